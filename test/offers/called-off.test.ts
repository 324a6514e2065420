import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { areThugsSent } from '../../src/offers/danger/debt-collectors.ts'
import { hasCalledOff } from '../../src/offers/danger/leaving.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const verdictOf = (text: string) => check({ parts: [{ kind: 'text', text }] })

it('who did not go, and is sought at home, is told of that and not to turn back', () => {
  const { danger } = verdictOf(
    'calo mau datengin rumah saya krn saya batal berangkat, dia marah2 minta ganti 7 juta',
  )
  expect(danger).toMatchObject({ departing: false, circumstances: ['collectors'] })
})

it.each(['saya batal berangkat', 'aku ora sido mangkat', 'gak jadi terbang kak'])(
  'called off: "%s"',
  text => {
    expect(hasCalledOff(text)).toBe(true)
  },
)

it.each(['bisa batal berangkat ga', 'saya mau batal berangkat besok', 'kalau batal berangkat didenda'])(
  'only wants to, or asks: "%s"',
  text => {
    expect(hasCalledOff(text)).toBe(false)
  },
)

it.each([
  'calone nesu2 arep nekani omah',
  'saya gak jadi berangkat, agennya nyamperin rumah ortu minta bayar denda',
  'sponsornya ngancam mau nyamperin rumah ortu',
  'agennya marah marah, katanya mau datangin rumah saya',
])('who recruits comes in anger: "%s"', text => {
  expect(areThugsSent(text)).toBe(true)
})

it.each([
  'calonya mau datang ke rumah ambil berkas',
  'suami saya marah2 kalo saya jadi berangkat',
  'kalau agen marah terus nyamperin rumah gimana',
  'agennya baik, mau datang ke rumah',
])('who recruits comes for papers, or nobody comes: "%s"', text => {
  expect(areThugsSent(text)).toBe(false)
})

it.each([
  'kalo ga bayar katanya data KTP sy disebar',
  'klo ga transfer fotoku mau diviralin',
  'dataku arep disebar jarene',
  "he will leak my data if i don't pay",
])('a threat to spread what they sent is heard after a verdict: "%s"', text => {
  expect(verdictOf(text).remarks).toContain('threatened')
})

it.each(['apa data KTP saya bisa disebar?', 'tolong sebarkan loker ini', 'data saya sudah dikirim'])(
  'no threat: "%s"',
  text => {
    expect(verdictOf(text).remarks).not.toContain('threatened')
  },
)

it.each(['dia ga jadi brgkt', 'she is not going anymore'])('also in few words: "%s"', text => {
  expect(hasCalledOff(text)).toBe(true)
})
