import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { arePicturesHeld } from '../../src/offers/danger/held-pictures.ts'
import { isCrewAbandoned, isMoored } from '../../src/offers/danger/ship-in-port.ts'

it.each([
  'kapal saya ga dikasih makan 3 hari, sandar di montevideo, gaji blm dibayar 8 bulan',
  'our ship is docked in Fiji for two months, no food, the company does not answer',
  'kapale wis sandar neng Kaohsiung, gajine durung dibayar 6 wulan',
])('a crew is left in port: "%s"', text => {
  expect(isCrewAbandoned(text)).toBe(true)
})

it('who lies in port calls nobody by radio', () => {
  const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
  const text = 'kapal saya ga dikasih makan 3 hari, sandar di montevideo, gaji blm dibayar 8 bulan'
  expect(check({ parts: [{ kind: 'text', text }] }).danger).toMatchObject({
    country: 'UY',
    atSea: false,
    circumstances: ['crew_abandoned'],
  })
})

it.each([
  'kapal kami di laut arafura, makanan habis',
  'kapal belum sandar di mana pun, air habis',
  'besok kapal mau sandar di Busan, gaji belum dibayar',
])('who is still at sea is not in port: "%s"', text => {
  expect(isMoored(text)).toBe(false)
})

it('who is fed and paid in port is left by nobody', () => {
  expect(isCrewAbandoned('kapal saya sandar di Busan, besok libur')).toBe(false)
})

it.each(["he says he'll put my photos on telegram if i don't come", 'dia ngancam masang fotoku di fb'])(
  'pictures are held over them: "%s"',
  text => {
    expect(arePicturesHeld(text)).toBe(true)
  },
)
