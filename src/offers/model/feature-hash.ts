/** Feature numbers run from 0 to this, exclusive. A power of two. */
export const DIMENSIONS = 1 << 20

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
/** The longest and shortest pieces of a word that are features. */
const LONGEST_PIECE = 5
const SHORTEST_PIECE = 3
const LONGEST_SPELLED = 24

/** FNV-1a of UTF-16 units. @param seed tells groups of features apart */
export function hashText(text: string, seed: number): number {
  let hash = (OFFSET ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

/** One hash of two, which tells their order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35) >>> 0
}

/** The feature number of a hash. */
export function place(hash: number): number {
  return (hash ^ (hash >>> 15)) & (DIMENSIONS - 1)
}

/** How many pieces `piecesOf` finds in a word. */
export function pieceCount(word: string): number {
  const length = Math.min(word.length, LONGEST_SPELLED) + 2
  let count = 0
  for (let piece = SHORTEST_PIECE; piece <= LONGEST_PIECE; piece++) count += Math.max(0, length - piece + 1)
  return count
}

/** Feature numbers of the 3- to 5-letter pieces of a word, its ends marked. */
export function piecesOf(word: string): number[] {
  const marked = `^${word.length > LONGEST_SPELLED ? word.slice(0, LONGEST_SPELLED) : word}$`
  const found: number[] = []
  for (let from = 0; from <= marked.length - SHORTEST_PIECE; from++) {
    let hash = (OFFSET ^ 0x5bd1) >>> 0
    for (let length = 1; length <= LONGEST_PIECE && from + length <= marked.length; length++) {
      hash = Math.imul(hash ^ marked.charCodeAt(from + length - 1), PRIME) >>> 0
      if (length >= SHORTEST_PIECE) found.push(place(mix(hash, length)))
    }
  }
  return found
}
