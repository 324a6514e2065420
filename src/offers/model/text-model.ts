import { z } from 'zod'
import type { Features } from './features.ts'
import type { PackedModel } from './model-file.ts'
import {
  type LearnedRows,
  networkSchema,
  networkScores,
  packNetwork,
  type Rows,
  readNetwork,
  tokensFor,
} from './network-model.ts'
import { toShares } from './shares.ts'

/** What the text model tells apart, in the order of its outputs. */
export const KINDS = ['scam', 'suspicious', 'legit', 'other_scam', 'none', 'emergency'] as const
export type Kind = (typeof KINDS)[number]

/** How sure the text model must be; chosen on predictions for authors that were left out (`src/fit`). */
const thresholdsSchema = z.object({
  /** Share of an offer or scam in all, from which the message is taken for one. */
  offer: z.number(),
  /** Share of scam among the kinds of offer, from which it is named likely_scam. */
  scam: z.number(),
  /** Share of scam and suspicious among the kinds of offer, from which it is suspicious. */
  risk: z.number(),
  /** Share of a scam that is no job offer. */
  other: z.number(),
  /** Share of a person in danger. */
  danger: z.number(),
})
export type Thresholds = z.infer<typeof thresholdsSchema>

const headSchema = networkSchema.extend({
  kinds: z.array(z.enum(KINDS)).length(KINDS.length),
  bias: z.array(z.number()).length(KINDS.length),
  temperature: z.number().positive(),
  thresholds: thresholdsSchema,
  fittedOn: z.record(z.string(), z.number()),
})
/** What `fit` finds beside the rows of the network. */
export type TextModelHead = z.infer<typeof headSchema>

/** A network over the words, spelling, signals and facts of a message. */
export type TextModel = TextModelHead & Rows

const NAME = 'text-model'
const SLOT = 0

/**
 * Reads the model that `fit` wrote to `content/signals`.
 * @throws Error naming the file when it is damaged or of another size
 */
export function loadTextModel(contentDir: string): TextModel {
  return readNetwork(contentDir, NAME, headSchema, SLOT)
}

/** The two files of a model, to be written beside the signals. @param learned the rows, and the feature of each */
export function packTextModel(head: TextModelHead, learned: LearnedRows): PackedModel {
  return packNetwork(NAME, head, learned)
}

/** Calibrated shares of the kinds, in the order of KINDS, adding up to 1. */
export function predict(model: TextModel, features: Features): Float64Array {
  const scores = networkScores(model, features)
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / model.temperature
  return toShares(scores)
}

const HARMLESS = [KINDS.indexOf('none'), KINDS.indexOf('legit')]

/**
 * How much each token spoke for `kind` against what is harmless: an honest offer or no offer, whichever is likelier here.
 * @returns by index of the token; tokens that said nothing are not in it
 */
export function tellingTokens(model: TextModel, features: Features, kind: Kind): ReadonlyMap<number, number> {
  return tokensFor(model, features, KINDS.indexOf(kind), HARMLESS)
}
