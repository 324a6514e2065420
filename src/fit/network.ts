import { type HiddenLayer, scoresOf, slopeOf } from '../offers/model/hidden-layer.ts'
import { toShares } from '../offers/model/shares.ts'
import { type Example, seeded, shuffle } from './examples.ts'

/** How to learn. */
export interface NetworkSettings {
  readonly classes: number
  /** Features have numbers from 0 to this, exclusive. */
  readonly dimensions: number
  /** How many hidden units there are. */
  readonly units: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** This share of an example's features is left away, others each time: what is learned must not hang on a few of them. */
  readonly dropped: number
  /** So much of each label is shared out among all classes: nobody can be wholly sure of a message, and labels err. */
  readonly doubt: number
  readonly seed: number
}

/** A network of one hidden layer over sparse features. */
export interface Network extends HiddenLayer {
  /** `rows[number * units + unit]`: what a feature gives to each hidden unit. */
  readonly rows: Float32Array
}

/** Weights begin by chance up to so far from 0, so that units come to differ. */
const FIRST_ROW = 0.1
const FIRST_OUT = 0.3
/** Slower than the rows, which each meet few examples: the output layer meets all of them. */
const SLOWER = 0.3
const SLOWEST = 0.02
/** Squares of gradients begin here (AdaGrad), so that first steps are small. */
const FIRST_SQUARE = 0.1

/**
 * Fits by stochastic gradient descent: a pace for each feature's row and each weight of the output (AdaGrad), a share of
 * the features left away at every look (dropout: Srivastava and others 2014). One hidden layer tells "the same words, but told as a
 * warning" apart, which a linear model cannot. Same examples and settings, same weights.
 */
export function fitNetwork(examples: readonly Example[], settings: NetworkSettings): Network {
  const { classes, dimensions, units, epochs, rate, decay, dropped, doubt } = settings
  const random = seeded(settings.seed)
  const aboutZero = (length: number, most: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * 2 * most)
  const rows = aboutZero(dimensions * units, FIRST_ROW)
  const rowSquares = new Float32Array(dimensions).fill(FIRST_SQUARE)
  const offsets = new Float32Array(units)
  const offsetSquares = new Float32Array(units).fill(FIRST_SQUARE)
  const out = aboutZero(classes * units, FIRST_OUT)
  const outSquares = new Float32Array(classes * units).fill(FIRST_SQUARE)
  const bias = new Float32Array(classes)

  const most = examples.reduce((longest, { numbers }) => Math.max(longest, numbers.length), 0)
  const kept = new Int32Array(most)
  const strength = new Float32Array(most)
  const order = examples.map((_, at) => at)
  const network = { rows, offsets, out, bias }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate / Math.sqrt(1 + epoch)
    for (const at of order) {
      const example = examples[at]
      if (example === undefined) continue
      const many = keepSome(example, dropped, random, kept, strength)
      const given = givenTo(network, kept, strength, many)
      const wrong = toShares(scoresOf(network, given))
      for (let k = 0; k < classes; k++)
        wrong[k] =
          ((wrong[k] as number) - doubt / classes - (k === example.label ? 1 - doubt : 0)) * example.weight

      const back = new Float64Array(units)
      for (let d = 0; d < units; d++) {
        for (let k = 0; k < classes; k++)
          back[d] = (back[d] as number) + (wrong[k] as number) * (out[k * units + d] as number)
        back[d] = (back[d] as number) * slopeOf(given[d] as number)
      }
      for (let k = 0; k < classes; k++) {
        for (let d = 0; d < units; d++) {
          const passed = (given[d] as number) * slopeOf(given[d] as number)
          descend(out, outSquares, k * units + d, (wrong[k] as number) * passed, SLOWER * step)
        }
        bias[k] = (bias[k] as number) - SLOWEST * step * (wrong[k] as number)
      }
      let mean = 0
      for (let d = 0; d < units; d++) {
        descend(offsets, offsetSquares, d, back[d] as number, SLOWER * step)
        mean += (back[d] as number) ** 2 / units
      }
      for (let i = 0; i < many; i++) {
        const number = kept[i] as number
        const value = strength[i] as number
        const square = (rowSquares[number] as number) + mean * value * value
        rowSquares[number] = square
        moveRow(rows, number * units, back, value, decay, step / Math.sqrt(square))
      }
    }
  }
  return network
}

/** Leaves some features of an example away, and lets the others count for them. @returns how many are left */
function keepSome(
  { numbers, values }: Example,
  dropped: number,
  random: () => number,
  kept: Int32Array,
  strength: Float32Array,
): number {
  let many = 0
  for (let i = 0; i < numbers.length; i++) {
    if (random() < dropped) continue
    kept[many] = numbers[i] as number
    strength[many] = (values[i] as number) / (1 - dropped)
    many += 1
  }
  return many
}

/** What the first features give to each unit. */
function givenTo(
  { rows, offsets }: Network,
  numbers: Int32Array,
  values: Float32Array,
  many: number,
): Float64Array {
  const given = Float64Array.from(offsets)
  const units = given.length
  for (let i = 0; i < many; i++) {
    addRow(rows, (numbers[i] as number) * units, values[i] as number, given)
  }
  return given
}

function addRow(rows: Float32Array, row: number, value: number, given: Float64Array): void {
  for (let d = 0; d < given.length; d++) given[d] = (given[d] as number) + (rows[row + d] as number) * value
}

/** One step of a row against what came back from the units. */
function moveRow(
  rows: Float32Array,
  row: number,
  back: Float64Array,
  value: number,
  decay: number,
  pace: number,
): void {
  for (let d = 0; d < back.length; d++) {
    const now = rows[row + d] as number
    rows[row + d] = now - pace * ((back[d] as number) * value + decay * now)
  }
}

/** One step of one weight (AdaGrad). */
function descend(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  step: number,
): void {
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  weights[at] = (weights[at] as number) - (step * gradient) / Math.sqrt(square)
}

/** Shares of the classes for one example. */
export function predictNetwork(network: Network, numbers: Int32Array, values: Float32Array): Float64Array {
  return toShares(scoresOf(network, givenTo(network, numbers, values, numbers.length)))
}
