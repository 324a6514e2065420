import type { Pieces } from './pieces.ts'

const SHORTEST = 5
const REMEMBERED = 5_000
/** Words taken in one piece. */
const PIECE = 256
/** Known words are fewer: with a hash of 32 bits the place of one is a whole number that is still exact. */
const MOST_WORDS = 2 ** 20

/** Finds the known word a mistyped one stands for, or undefined. */
export type Correct = (word: string) => string | undefined

/**
 * Typo tolerance: one slip (a letter too many, missing, wrong or two swapped) against a vocabulary. Words under five
 * letters are left alone, since there nearly every word is one slip from another; so are words with digits.
 * @param frequencies known words and how often they occur: the commoner wins
 */
export function* buildSpelling(frequencies: ReadonlyMap<string, number>): Pieces<Correct> {
  const words = [...frequencies.keys()].filter(correctable)
  const entries: number[] = []
  for (const [place, word] of words.entries()) {
    if (place % PIECE === 0) yield
    for (const key of withOneLess(word)) entries.push(hashOf(key) * MOST_WORDS + place)
  }
  // As numbers in one row they take a tenth of what lists of words by what is left of them take.
  const shortened = Float64Array.from(entries).sort()
  yield
  const remembered = new Map<string, string | undefined>()
  const compute = (word: string): string | undefined => {
    let best: string | undefined
    for (const key of withOneLess(word)) {
      const hash = hashOf(key) * MOST_WORDS
      for (let at = firstFrom(shortened, hash); (shortened[at] ?? Infinity) < hash + MOST_WORDS; at++) {
        const candidate = words[(shortened[at] as number) - hash] ?? ''
        if (!oneSlip(word, candidate)) continue
        if (best === undefined || (frequencies.get(candidate) ?? 0) > (frequencies.get(best) ?? 0))
          best = candidate
      }
    }
    return best
  }
  return word => {
    if (!correctable(word) || word.length > 24 || frequencies.has(word)) return undefined
    if (remembered.has(word)) return remembered.get(word)
    if (remembered.size >= REMEMBERED) remembered.clear()
    const found = compute(word)
    remembered.set(word, found)
    return found
  }
}

function correctable(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z]+$/.test(word)
}

/** The word itself and the word with any one letter left out. */
function withOneLess(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}

/** 32 bits of a word (FNV-1a); words that share them by chance are told apart by `oneSlip`. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The place of the first number in a rising row that is not below the least. */
function firstFrom(row: Float64Array, least: number): number {
  let from = 0
  let to = row.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((row[middle] as number) < least) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether one insertion, deletion, substitution or swap turns one word into the other (Damerau–Levenshtein ≤ 1). */
export function oneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length + restB.length <= 1) return true
  if (restA.length === 1 && restB.length === 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
