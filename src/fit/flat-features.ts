import { piecesOf } from '../offers/model/feature-hash.ts'
import type { Features } from '../offers/model/features.ts'
import type { Example } from './examples.ts'

/** Makes every feature of a reading stand by itself, the pieces of its words too, as learning needs them. Pure. */
export function flatFeatures({ numbers, values, spelled }: Features): Pick<Example, 'numbers' | 'values'> {
  const flat = new Map<number, number>()
  const add = (number: number, value: number): void => {
    flat.set(number, (flat.get(number) ?? 0) + value)
  }
  for (const [at, number] of numbers.entries()) add(number, values[at] ?? 0)
  for (const { look, strength } of spelled) for (const piece of piecesOf(look.spelled)) add(piece, strength)
  return { numbers: Int32Array.from(flat.keys()), values: Float32Array.from(flat.values()) }
}
