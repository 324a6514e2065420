import { roots } from '../offers/stem.ts'

const ENGLISH_ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['s', ''],
  ['ly', ''],
]

/**
 * Roots a word may come from, Indonesian, Javanese, Sundanese or English, likeliest first. Guesses by form alone: take
 * only one that is known.
 * @param word one word as `tokens` gives it
 */
export function stems(word: string): string[] {
  const found = [...roots(word)]
  for (const [ending, instead] of ENGLISH_ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      found.push(word.slice(0, -ending.length) + instead)
  }
  return found
}
