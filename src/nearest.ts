import { closest, distance } from 'fastest-levenshtein'

/** So few letters from a known word is a slip of the finger. */
const MOST_WRONG_LETTERS = 3

/** The known word that was mostly meant by one that is not known; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const best = closest(word, known)
  return distance(word, best) <= MOST_WRONG_LETTERS ? best : null
}
