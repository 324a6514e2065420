/** By owner the place of its first document when those of all owners stand in a row, and where the last one's end. */
export function firstsOf(counts: readonly number[]): Uint32Array {
  const firsts = new Uint32Array(counts.length + 1)
  counts.forEach((count, at) => {
    firsts[at + 1] = (firsts[at] ?? 0) + count
  })
  return firsts
}

/**
 * The three best scores among the documents of each owner, best first, flat: owner × 3.
 * @param scores of the documents, those of an owner in a row
 * @param firsts see `firstsOf`
 * @param left places of documents that do not count
 */
export function bestThree(
  scores: Float32Array,
  firsts: Uint32Array,
  left?: ReadonlySet<number>,
): Float32Array {
  const owners = firsts.length - 1
  const best = new Float32Array(owners * 3)
  for (let owner = 0; owner < owners; owner++) {
    const first = owner * 3
    const end = firsts[owner + 1] as number
    for (let at = firsts[owner] as number; at < end; at++) {
      const score = scores[at] as number
      if (score <= (best[first + 2] as number) || left?.has(at)) continue
      if (score > (best[first + 1] as number)) {
        best[first + 2] = best[first + 1] as number
        if (score > (best[first] as number)) {
          best[first + 1] = best[first] as number
          best[first] = score
        } else best[first + 1] = score
      } else best[first + 2] = score
    }
  }
  return best
}
