import { z } from 'zod'
import { piecesOf } from '../model/feature-hash.ts'
import type { Features, Look } from '../model/features.ts'
import { packModel, readModel } from '../model/model-file.ts'
import { sharesOf } from '../model/shares.ts'
import { DANGER_KINDS } from '../types.ts'

/** Features of the text model are folded into so many places: there are a tenth as many messages to learn from. */
export const DANGER_PLACES = 1 << 16

const headSchema = z.object({
  kinds: z
    .array(z.string())
    .refine(kinds => kinds.join() === DANGER_KINDS.join(), 'other kinds than the code knows: fit anew'),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(DANGER_KINDS.length),
  fittedOn: z.number(),
})

/** A linear model of what kind of danger a message tells of, once it is known to tell of one. */
export interface DangerModel extends z.infer<typeof headSchema> {
  /** `weights[place * kinds + kind]`, in units of `scale`. */
  readonly weights: Int8Array
}

const NAME = 'danger-model'

/**
 * Reads the model that `fit` wrote to `content/signals`.
 * @throws Error naming the file when it is damaged or of another size
 */
export function loadDangerModel(contentDir: string): DangerModel {
  return readModel(contentDir, NAME, headSchema, DANGER_PLACES * DANGER_KINDS.length)
}

/** The two files of a model, to be written beside the signals. */
export function packDangerModel(model: DangerModel): ReturnType<typeof packModel> {
  return packModel(NAME, model)
}

/** The place of a feature in this model. */
export function dangerPlace(feature: number): number {
  return feature & (DANGER_PLACES - 1)
}

/** Shares of the kinds, in the order of DANGER_KINDS, adding up to 1. Asked only of the few messages that tell of danger. */
export function dangerShares(model: DangerModel, { numbers, values, spelled }: Features): Float64Array {
  const { weights, scale } = model
  const kinds = DANGER_KINDS.length
  const sums = Float64Array.from(model.bias)
  for (let i = 0; i < numbers.length; i++) {
    const row = dangerPlace(numbers[i] as number) * kinds
    const scaled = (values[i] as number) * scale
    for (let k = 0; k < kinds; k++) sums[k] = (sums[k] as number) + (weights[row + k] as number) * scaled
  }
  for (const { look, strength } of spelled) {
    const ofWord = sumsOf(model, look)
    const scaled = strength * scale
    for (let k = 0; k < kinds; k++) sums[k] = (sums[k] as number) + (ofWord[k] as number) * scaled
  }
  return sharesOf(sums)
}

/** The weights of a word's pieces, added up when it is first met in danger and kept with it. */
function sumsOf({ weights }: DangerModel, look: Look): Float64Array {
  if (look.dangerSums !== null && look.dangerSumsBy === weights) return look.dangerSums
  const sums = new Float64Array(DANGER_KINDS.length)
  for (const piece of piecesOf(look.spelled)) {
    const row = dangerPlace(piece) * sums.length
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[row + k] as number)
  }
  look.dangerSums = sums
  look.dangerSumsBy = weights
  return sums
}
