/** Weights beyond this many of the largest are cut to it: a few rare features must not cost all others precision. */
const CLIP_SHARE = 0.9999

/** Weights as whole numbers from -127 to 127 times `scale`. */
export function wholeWeights(weights: Float32Array): { readonly scale: number; readonly weights: Int8Array } {
  const sorted = Float32Array.from(weights, Math.abs).sort()
  const largest = sorted[Math.floor(sorted.length * CLIP_SHARE)] ?? 1
  const scale = largest / 127
  const whole = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { scale, weights: whole }
}
