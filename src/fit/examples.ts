/** One example to learn from: sparse features, the class it belongs to, and how much it counts. */
export interface Example {
  readonly numbers: Int32Array
  readonly values: Float32Array
  readonly label: number
  readonly weight: number
}

/** Numbers from 0 to 1 that come in the same order for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Brings a list into another order, in place. @param random gives numbers from 0 to 1 */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}
