import { z } from 'zod'
import { MOST_FEATURES } from './feature-bag.ts'
import { DIMENSIONS } from './feature-hash.ts'
import type { Features } from './features.ts'
import { scoresOf, slopeOf } from './hidden-layer.ts'
import { type PackedModel, packModel, readModel } from './model-file.ts'
import { createRowSums, packRows, type RowSums, UNITS_A_NUMBER, weighed, weightOf } from './packed-rows.ts'
import { createWordSums, type Slot, type WordSums } from './word-sums.ts'

/** Settings of a network beside its rows: how many hidden units, rows and kinds there are, and all layers but the first. */
export const networkSchema = z.object({
  units: z.int().positive().multipleOf(UNITS_A_NUMBER),
  known: z.int().positive(),
  scale: z.number().positive(),
  offsets: z.array(z.number()),
  out: z.array(z.number()),
  bias: z.array(z.number()),
})

/** What features give to the hidden units: a row for each feature that was met often enough to learn from. */
export interface Rows {
  /**
   * For every 32 feature numbers two numbers side by side, which are fetched together: a bit for each feature that has a
   * row, and how many rows those before them have.
   */
  readonly index: Uint32Array
  /** In the order of the feature numbers, four units to a number (`packed-rows.ts`). */
  readonly rows: Int32Array
  readonly words: WordSums
  readonly sums: RowSums
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
  const rows = packRows(
    new Int8Array(bytes.buffer, bytes.byteOffset + has.byteLength, bytes.length - has.byteLength),
  )
  const index = indexOf(has)
  if ((index.at(-1) ?? 0) + bitsIn(has.at(-1) ?? 0) !== head.known)
    throw new Error(`${name} in ${contentDir}: its rows do not fit its features`)
  const { units } = head
  const words = createWordSums(slot, units, (feature, sums, from) => {
    const row = rowOf(index, feature)
    if (row < 0) return
    for (let d = 0; d < units; d++)
      sums[from + d] = (sums[from + d] as number) + weightOf(rows, units, row, d)
  })
  return { ...head, index, rows, words, sums: createRowSums(rows, units, MOST_FEATURES) }
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

function indexOf(has: Uint32Array): Uint32Array {
  const index = new Uint32Array(has.length * 2)
  let before = 0
  has.forEach((word, at) => {
    index[at * 2] = word
    index[at * 2 + 1] = before
    before += bitsIn(word)
  })
  return index
}

/** How many bits are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** @returns the number of a feature's row, or -1 where it has none */
function rowOf(index: Uint32Array, feature: number): number {
  const at = (feature >>> 5) << 1
  const word = index[at] as number
  const bit = 1 << (feature & 31)
  if ((word & bit) === 0) return -1
  return (index[at + 1] as number) + bitsIn(word & (bit - 1))
}

/** What each hidden unit is given by the features of a case, its offset included. */
function givenBy(model: NetworkModel, { numbers, values, spelled }: Features): Float64Array {
  const { index, scale, offsets, units, words, sums } = model
  for (let i = 0; i < numbers.length; i++) {
    const row = rowOf(index, numbers[i] as number)
    if (row >= 0) sums.add(row, values[i] as number)
  }
  const given = sums.take()
  for (const { look, strength } of spelled) {
    const from = words.of(look)
    for (let d = 0; d < units; d++)
      given[d] = (given[d] as number) + (words.sums[from + d] as number) * strength
  }
  for (let d = 0; d < units; d++) given[d] = (given[d] as number) * scale + (offsets[d] as number)
  return given
}
/** Scores of the kinds for a case. */
export function networkScores(model: NetworkModel, features: Features): Float64Array {
  return scoresOf(model, givenBy(model, features))
}

/**
 * How much each token spoke for one kind against others, whichever of them is likeliest here. Exact, not a guess: where each
 * unit is above or below 0 the network is linear, so that the parts add up to the difference of the scores.
 * @returns by index of the token; tokens that said nothing are not in it
 */
export function tokensFor(
  model: NetworkModel,
  features: Features,
  wanted: number,
  others: readonly number[],
): ReadonlyMap<number, number> {
  const { index, rows, units, out, words } = model
  const given = givenBy(model, features)
  const scores = scoresOf(model, given)
  const against = others.reduce((best, kind) => ((scores[kind] ?? 0) > (scores[best] ?? 0) ? kind : best))
  const says = given.map(
    (given, d) =>
      slopeOf(given) * ((out[wanted * units + d] as number) - (out[against * units + d] as number)),
  )
  const byToken = new Map<number, number>()
  const add = (token: number, part: number): void => {
    byToken.set(token, (byToken.get(token) ?? 0) + part)
  }
  const { numbers, values, tokens, spelled } = features
  for (let i = 0; i < numbers.length; i++) {
    const token = tokens[i] as number
    const row = token < 0 ? -1 : rowOf(index, numbers[i] as number)
    if (row >= 0) add(token, weighed(rows, row, says) * (values[i] as number))
  }
  for (const { look, strength, token } of spelled) {
    const from = words.of(look)
    let sum = 0
    for (let d = 0; d < units; d++) sum += (words.sums[from + d] as number) * (says[d] as number)
    add(token, sum * strength)
  }
  return byToken
}
