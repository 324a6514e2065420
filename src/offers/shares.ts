/** Scores of kinds as shares of one (softmax); a new array. */
export function sharesOf(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
