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
    let [one, two, three] = [0, 0, 0]
    const end = firsts[owner + 1] as number
    for (let at = firsts[owner] as number; at < end; at++) {
      const score = scores[at] as number
      if (score <= three || left?.has(at)) continue
      if (score > one) [one, two, three] = [score, one, two]
      else if (score > two) [two, three] = [score, two]
      else three = score
    }
    best[owner * 3] = one
    best[owner * 3 + 1] = two
    best[owner * 3 + 2] = three
  }
  return best
}
