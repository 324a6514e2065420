import { describe, expect, it } from 'vitest'
import { createCountryFinder } from '../../src/guidance/countries.ts'
import { createLanguageDetector } from '../../src/guidance/detect-language.ts'
import { buildFold } from '../../src/guidance/search/concepts.ts'
import { atOnce } from '../../src/guidance/search/pieces.ts'
import { buildSpelling, oneSlip } from '../../src/guidance/search/spelling.ts'
import { tokens } from '../../src/guidance/search/tokens.ts'
import { knowledge } from './fixture.ts'

describe('tokens', () => {
  it.each([
    ['Bangeeet, GIMANA sih?!', ['banget', 'gimana', 'sih']],
    ['syarat2 dan jalan-jalan', ['syarat', 'dan', 'jalan', 'jalan']],
    ["I don't know", ['i', 'dont', 'know']],
    ['tujuan 06, SIP2MI & P3MI', ['tujuan', '6', 'sip2mi', 'p3mi']],
    ['café ＮＡＭＡ', ['cafe', 'nama']],
    ['kl nikah dulu', ['klo', 'nikah', 'dulu']],
    ['gmn kl pacarku di kl', ['gmn', 'klo', 'pacarku', 'di', 'kl']],
    ['KBRI KL nomornya', ['kbri', 'kl', 'nomornya']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })
})

describe('buildFold', () => {
  const fold = atOnce(buildFold(knowledge.synonyms, ['penempatan gratis menurut undang-undang']))
  const same: [string, string][] = [
    ['brp gajine', 'berapa upah'],
    ['how much is the salary', 'berapa is the upah'],
    ['TKW', 'pmi'],
    ['paspornya', 'passport'],
    ['piye carane', 'bagaimana bagaimana'],
    ['kumaha', 'how'],
    ['hong kong', 'hongkong'],
    ['majikaan', 'majikan'],
    ['pasprot', 'paspor'],
    ['membayarkan', 'bayar'],
    ['visa turis', 'tourist visa'],
  ]
  it.each(same)('%s = %s', (left, right) => {
    expect(fold(left)).toEqual(fold(right))
  })

  it('leaves unknown words alone', () => {
    expect(fold('xyzzy 12345')).toEqual(['xyzzy', '12345'])
  })
})

describe('buildSpelling', () => {
  const correct = atOnce(
    buildSpelling(
      new Map([
        ['paspor', 9],
        ['pasbor', 1],
        ['kontrak', 3],
        ['gaji', 5],
      ]),
    ),
  )
  it('takes the commoner of two near words', () => expect(correct('pasor')).toBe('paspor'))
  it('mends swapped letters', () => expect(correct('kotnrak')).toBe('kontrak'))
  it('leaves short words, known words and two slips alone', () => {
    expect(correct('gajo')).toBeUndefined()
    expect(correct('paspor')).toBeUndefined()
    expect(correct('kntrk')).toBeUndefined()
  })
})

it.each([
  ['abcd', 'abxd', true],
  ['abcd', 'abdc', true],
  ['abcd', 'abcde', true],
  ['abcd', 'badc', false],
  ['abcd', 'abcdef', false],
])('oneSlip %s %s', (a, b, expected) => expect(oneSlip(a, b)).toBe(expected))

it('finds countries by name, place and slang', () => {
  const find = createCountryFinder(knowledge.countries, atOnce(buildFold(knowledge.synonyms, [])))
  expect([...find('kerja di hong kong apa Sihanoukville ya')].sort()).toEqual(['HK', 'KH'])
  expect([...find('gaji di hongkng sama singapor')].sort()).toEqual(['HK', 'SG'])
  expect(find('kerja di mana')).toEqual(new Set())
})

it('tells the language to answer in', () => {
  const detect = createLanguageDetector(knowledge.synonyms.markers)
  expect(detect('is my boss allowed to keep my passport')).toBe('en')
  expect(detect('pasporku digowo bos, kudu piye iki')).toBe('id')
  expect(detect('abdi tos kadung transfer, kumaha ieu')).toBe('id')
  expect(detect('KBRI Bangkok')).toBeNull()
})

it.each([
  ['Hiring caregiver Canada, salary 2500 CAD monthly', 'en'],
  ['Casino dealer Laos, 1500 USD, free ticket, no experience', 'en'],
  ['Barista Qatar salary QAR 1800 free accommodation', 'en'],
  ['hello', 'en'],
  ['help', 'en'],
  ['help kak', 'id'],
  ['Loker waiter cruise ship, salary USD 1200, no experience, free ticket', 'id'],
  ['hiring barista, salary 5jt, free meals', 'id'],
  ['driver Taiwan', null],
])('in the short words of an advert: %s', (text, language) => {
  expect(createLanguageDetector(knowledge.synonyms.markers)(text)).toBe(language)
})
