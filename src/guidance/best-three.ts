/** The three best scores among the documents of each owner, best first, flat: owner × 3. */
export function bestThree(
  scores: Float32Array,
  owners: Uint16Array,
  count: number,
  left?: ReadonlySet<number>,
): Float32Array {
  const best = new Float32Array(count * 3)
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0
    if (score === 0) continue
    const first = (owners[at] ?? 0) * 3
    if (score <= (best[first + 2] ?? 0) || left?.has(at)) continue
    const [one = 0, two = 0] = [best[first], best[first + 1]]
    if (score > one) best.set([score, one, two], first)
    else if (score > two) best.set([score, two], first + 1)
    else best[first + 2] = score
  }
  return best
}
