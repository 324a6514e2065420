import type { Passage } from '../types.ts'
import { type Problem, warning } from './problem.ts'
import { lix } from './reading-level.ts'

const LONGEST_SENTENCE_WORDS = 40
/**
 * Harder than this by LIX is worth another look. Indonesian builds words with prefixes and endings, which makes them
 * longer and not harder: the same articles of ours lie five points above their English (median 42 against 37).
 */
const HARD = { id: 55, other: 50 }

/** Articles that are hard to read, by language. */
export function hardToRead(file: string, passages: readonly Passage[]): Problem[] {
  const languages = [...new Set(passages.flatMap(({ text }) => Object.keys(text)))]
  return languages.flatMap(language => {
    const level = lix(passages.map(({ text }) => text[language] ?? '').join('\n'))
    return level > HARD[language === 'id' ? 'id' : 'other']
      ? [warning(file, 'hard', { language, lix: Math.round(level) })]
      : []
  })
}

/** What is odd about one passage: numbers that only one language has, long sentences. */
export function oddPassage(file: string, { fact, text }: Passage): Problem[] {
  const [inId, inEn] = [numbersIn(text.id), numbersIn(text.en)]
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>, here: string, not: string) => {
    const numbers = [...own].filter(number => !other.has(number)).join(', ')
    return numbers === '' ? [] : [warning(file, 'one-language', { fact, numbers, here, not })]
  }
  return [
    ...only(inId, inEn, 'id', 'en'),
    ...only(inEn, inId, 'en', 'id'),
    ...Object.entries(text).flatMap(([language, whole]) =>
      whole
        .split(/(?<=[.!?])\s|\n/)
        .filter(sentence => sentence.split(/\s+/).length > LONGEST_SENTENCE_WORDS)
        .map(sentence =>
          warning(file, 'long', { where: `[${fact}] ${language}`, start: sentence.slice(0, 60) }),
        ),
    ),
  ]
}

/** Words after a number that say zeros which the other language may write. */
const ZEROS: Readonly<Record<string, string>> = {
  ribu: '000',
  thousand: '000',
  juta: '000000',
  million: '000000',
  miliar: '000000000',
  billion: '000000000',
}
const NUMBER = /(\d(?:[\d.,]*\d)?)(?:\s(ribu|thousand|juta|million|miliar|billion)\b)?/g

/** Digits of every number, whatever signs stand between: `1.000`, `1,000` and `1 ribu` are one; so are `+62 21` and `021`. */
function numbersIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, digits = '', word] of text.replace(/\+62[\s-]?\(?0?/g, '0').matchAll(NUMBER)) {
    const isWhole = !/[.,]\d{1,2}$/.test(digits)
    found.add(digits.replace(/\D/g, '') + (word && isWhole ? (ZEROS[word] ?? '') : ''))
  }
  return found
}
