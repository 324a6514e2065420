import { DIMENSIONS } from '../offers/feature-hash.ts'
import { KINDS, type Kind } from '../offers/text-model.ts'
import { createUnderstander, type Understanding } from '../offers/understand.ts'
import { kindOf, type Message } from './corpus.ts'
import { addNaiveBayes, naiveBayes } from './naive-bayes.ts'
import { fitSoftmax, predictSoftmax, type Softmax } from './softmax.ts'

/** A message with what the rules read in it. */
export interface Read {
  readonly message: Message
  readonly kind: Kind
  readonly understanding: Understanding
}

/** How much a message of each kind counts: rare kinds more, so that they are learned at all. */
const WEIGHT: Record<Kind, number> = {
  scam: 1,
  suspicious: 1.2,
  legit: 1,
  other_scam: 2,
  none: 1.2,
  emergency: 1.5,
}
/** Chosen by log loss on authors left out; more passes or other rates changed less than a percent. */
const SETTINGS = {
  dimensions: DIMENSIONS,
  classes: KINDS.length,
  epochs: 25,
  rate: 0.3,
  decay: 1e-4,
  seed: 1,
}

/** Reads every message once. */
export function readAll(messages: readonly Message[], contentDir: string): Read[] {
  const { understand } = createUnderstander(contentDir)
  return messages.map(message => ({
    message,
    kind: kindOf(message),
    understanding: understand({ parts: [{ kind: 'text', text: message.text }] }),
  }))
}

/** Fits the text model. Same messages, same weights. */
export function fitOn(reads: readonly Read[]): Softmax {
  const examples = reads.map(({ kind, understanding: { features } }) => ({
    numbers: features.numbers,
    values: features.values,
    label: KINDS.indexOf(kind),
    weight: WEIGHT[kind],
  }))
  const softmax = fitSoftmax(examples, SETTINGS)
  return { ...softmax, weights: addNaiveBayes(softmax.weights, naiveBayes(examples, SETTINGS)) }
}

/** Authors are left out in so many groups of about equal size: one by one it takes half an hour. */
const GROUPS = 8

/**
 * Authors in groups that are left out together. The same authors, the same groups.
 * @returns for each author the number of the group
 */
export function groupsOf(reads: readonly Read[]): ReadonlyMap<string, number> {
  const sizes = [...Map.groupBy(reads, ({ message }) => message.author)]
    .map(([author, { length }]) => ({ author, length }))
    .sort((a, b) => b.length - a.length || a.author.localeCompare(b.author))
  const filled = new Array<number>(Math.min(GROUPS, sizes.length)).fill(0)
  return new Map(
    sizes.map(({ author, length }) => {
      const emptiest = filled.indexOf(Math.min(...filled))
      filled[emptiest] = (filled[emptiest] ?? 0) + length
      return [author, emptiest]
    }),
  )
}

/**
 * Shares for every message from a model that never saw its author, nor the others of the group: the nearest thing to a
 * stranger's message.
 * @returns in the order of `reads`
 */
export function predictLeftOut(reads: readonly Read[]): Float64Array[] {
  const shares: Float64Array[] = new Array(reads.length)
  const groups = groupsOf(reads)
  for (const group of new Set(groups.values())) {
    const isOut = ({ message }: Read) => groups.get(message.author) === group
    const model = fitOn(reads.filter(read => !isOut(read)))
    reads.forEach((read, i) => {
      const { features } = read.understanding
      if (isOut(read)) shares[i] = predictSoftmax(model, features.numbers, features.values)
    })
  }
  return shares
}

/** The same shares at another temperature: above 1 less sure, below 1 surer. */
export function atTemperature(shares: Float64Array, temperature: number): Float64Array {
  const powered = shares.map(share => Math.max(share, 1e-12) ** (1 / temperature))
  const sum = powered.reduce((a, b) => a + b, 0)
  return powered.map(share => share / sum)
}
