import { readFileSync } from 'node:fs'

/** Words people commonly write, by which a disguised word is recognised. */
export interface CommonWords {
  readonly has: (word: string) => boolean
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
  return { has: word => known.has(word), withConsonants: skeleton => bySkeleton.get(skeleton) }
}

/** The words of `content/signals/lexicon.txt`, one a line, `#` for remarks; read once, when this module is first needed. */
export const lexicon: CommonWords = commonWords(
  readFileSync(new URL('../../content/signals/lexicon.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#')),
)
