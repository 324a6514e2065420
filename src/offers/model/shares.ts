/** Scores of kinds as shares of one (softmax); a new array. Written out: it is asked of every message. */
export function sharesOf(scores: Float64Array): Float64Array {
  const shares = new Float64Array(scores.length)
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k] as number)
  let total = 0
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp((scores[k] as number) - highest)
    shares[k] = power
    total += power
  }
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] as number) / total
  return shares
}
