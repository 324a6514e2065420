import { z } from 'zod'
import { DIMENSIONS, piecesOf } from './feature-hash.ts'
import type { Features, Look } from './features.ts'
import { scoresOf, slopeOf } from './hidden-layer.ts'
import { type PackedModel, packModel, readModel } from './model-file.ts'

/** Settings of a network beside its rows: how many hidden units, rows and kinds there are, and all layers but the first. */
export const networkSchema = z.object({
  units: z.int().positive(),
  known: z.int().positive(),
  scale: z.number().positive(),
  offsets: z.array(z.number()),
  out: z.array(z.number()),
  bias: z.array(z.number()),
})

/** Which of the networks that look at a message it is: each keeps its own sums with a word. */
export type Slot = 0 | 1

/** What features give to the hidden units: a row for each feature that was met often enough to learn from. */
export interface Rows {
  /** A bit for each feature number: whether it has a row. */
  readonly has: Uint32Array
  /** For each of these words how many rows begin before its first. */
  readonly before: Uint32Array
  /** `rows[row * units + unit]`, whole numbers times `scale`, in the order of the feature numbers. */
  readonly rows: Int8Array
  readonly slot: Slot
}

/** Rows as they were learned, and the feature of each, ascending. */
export interface LearnedRows {
  readonly numbers: readonly number[]
  readonly rows: Int8Array
}

/** A network as it is read from its files. */
export type NetworkModel = z.infer<typeof networkSchema> & Rows

const WORD = 32
const WORDS = DIMENSIONS / WORD

/**
 * Reads a network that `fit` wrote to `content/signals`.
 * @throws Error naming the file when it is damaged or of another size
 */
export function readNetwork<T extends z.infer<typeof networkSchema>>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
  slot: Slot,
): T & Rows {
  const { head, bytes } = readModel(contentDir, name, schema, ({ units, known, offsets, out, bias }) => {
    if (offsets.length !== units || out.length !== units * bias.length)
      throw new Error('its layers do not fit')
    return WORDS * Uint32Array.BYTES_PER_ELEMENT + known * units
  })
  const has = new Uint32Array(WORDS)
  new Uint8Array(has.buffer).set(bytes.subarray(0, has.byteLength))
  const rows = new Int8Array(bytes.subarray(has.byteLength))
  return { ...head, has, before: countBefore(has), rows, slot }
}

/** The two files of a network, to be written beside the signals: readable settings, and the packed rows. */
export function packNetwork(
  name: string,
  head: z.infer<typeof networkSchema>,
  { numbers, rows }: LearnedRows,
): PackedModel {
  const has = new Uint32Array(WORDS)
  for (const number of numbers) has[number >>> 5] = (has[number >>> 5] ?? 0) | (1 << (number & 31))
  return packModel(name, head, Buffer.concat([new Uint8Array(has.buffer), new Uint8Array(rows.buffer)]))
}

function countBefore(has: Uint32Array): Uint32Array {
  let sum = 0
  return has.map(word => {
    const before = sum
    sum += bitsIn(word)
    return before
  })
}

/** How many bits are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** @returns where the row of a feature begins, or -1 where it has none */
function startOf({ has, before, units }: NetworkModel, feature: number): number {
  const word = has[feature >>> 5] as number
  const bit = 1 << (feature & 31)
  if ((word & bit) === 0) return -1
  return ((before[feature >>> 5] as number) + bitsIn(word & (bit - 1))) * units
}

/** What each hidden unit is given by the features of a case, its offset included. */
function givenBy(model: NetworkModel, { numbers, values, spelled }: Features): Float64Array {
  const { rows, scale, offsets, units } = model
  const given = new Float64Array(units)
  for (let i = 0; i < numbers.length; i++) {
    const start = startOf(model, numbers[i] as number)
    if (start < 0) continue
    const value = values[i] as number
    for (let d = 0; d < units; d++) given[d] = (given[d] as number) + (rows[start + d] as number) * value
  }
  for (const { look, strength } of spelled) {
    const sums = sumsOf(model, look)
    for (let d = 0; d < units; d++) given[d] = (given[d] as number) + (sums[d] as number) * strength
  }
  for (let d = 0; d < units; d++) given[d] = (given[d] as number) * scale + (offsets[d] as number)
  return given
}

/** What the pieces of a word give in all: added up when the word is first met, and kept with it. */
function sumsOf(model: NetworkModel, look: Look): Float64Array {
  const kept = look.sums[model.slot]
  if (kept?.by === model) return kept.sums
  const { rows, units } = model
  const sums = new Float64Array(units)
  for (const piece of piecesOf(look.spelled)) {
    const start = startOf(model, piece)
    if (start < 0) continue
    for (let d = 0; d < units; d++) sums[d] = (sums[d] as number) + (rows[start + d] as number)
  }
  look.sums[model.slot] = { by: model, sums }
  return sums
}

/** Scores of the kinds for a case. */
export function networkScores(model: NetworkModel, features: Features): Float64Array {
  return scoresOf(model, givenBy(model, features))
}

/**
 * How much each token spoke for one kind against another. Exact, not a guess: where each unit is above or below 0 the
 * network is linear, so that the parts add up to the difference of the scores.
 * @returns by index of the token; tokens that said nothing are not in it
 */
export function tokensFor(
  model: NetworkModel,
  features: Features,
  wanted: number,
  against: number,
): ReadonlyMap<number, number> {
  const { rows, units, out } = model
  const says = givenBy(model, features).map(
    (given, d) =>
      slopeOf(given) * ((out[wanted * units + d] as number) - (out[against * units + d] as number)),
  )
  const byToken = new Map<number, number>()
  const add = (token: number, strength: number, part: (unit: number) => number): void => {
    let sum = 0
    for (let d = 0; d < units; d++) sum += part(d) * (says[d] as number)
    byToken.set(token, (byToken.get(token) ?? 0) + sum * strength)
  }
  features.numbers.forEach((number, i) => {
    const token = features.tokens[i] ?? -1
    const start = startOf(model, number)
    if (token >= 0 && start >= 0) add(token, features.values[i] ?? 0, d => rows[start + d] ?? 0)
  })
  for (const { look, strength, token } of features.spelled) {
    const sums = sumsOf(model, look)
    add(token, strength, d => sums[d] ?? 0)
  }
  return byToken
}
