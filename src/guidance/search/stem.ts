import { roots } from '../../offers/text/stem.ts'

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

/** Owner's endings after a root of three letters: `tesnya`, `webe`, `visane`, and `haku`, whose k is written once. */
const AFTER_SHORT_ROOT = /^([a-z]{3})(?:nya|ne|na|ku|mu|e)$|^([a-z]{2}k)u$/

/**
 * Roots a word may come from, Indonesian, Javanese, Sundanese or English, likeliest first. Guesses by form alone: take
 * only one that is known.
 * @param word one word as `tokens` gives it
 */
export function stems(word: string): string[] {
  const found = [...roots(word)]
  const short = AFTER_SHORT_ROOT.exec(word)
  if (short) found.push(short[1] ?? short[2] ?? '')
  for (const [ending, instead] of ENGLISH_ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      found.push(word.slice(0, -ending.length) + instead)
  }
  return found
}
