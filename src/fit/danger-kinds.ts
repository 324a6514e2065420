import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DANGER_PLACES, type DangerModel, dangerPlace } from '../offers/danger/danger-model.ts'
import { DANGER_KINDS, type DangerKind } from '../offers/types.ts'
import { fitLinear } from './fit-examples.ts'
import { flatFeatures } from './flat-features.ts'
import { groupsOf, type Read } from './left-out.ts'
import { type Example, predictSoftmax, type Softmax } from './softmax.ts'
import { wholeWeights } from './whole-weights.ts'

/** What kind of danger a message tells of, as a reader labelled it; `also` where another advice is needed nearly as much. */
export interface LabelledDanger {
  readonly kind: DangerKind
  readonly also: DangerKind | null
}

/** The file beside the messages with their kinds of danger. */
export const DANGER_LABELS = 'danger-kinds.tsv'

const idSchema = z.string().min(1)
const kindSchema = z.enum(DANGER_KINDS)
const lineSchema = z.union([z.tuple([idSchema, kindSchema]), z.tuple([idSchema, kindSchema, kindSchema])])

/**
 * Reads labels of dangers: lines of id, kind and perhaps a second kind, between tabs.
 * @throws Error naming the file and the line that does not fit or says something twice
 */
export function readDangerKinds(file: string): ReadonlyMap<string, LabelledDanger> {
  const found = new Map<string, LabelledDanger>()
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return
      const read = lineSchema.safeParse(line.split('\t'))
      if (!read.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(read.error)}`)
      const [id, kind, also] = read.data
      if (found.has(id)) throw new Error(`${file}:${at + 1}: ${id} stands twice`)
      found.set(id, { kind, also: also ?? null })
    })
  return found
}

/** A second kind counts so much beside the first. */
const SECOND = 0.4
/** Chosen on authors left out. */
const SETTINGS = {
  classes: DANGER_KINDS.length,
  dimensions: DANGER_PLACES,
  epochs: 8,
  rate: 0.3,
  decay: 1e-4,
  seed: 1,
}

/** A message of somebody in danger, with the kind. */
export interface LabelledRead extends Read {
  readonly danger: LabelledDanger
}

/** The messages that have a label. */
export function withDanger(
  reads: readonly Read[],
  labels: ReadonlyMap<string, LabelledDanger>,
): LabelledRead[] {
  return reads.flatMap(read => {
    const danger = labels.get(read.message.id)
    return danger && read.kind === 'emergency' ? [{ ...read, danger }] : []
  })
}

/** Fits what kind of danger messages tell of. Same messages and labels, same weights. */
export function fitDangerModel(reads: readonly LabelledRead[]): DangerModel {
  const { weights, bias } = fitLinear(examplesOf(reads), SETTINGS)
  return { kinds: [...DANGER_KINDS], bias: [...bias], fittedOn: reads.length, ...wholeWeights(weights) }
}

/**
 * Shares of the kinds for every message from a model that never saw its author.
 * @returns in the order of `reads`
 */
export function dangerLeftOut(reads: readonly LabelledRead[]): Float64Array[] {
  const groups = groupsOf(reads)
  const groupOf = (read: LabelledRead) => groups.get(read.message.author)
  const models = new Map<number, Softmax>()
  for (const group of new Set(groups.values()))
    models.set(group, fitLinear(examplesOf(reads.filter(read => groupOf(read) !== group)), SETTINGS))
  return reads.map(read => {
    const model = models.get(groupOf(read) ?? -1)
    if (!model) throw new Error(`no group for ${read.message.author}`)
    const { numbers, values } = folded(read)
    return predictSoftmax(model, numbers, values)
  })
}

function examplesOf(reads: readonly LabelledRead[]): Example[] {
  return reads.flatMap(read => {
    const features = folded(read)
    const of = (kind: DangerKind, weight: number) => ({
      ...features,
      label: DANGER_KINDS.indexOf(kind),
      weight,
    })
    const { kind, also } = read.danger
    return also ? [of(kind, 1), of(also, SECOND)] : [of(kind, 1)]
  })
}

function folded({ understanding }: Read): Pick<Example, 'numbers' | 'values'> {
  const { numbers, values } = flatFeatures(understanding.features)
  return { numbers: numbers.map(dangerPlace), values }
}
