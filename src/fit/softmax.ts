/** One example to learn from: sparse features, the class it belongs to, and how much it counts. */
export interface Example {
  readonly numbers: Int32Array
  readonly values: Float32Array
  readonly label: number
  readonly weight: number
}

/** A multinomial logistic regression: `weights[number * classes + class]`. */
export interface Softmax {
  readonly classes: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** How to learn. */
export interface Settings {
  readonly dimensions: number
  readonly classes: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
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

/**
 * Fits by stochastic gradient descent with a step per coordinate (AdaGrad) and L2 decay of the weights an example touches.
 * Same examples and settings, same weights.
 * @param pace how fast each weight learns beside the others: a factor for each, in the order of the weights
 */
export function fitSoftmax(examples: readonly Example[], settings: Settings, pace: Float32Array): Softmax {
  const { classes, dimensions, epochs, rate, decay } = settings
  const weights = new Float32Array(dimensions * classes)
  const squares = new Float32Array(dimensions * classes).fill(0.1)
  const bias = new Float32Array(classes)
  const order = examples.map((_, at) => at)
  const random = seeded(settings.seed)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const kept = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = kept
    }
    const step = rate / Math.sqrt(1 + epoch)
    for (const at of order) {
      const example = examples[at]
      if (example === undefined) continue
      const { numbers, values } = example
      score(weights, bias, classes, numbers, values, scores)
      for (let k = 0; k < classes; k++)
        scores[k] = ((scores[k] ?? 0) - (k === example.label ? 1 : 0)) * example.weight
      for (let i = 0; i < numbers.length; i++) {
        const base = (numbers[i] ?? 0) * classes
        const value = values[i] ?? 0
        for (let k = 0; k < classes; k++) {
          const now = weights[base + k] ?? 0
          const gradient = (scores[k] ?? 0) * value + decay * now
          const square = (squares[base + k] ?? 0) + gradient * gradient
          squares[base + k] = square
          weights[base + k] = now - (step * (pace[base + k] ?? 1) * gradient) / Math.sqrt(square)
        }
      }
      for (let k = 0; k < classes; k++) bias[k] = (bias[k] ?? 0) - 0.02 * step * (scores[k] ?? 0)
    }
  }
  return { classes, weights, bias }
}

function score(
  weights: Float32Array,
  bias: Float32Array,
  classes: number,
  numbers: Int32Array,
  values: Float32Array,
  out: Float64Array,
): void {
  for (let k = 0; k < classes; k++) out[k] = bias[k] ?? 0
  for (let i = 0; i < numbers.length; i++) {
    const base = (numbers[i] ?? 0) * classes
    const value = values[i] ?? 0
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + (weights[base + k] ?? 0) * value
  }
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k++) highest = Math.max(highest, out[k] ?? 0)
  let sum = 0
  for (let k = 0; k < classes; k++) {
    out[k] = Math.exp((out[k] ?? 0) - highest)
    sum += out[k] ?? 0
  }
  for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) / sum
}

/** Probabilities of the classes for one example. */
export function predictSoftmax(model: Softmax, numbers: Int32Array, values: Float32Array): Float64Array {
  const out = new Float64Array(model.classes)
  score(model.weights, model.bias, model.classes, numbers, values, out)
  return out
}
