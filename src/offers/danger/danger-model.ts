import { z } from 'zod'
import type { Features } from '../model/features.ts'
import type { PackedModel } from '../model/model-file.ts'
import {
  type LearnedRows,
  networkSchema,
  networkScores,
  packNetwork,
  type Rows,
  readNetwork,
} from '../model/network-model.ts'
import { toShares } from '../model/shares.ts'
import { DANGER_KINDS } from '../types.ts'

const headSchema = networkSchema.extend({
  kinds: z
    .array(z.string())
    .refine(kinds => kinds.join() === DANGER_KINDS.join(), 'other kinds than the code knows: fit anew'),
  bias: z.array(z.number()).length(DANGER_KINDS.length),
  fittedOn: z.number(),
})

/** A network that knows what kind of danger a message tells of, once it is known to tell of one. */
export type DangerModel = z.infer<typeof headSchema> & Rows

const NAME = 'danger-model'
const SLOT = 1

/**
 * Reads the model that `fit` wrote to `content/signals`.
 * @throws Error naming the file when it is damaged or of another size
 */
export function loadDangerModel(contentDir: string): DangerModel {
  return readNetwork(contentDir, NAME, headSchema, SLOT)
}

/** The two files of a model, to be written beside the signals. */
export function packDangerModel(head: z.infer<typeof headSchema>, learned: LearnedRows): PackedModel {
  return packNetwork(NAME, head, learned)
}

/** Shares of the kinds, in the order of DANGER_KINDS, adding up to 1. Asked only of the few messages that tell of danger. */
export function dangerShares(model: DangerModel, features: Features): Float64Array {
  return toShares(networkScores(model, features))
}
