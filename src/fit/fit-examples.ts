import { DIMENSIONS } from '../offers/model/feature-hash.ts'
import { KINDS, type Kind } from '../offers/model/text-model.ts'
import { addNaiveBayes, naiveBayes, paceBy } from './naive-bayes.ts'
import { type Example, fitSoftmax, type Settings, type Softmax } from './softmax.ts'

/** How much a message of each kind counts: rare kinds more, so that they are learned at all. */
export const WEIGHT: Readonly<Record<Kind, number>> = {
  scam: 1,
  suspicious: 1.2,
  legit: 1,
  other_scam: 2,
  none: 1.2,
  emergency: 1.5,
}
/** Chosen by log loss on authors left out; more passes or other rates changed less than a percent. */
const SETTINGS = { classes: KINDS.length, epochs: 25, rate: 0.3, decay: 1e-4, seed: 1 }

/**
 * Fits the text model. Same examples, same weights.
 * @returns weights for every feature number; 0 for those that no example has
 */
export function fitExamples(examples: readonly Example[]): Softmax {
  const { numbers, places } = commonestFirst(examples)
  const settings = { ...SETTINGS, dimensions: numbers.length }
  const renumbered = examples.map(example => ({
    ...example,
    numbers: example.numbers.map(number => places[number] ?? 0),
  }))
  const { weights: dense, ...softmax } = fitLinear(renumbered, settings)
  const { classes } = settings
  const weights = new Float32Array(DIMENSIONS * classes)
  numbers.forEach((number, place) => {
    weights.set(dense.subarray(place * classes, (place + 1) * classes), number * classes)
  })
  return { ...softmax, weights }
}

/** A softmax whose steps are paced by naive Bayes, and naive Bayes added to it. Same examples and settings, same weights. */
export function fitLinear(examples: readonly Example[], settings: Settings): Softmax {
  const bayes = naiveBayes(examples, settings)
  const softmax = fitSoftmax(examples, settings, paceBy(bayes))
  return { ...softmax, weights: addNaiveBayes(softmax.weights, bayes) }
}

/** The features that stand in examples, commonest first: beside each other in memory they are reached far sooner. */
function commonestFirst(examples: readonly Example[]): {
  readonly numbers: Int32Array
  readonly places: Int32Array
} {
  const counts = new Int32Array(DIMENSIONS)
  for (const { numbers } of examples) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  const seen = Array.from(counts.keys()).filter(number => (counts[number] ?? 0) > 0)
  const numbers = Int32Array.from(seen.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b))
  const places = new Int32Array(DIMENSIONS)
  numbers.forEach((number, place) => {
    places[number] = place
  })
  return { numbers, places }
}
