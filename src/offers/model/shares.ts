/**
 * Turns scores of kinds into shares of one, in place (softmax). Written out: it is asked of every message.
 * @returns the same array
 */
export function toShares(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k] as number)
  let total = 0
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp((scores[k] as number) - highest)
    scores[k] = power
    total += power
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / total
  return scores
}
