/** What is between the features of a message and the scores of kinds; learned by `src/fit/network.ts`. */
export interface HiddenLayer {
  /** What each hidden unit has to begin with. */
  readonly offsets: readonly number[] | Float32Array
  /** `out[kind * units + unit]`: what each unit says for each kind. */
  readonly out: readonly number[] | Float32Array
  readonly bias: readonly number[] | Float32Array
}

/** Below 0 a unit passes on so much of what it was given: one that is never above 0 would learn no more. */
const LEAK = 0.1

/** How much of a change of what a unit is given it passes on. */
export function slopeOf(given: number): number {
  return given > 0 ? 1 : LEAK
}

/**
 * Scores of the kinds.
 * @param given what each unit was given, its offset included
 */
export function scoresOf({ out, bias }: HiddenLayer, given: Float64Array): Float64Array {
  const scores = Float64Array.from(bias)
  const units = given.length
  for (let d = 0; d < units; d++) {
    const value = given[d] as number
    const passed = value * slopeOf(value)
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] as number) + (out[k * units + d] as number) * passed
  }
  return scores
}
