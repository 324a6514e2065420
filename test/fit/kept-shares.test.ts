import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptShares } from '../../src/fit/kept-shares.ts'
import type { LeftOutWork } from '../../src/fit/left-out.ts'

const work = (number = 7): LeftOutWork => ({
  examples: [1, 2, 3].map(last => ({
    numbers: Int32Array.of(number, last),
    values: Float32Array.of(1, 0.5),
    label: 0,
    weight: 1,
  })),
  groups: Int32Array.of(0, 1, 1),
})
const shares = [Float64Array.of(0.1, 0.9), Float64Array.of(1 / 3, 2 / 3)]

describe('shares kept for the next command', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'cekdulu-shares-'))

  it('gives the same numbers back for the same work, group by group', () => {
    const at = folder()
    keptShares(at, work(), 2).put(1, shares)
    expect(keptShares(at, work(), 2).get(1)).toEqual(shares)
    expect(keptShares(at, work(), 2).get(0)).toBeUndefined()
  })

  it('knows nothing of other examples, and clears away what was kept for them', () => {
    const at = folder()
    keptShares(at, work(), 2).put(1, shares)
    expect(keptShares(at, work(8), 2).get(1)).toBeUndefined()
    expect(readdirSync(at)).toEqual([])
  })

  it('passes over a file that was cut off', () => {
    const at = folder()
    keptShares(at, work(), 2).put(1, shares)
    for (const file of readdirSync(at)) writeFileSync(join(at, file), 'cut')
    expect(keptShares(at, work(), 2).get(1)).toBeUndefined()
  })

  it('keeps nothing where nothing can be written', () => {
    const at = join(folder(), 'file')
    writeFileSync(at, '')
    chmodSync(at, 0o400)
    const kept = keptShares(at, work(), 2)
    kept.put(1, shares)
    expect(kept.get(1)).toBeUndefined()
  })
})
