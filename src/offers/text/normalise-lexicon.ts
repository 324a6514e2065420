import { readFileSync } from 'node:fs'

/** Words people commonly write, by which a disguised word is recognised. */
export interface CommonWords {
  readonly has: (word: string) => boolean
  /** Whether a longer one begins with these letters. */
  readonly begins: (letters: string) => boolean
  /** The commonest word with this first letter and these consonants (`krpt` → `kripto`), or undefined. */
  readonly withConsonants: (skeleton: string) => string | undefined
}

const SHORTEST_FULL = 3

/** First letter and all consonants of a word: what is left when someone drops the vowels. */
export function skeletonOf(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aiueo]/g, '')
}

/** @param words most frequent first */
export function commonWords(words: readonly string[]): CommonWords {
  const known = new Set(words)
  const bySkeleton = new Map<string, string>()
  for (const word of words) {
    if (word.length < SHORTEST_FULL) continue
    const skeleton = skeletonOf(word)
    if (skeleton.length < word.length && !bySkeleton.has(skeleton)) bySkeleton.set(skeleton, word)
  }
  const sorted = [...known].sort(byUnits)
  return {
    has: word => known.has(word),
    begins: letters => after(sorted, letters)?.startsWith(letters) ?? false,
    withConsonants: skeleton => bySkeleton.get(skeleton),
  }
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The first of sorted words that comes after a text. */
function after(sorted: readonly string[], text: string): string | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') > text) high = middle
    else low = middle + 1
  }
  return sorted[low]
}

/** The words of `content/signals/lexicon.txt`, one a line, `#` for remarks; read once, when this module is first needed. */
export const lexicon: CommonWords = commonWords(
  readFileSync(new URL('../../../content/signals/lexicon.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#')),
)
