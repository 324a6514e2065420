import { describe, expect, it } from 'vitest'
import { saying, spokenWords } from '../../src/offers/text/said.ts'

describe('small words are heard however they are written', () => {
  it.each([
    'gw udh gk dibayar',
    'sy sdh tdk dibayar',
    'kulo wis ndak dibayar',
    'Saya sudah gak dibayar',
    'inyong uwis nggak dibayar',
  ])('%s', text => expect(saying('(?:saya|aku) sudah gak dibayar').test(spokenWords(text))).toBe(true))

  it('and may be written so in a pattern', () => {
    expect(saying('gw udah ~1 dibayar').test(spokenWords('aku sudah gak dibayar'))).toBe(true)
  })

  it('what is only spelled like one is left as it is', () => {
    expect(spokenWords('G to G di KL')).toBe(' g to g di kl ')
    expect(saying('ngg?ak? tau').test(spokenWords('nga tau'))).toBe(true)
  })
})
