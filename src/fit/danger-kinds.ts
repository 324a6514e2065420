import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packDangerModel } from '../offers/danger/danger-model.ts'
import type { PackedModel } from '../offers/model/model-file.ts'
import { DANGER_KINDS, type DangerKind } from '../offers/types.ts'
import type { Example } from './examples.ts'
import { flatFeatures } from './flat-features.ts'
import { type FitSettings, type Fitted, fitKnown, predictFitted, toFiles } from './known-features.ts'
import { groupsOf, type Read } from './left-out.ts'

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
/** Chosen on authors left out: the likeliest kind is meant in 76 of 100, as by a linear model, and shares are nearer the truth. */
const SETTINGS: FitSettings = {
  classes: DANGER_KINDS.length,
  units: 16,
  epochs: 16,
  rate: 0.3,
  decay: 1e-5,
  dropped: 0.6,
  doubt: 0,
  fewest: 5,
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

/** Fits what kind of danger messages tell of. Same messages and labels, same bytes. @returns the files of the model */
export function fitDangerModel(reads: readonly LabelledRead[]): PackedModel {
  const { layers, learned } = toFiles(fitKnown(examplesOf(reads), SETTINGS))
  return packDangerModel({ kinds: [...DANGER_KINDS], fittedOn: reads.length, ...layers }, learned)
}

/**
 * Shares of the kinds for every message from a model that never saw its author.
 * @returns in the order of `reads`
 */
export function dangerLeftOut(reads: readonly LabelledRead[]): Float64Array[] {
  const groups = groupsOf(reads)
  const groupOf = (read: LabelledRead) => groups.get(read.message.author)
  const models = new Map<number, Fitted>()
  for (const group of new Set(groups.values()))
    models.set(group, fitKnown(examplesOf(reads.filter(read => groupOf(read) !== group)), SETTINGS))
  return reads.map(read => {
    const model = models.get(groupOf(read) ?? -1)
    if (!model) throw new Error(`no group for ${read.message.author}`)
    return predictFitted(model, flatFeatures(read.understanding.features))
  })
}

function examplesOf(reads: readonly LabelledRead[]): Example[] {
  return reads.flatMap(read => {
    const features = flatFeatures(read.understanding.features)
    const of = (kind: DangerKind, weight: number) => ({
      ...features,
      label: DANGER_KINDS.indexOf(kind),
      weight,
    })
    const { kind, also } = read.danger
    return also ? [of(kind, 1), of(also, SECOND)] : [of(kind, 1)]
  })
}
