/** Hashed feature numbers and how strongly each is there. */
export interface Flagged {
  readonly numbers: Int32Array
  readonly values: Float32Array
  /** For each feature the token it came from, or -1: to tell which words spoke. */
  readonly tokens: Int32Array
}

/** Counts features, group by group. One for all readings: work is synchronous. */
export interface Bag {
  /** Counts a feature once more. @param token where it came from, or -1 */
  readonly add: (number: number, token: number) => void
  /** Ends a group: its features share `share` so that long messages do not shout; flags count by themselves. */
  readonly close: (share: number, flags?: boolean) => void
  /** Makes room for a reading. @param most features that it may have at most, repeated ones counted again */
  readonly open: (most: number) => void
  /** All features with their strength, and an empty bag for the next reading. */
  readonly take: () => Flagged
}

/** Slots of the table, a power of two; it is never filled more than by half. */
const MOST_SLOTS = 1 << 14
const FEWEST_SLOTS = 1 << 9
/** No message has more. */
export const MOST_FEATURES = MOST_SLOTS / 2

/**
 * An open-addressing table that holds only the place of each feature in dense lists, and is no larger than a message
 * needs: so it stays in the nearest cache, where a table with everything in it was read from further away at every step.
 */
export function createBag(): Bag {
  /** Place in the lists plus one; 0 for an empty slot. */
  const slots = new Int16Array(MOST_SLOTS)
  let mask = MOST_SLOTS - 1
  const numbers = new Int32Array(MOST_FEATURES)
  const counts = new Int32Array(MOST_FEATURES)
  const strength = new Float32Array(MOST_FEATURES)
  const origin = new Int32Array(MOST_FEATURES)
  /** Places of the features of the group in hand, in order of their first appearance. */
  const group = new Int32Array(MOST_FEATURES)
  let size = 0
  let inGroup = 0

  /** @returns -1 when the bag is full */
  const placeOf = (number: number, token: number): number => {
    let slot = (Math.imul(number, 0x9e3779b1) >>> 16) & mask
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (numbers[at - 1] === number) return at - 1
      slot = (slot + 1) & mask
    }
    if (size >= MOST_FEATURES) return -1
    numbers[size] = number
    counts[size] = 0
    strength[size] = 0
    origin[size] = token
    size += 1
    slots[slot] = size
    return size - 1
  }

  return {
    open(most) {
      let size = FEWEST_SLOTS
      while (size < MOST_SLOTS && size < most * 2) size *= 2
      mask = size - 1
    },
    add(number, token) {
      const at = placeOf(number, token)
      if (at < 0) return
      const count = counts[at] as number
      if (count === 0) {
        group[inGroup] = at
        inGroup += 1
      }
      counts[at] = count + 1
    },
    close(share, flags = false) {
      let squares = 0
      for (let i = 0; i < inGroup; i++) squares += damped(counts[group[i] as number] as number) ** 2
      const scale = flags ? share : share / Math.sqrt(squares || 1)
      for (let i = 0; i < inGroup; i++) {
        const at = group[i] as number
        strength[at] = (strength[at] as number) + scale * damped(counts[at] as number)
        counts[at] = 0
      }
      inGroup = 0
    },
    take() {
      // One piece of memory for the three: each by itself costs as much as all that is written into it.
      const room = new ArrayBuffer(size * 12)
      const taken = {
        numbers: new Int32Array(room, 0, size),
        values: new Float32Array(room, size * 4, size),
        tokens: new Int32Array(room, size * 8, size),
      }
      for (let i = 0; i < size; i++) {
        taken.numbers[i] = numbers[i] as number
        taken.values[i] = strength[i] as number
        taken.tokens[i] = origin[i] as number
      }
      slots.fill(0, 0, mask + 1)
      size = 0
      return taken
    },
  }
}

/** The tenth time a word stands in a message says little more than the first. */
export function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count)
}
