import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forSpeed } from '../for-speed.ts'
import type { LeftOutWork } from './left-out.ts'

/** What learns: another way of learning gives other shares. */
const LEARNERS = [
  'fit-examples.ts',
  'known-features.ts',
  'network.ts',
  '../offers/model/hidden-layer.ts',
  '../offers/model/feature-hash.ts',
]

/** Shares of authors left out, kept from one command for the next: `fit` and `eval` reckon the same ones for a quarter of an hour. */
export interface KeptShares {
  /** Shares in the order of the examples of a group, `undefined` when they were never reckoned for these very examples. */
  get(group: number): readonly Float64Array[] | undefined
  put(group: number, shares: readonly Float64Array[]): void
}

/**
 * Shares kept in a folder, for one work only: other examples, groups or ways of learning find none, and shares of other
 * works are cleared away.
 * @param folder made when missing; a folder that cannot be written to keeps nothing
 */
export function keptShares(folder: string, work: LeftOutWork, classes: number): KeptShares {
  const name = nameOf(work)
  const sizes = new Map<number, number>()
  for (const group of work.groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const path = (group: number) => join(folder, `${name}-${group}`)
  forSpeed(() => {
    mkdirSync(folder, { recursive: true })
    for (const file of readdirSync(folder)) if (!file.startsWith(name)) rmSync(join(folder, file))
  })
  return {
    get: group => {
      const bytes = forSpeed(() => readFileSync(path(group)))
      const all = (sizes.get(group) ?? 0) * classes
      if (bytes?.length !== all * Float64Array.BYTES_PER_ELEMENT) return undefined
      const numbers = new Float64Array(all)
      new Uint8Array(numbers.buffer).set(bytes)
      return Array.from({ length: all / classes }, (_, at) => numbers.slice(at * classes, (at + 1) * classes))
    },
    put: (group, shares) => {
      const numbers = Float64Array.from(shares.flatMap(one => [...one]))
      forSpeed(() => writeFileSync(path(group), new Uint8Array(numbers.buffer)))
    },
  }
}

function nameOf({ examples, groups }: LeftOutWork): string {
  const hash = createHash('sha256').update(new Uint8Array(groups.buffer))
  for (const file of LEARNERS) hash.update(readFileSync(join(import.meta.dirname, file)))
  for (const { numbers, values, label, weight } of examples) {
    hash.update(`${numbers.length} ${label} ${weight}`)
    hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  }
  return hash.digest('hex').slice(0, 32)
}
