import { describe, expect, it } from 'vitest'
import { eatsWell } from '../../src/offers/told/eats-well.ts'
import { isInTheirName } from '../../src/offers/told/in-their-name.ts'
import { saysOnlyAsked } from '../../src/offers/told/only-joke.ts'
import { arePapersOnlyShown } from '../../src/offers/told/papers-taken-on-way.ts'
import { soldTheirOwn } from '../../src/offers/told/sold-own.ts'

describe('a loan in their name', () => {
  it.each([
    'nama saya dipakai teman buat pinjol',
    'ada yg pinjol pake ktp saya',
    'someone used my name for a loan, collectors call me all day',
    'they took a loan in my name',
  ])('"%s"', text => expect(isInTheirName(text)).toBe(true))

  it.each([
    'ktp ku dipake majikan buat pinjol, ga boleh pulang',
    'dc pinjol teriak2 nama saya di depan kos',
    'nama gue dipake pinjol, gue duduk di pinggir rel',
    'namaku dipake pinjol, pengen mati',
  ])('more than that: "%s"', text => expect(isInTheirName(text)).toBe(false))
})

describe('what was sold', () => {
  it.each(['rumah kami sudah dijual', 'motor bapak udah laku dijual', 'we sold our cow'])('"%s"', text =>
    expect(soldTheirOwn(text)).toBe(true),
  )

  it.each(['kami sudah dijual', 'bapak jual motor sama aku juga', 'rumah dijual buat tebusan'])(
    'more than a thing: "%s"',
    text => expect(soldTheirOwn(text)).toBe(false),
  )
})

describe('good food', () => {
  it.each(['di kapal makanan enak', 'aku suka paha ayam'])('"%s"', text => expect(eatsWell(text)).toBe(true))

  it.each(['makan enak tapi ga boleh pulang', 'om pegang paha aku', 'makan enak semua, dia di sebelah'])(
    'more than that: "%s"',
    text => expect(eatsWell(text)).toBe(false),
  )
})

describe('papers shown at a counter', () => {
  it.each([
    'at the airport, they took my passport for check in',
    'di bandara paspor saya diambil buat discan',
  ])('"%s"', text => expect(arePapersOnlyShown(text)).toBe(true))

  it.each([
    'at the airport, the agent took my passport for check in',
    'di bandara paspor diambil agen buat check in',
    'they took my passport at the airport for check in and never gave it back',
  ])('held: "%s"', text => expect(arePapersOnlyShown(text)).toBe(false))
})

describe('who only asked', () => {
  it.each(['ga kok gw cuma nanya', 'cuma penasaran aja kak', 'no, just asking'])('"%s"', text =>
    expect(saysOnlyAsked(text)).toBe(true),
  )

  it.each(['ga nanya', 'cuma nanya, aku takut', 'boleh nanya?'])('more than that: "%s"', text =>
    expect(saysOnlyAsked(text)).toBe(false),
  )
})
