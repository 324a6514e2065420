import { expect, test } from 'vitest'
import { commonWords } from '../../src/offers/text/normalise-lexicon.ts'
import { HAS_DIGIT, HAS_LETTER } from '../../src/offers/text/normalise-words.ts'
import { wordList, wordOf } from '../../src/offers/text/word.ts'

test('a word is the same however often it is met', () => {
  expect(wordOf('gaji')).toBe(wordOf(['ga', 'ji'].join('')))
  expect(wordOf('gaji').common).toBe(true)
  expect(wordOf('gajxi').common).toBe(false)
})

test('a long word cut out of a message reads the same', () => {
  const message = 'xxpertanggungjawabankuéxx'
  expect(wordOf(message.slice(2, -2)).text).toBe('pertanggungjawabankué')
})

test('a word knows what it is made of', () => {
  expect(wordOf('2026').made).toBe(HAS_DIGIT)
  expect(wordOf('5jt').made).toBe(HAS_DIGIT | HAS_LETTER)
})

test('a list made after a word was met holds of it all the same', () => {
  expect(wordOf('kapal').text).toBe('kapal')
  const isVessel = wordList('kapal perahu')
  expect(isVessel(wordOf('kapal'))).toBe(true)
  expect(isVessel(wordOf('pesawat'))).toBe(false)
})

test('common words tell whether a longer one begins with some letters', () => {
  const words = commonWords(['kamboja', 'kam', 'kerja'])
  expect(words.begins('kam')).toBe(true)
  expect(words.begins('kamb')).toBe(true)
  expect(words.begins('kamboja')).toBe(false)
  expect(words.begins('zz')).toBe(false)
})
