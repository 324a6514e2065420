import { piecesOf } from './feature-hash.ts'
import type { Look } from './features.ts'

/** Which of the networks that look at a message it is: each keeps its own sums of a word. */
export type Slot = 0 | 1

/** Where what a word gives stands in the table of a network, and in which filling of the table. */
export interface KeptSums {
  readonly filling: object
  readonly from: number
}

/** Words whose sums are kept at hand; bounded, since anyone can send any word. */
const KEPT_WORDS = 1 << 15

/** What words give to a network, reckoned when a word is first met: in one table, which a processor reaches far sooner. */
export interface WordSums {
  /** `sums[from + unit]` */
  readonly sums: Int16Array
  /** @returns where the sums of a word begin */
  readonly of: (look: Look) => number
}

/**
 * @param add adds what a feature gives to the sums that begin there; the pieces of the longest word stay within 16 bits
 */
export function createWordSums(
  slot: Slot,
  units: number,
  add: (feature: number, sums: Int16Array, from: number) => void,
): WordSums {
  const sums = new Int16Array(KEPT_WORDS * units)
  let filling = {}
  let used = 0
  return {
    sums,
    of(look) {
      const kept = look.sums[slot]
      if (kept?.filling === filling) return kept.from
      if (used === KEPT_WORDS) {
        filling = {}
        used = 0
      }
      const from = used * units
      used += 1
      sums.fill(0, from, from + units)
      for (const piece of piecesOf(look.spelled)) add(piece, sums, from)
      look.sums[slot] = { filling, from }
      return from
    },
  }
}
