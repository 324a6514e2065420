import { z } from 'zod'
import { DIMENSIONS, piecesOf } from './feature-hash.ts'
import type { Features, Look } from './features.ts'
import { packModel, readModel } from './model-file.ts'
import { sharesOf } from './shares.ts'

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

const headSchema = z.object({
  kinds: z.array(z.enum(KINDS)).length(KINDS.length),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(KINDS.length),
  temperature: z.number().positive(),
  thresholds: thresholdsSchema,
  fittedOn: z.record(z.string(), z.number()),
})

/** A linear model over the words, spelling, signals and facts of a message; weights are whole numbers times `scale`. */
export interface TextModel extends z.infer<typeof headSchema> {
  readonly weights: Int8Array
}

const NAME = 'text-model'

/**
 * Reads the model that `fit` wrote to `content/signals`.
 * @throws Error naming the file when it is damaged or of another size
 */
export function loadTextModel(contentDir: string): TextModel {
  return readModel(contentDir, NAME, headSchema, DIMENSIONS * KINDS.length)
}

/** The two files of a model, to be written beside the signals: readable settings, and the packed weights. */
export function packTextModel(model: TextModel): ReturnType<typeof packModel> {
  return packModel(NAME, model)
}

/**
 * Calibrated shares of the kinds, in the order of KINDS, adding up to 1. The six sums are written out: this is the
 * innermost loop of every check. The first is made by itself: the rows of weights lie far apart, and so little work
 * between them lets the processor fetch many at once, which takes half the time.
 */
export function predict(model: TextModel, { numbers, values, spelled }: Features): Float64Array {
  const { weights, scale, bias, temperature } = model
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < numbers.length; i++)
    a += (weights[(numbers[i] as number) * 6] as number) * (values[i] as number)
  for (let i = 0; i < numbers.length; i++) {
    const base = (numbers[i] as number) * 6
    const value = values[i] as number
    b += (weights[base + 1] as number) * value
    c += (weights[base + 2] as number) * value
    d += (weights[base + 3] as number) * value
    e += (weights[base + 4] as number) * value
    f += (weights[base + 5] as number) * value
  }
  for (const { look, strength } of spelled) {
    const sums = sumsOf(model, look)
    a += (sums[0] as number) * strength
    b += (sums[1] as number) * strength
    c += (sums[2] as number) * strength
    d += (sums[3] as number) * strength
    e += (sums[4] as number) * strength
    f += (sums[5] as number) * strength
  }
  const sums = Float64Array.of(a, b, c, d, e, f)
  return sharesOf(sums.map((sum, k) => (sum * scale + (bias[k] ?? 0)) / temperature))
}

/** The weights of a word's pieces, added up when the word is first met and kept with it. */
function sumsOf({ weights }: TextModel, look: Look): readonly number[] {
  if (look.sums !== null && look.sumsBy === weights) return look.sums
  const sums = KINDS.map(() => 0)
  for (const piece of piecesOf(look.spelled))
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[piece * KINDS.length + k] ?? 0)
  look.sums = sums
  look.sumsBy = weights
  return sums
}

/**
 * How much each token spoke for `kind` against all that is harmless.
 * @returns by index of the token; tokens that said nothing are not in it
 */
export function tellingTokens(model: TextModel, features: Features, kind: Kind): ReadonlyMap<number, number> {
  const wanted = KINDS.indexOf(kind)
  const against = KINDS.indexOf('legit')
  const harmless = KINDS.indexOf('none')
  const byToken = new Map<number, number>()
  const note = (token: number, strength: number, weight: (kind: number) => number): void => {
    const speaks = (weight(wanted) - Math.max(weight(against), weight(harmless))) * strength
    byToken.set(token, (byToken.get(token) ?? 0) + speaks)
  }
  features.numbers.forEach((number, i) => {
    const token = features.tokens[i] ?? -1
    const base = number * KINDS.length
    if (token >= 0) note(token, features.values[i] ?? 0, kind => model.weights[base + kind] ?? 0)
  })
  for (const { look, strength, token } of features.spelled)
    note(token, strength, kind => sumsOf(model, look)[kind] ?? 0)
  return byToken
}
