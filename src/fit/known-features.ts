import type { z } from 'zod'
import { DIMENSIONS } from '../offers/model/feature-hash.ts'
import type { LearnedRows, networkSchema } from '../offers/model/network-model.ts'
import type { Example } from './examples.ts'
import { fitNetwork, type Network, type NetworkSettings, predictNetwork } from './network.ts'
import { wholeWeights } from './whole-weights.ts'

/** How to learn from features as messages have them. */
export interface FitSettings extends Omit<NetworkSettings, 'dimensions'> {
  /** Features that stand in fewer messages say nothing of what strangers write, and would be most of all. */
  readonly fewest: number
}

/** A network with the numbers of the features that it knows. */
export interface Fitted {
  readonly network: Network
  /** By feature number the number of its row in the network, or -1. */
  readonly places: Int32Array
}

/** Fits a network to the features that stand in enough examples. Same examples and settings, same weights. */
export function fitKnown(examples: readonly Example[], settings: FitSettings): Fitted {
  const places = placesOf(examples, settings.fewest)
  const dimensions = places.reduce((most, place) => Math.max(most, place + 1), 0)
  const known = examples.map(example => ({ ...example, ...knownOf(example, places) }))
  return { network: fitNetwork(known, { ...settings, dimensions }), places }
}

/** What was fitted, as it is kept in files: rows in the order of their features, in whole numbers. */
export function toFiles({ network, places }: Fitted): {
  readonly layers: z.infer<typeof networkSchema>
  readonly learned: LearnedRows
} {
  const { offsets, out, bias } = network
  const units = offsets.length
  const numbers = Array.from(places.keys()).filter(number => (places[number] ?? -1) >= 0)
  const inOrder = new Float32Array(numbers.length * units)
  numbers.forEach((number, at) => {
    const row = (places[number] ?? 0) * units
    inOrder.set(network.rows.subarray(row, row + units), at * units)
  })
  const { scale, weights } = wholeWeights(inOrder)
  return {
    layers: { units, known: numbers.length, scale, offsets: [...offsets], out: [...out], bias: [...bias] },
    learned: { numbers, rows: weights },
  }
}

/** Shares of the classes for one example; features that were not learned from say nothing. */
export function predictFitted(
  { network, places }: Fitted,
  example: Pick<Example, 'numbers' | 'values'>,
): Float64Array {
  const { numbers, values } = knownOf(example, places)
  return predictNetwork(network, numbers, values)
}

/** The features of an example that the network knows, by the numbers of their rows. */
function knownOf(
  { numbers, values }: Pick<Example, 'numbers' | 'values'>,
  places: Int32Array,
): Pick<Example, 'numbers' | 'values'> {
  const isKnown = (number: number) => (places[number] ?? -1) >= 0
  return {
    numbers: numbers.filter(isKnown).map(number => places[number] ?? 0),
    values: values.filter((_, at) => isKnown(numbers[at] ?? 0)),
  }
}

/** Rows for the features that stand in enough examples, commonest first: beside each other in memory they are reached far sooner. */
function placesOf(examples: readonly Example[], fewest: number): Int32Array {
  const counts = new Int32Array(DIMENSIONS)
  for (const { numbers } of examples) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  const places = new Int32Array(DIMENSIONS).fill(-1)
  Array.from(counts.keys())
    .filter(number => (counts[number] ?? 0) >= fewest)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .forEach((number, place) => {
      places[number] = place
    })
  return places
}
