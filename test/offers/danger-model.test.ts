import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dangerShares, loadDangerModel, packDangerModel } from '../../src/offers/danger/danger-model.ts'
import { DANGER_KINDS } from '../../src/offers/types.ts'

let content: string
const FEATURE = 70_000
const missing = DANGER_KINDS.indexOf('missing')
const head = {
  kinds: [...DANGER_KINDS],
  units: 4,
  known: 2,
  scale: 0.1,
  offsets: [0, 0, 0, 0],
  out: DANGER_KINDS.flatMap((_, kind) => [0, 0, kind === missing ? 1 : 0, 0]),
  bias: DANGER_KINDS.map(() => 0),
  fittedOn: 1,
}
const write = (made: typeof head, numbers = [7, FEATURE]) => {
  const learned = { numbers, rows: Int8Array.of(9, 0, -100, 0, 9, 0, 100, 0) }
  for (const [name, bytes] of Object.entries(packDangerModel(made, learned)))
    writeFileSync(join(content, 'signals', name), bytes)
}
const featuresOf = (number: number) => ({
  numbers: Int32Array.of(number),
  values: Float32Array.of(1),
  tokens: Int32Array.of(0),
  spelled: [],
})

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'cekdulu-danger-'))
  mkdirSync(join(content, 'signals'))
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

describe('the danger model', () => {
  it('reads back what was written, and adds up what a message has', () => {
    write(head)
    const model = loadDangerModel(content)
    const shares = dangerShares(model, featuresOf(FEATURE))
    expect(shares[missing]).toBeGreaterThan(0.99)
    expect(dangerShares(model, featuresOf(7))[missing]).toBeLessThan(1 / DANGER_KINDS.length)
    expect(dangerShares(model, featuresOf(8))[missing]).toBeCloseTo(1 / DANGER_KINDS.length)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  })

  it('refuses kinds in another order than the code knows: every person would get the wrong advice', () => {
    write({ ...head, kinds: [...DANGER_KINDS].reverse() })
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.json.*fit anew/s)
  })

  it('refuses layers and rows of another size', () => {
    write({ ...head, offsets: [0, 0, 0] })
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.json.*layers/s)
    write({ ...head, known: 3 })
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.bin.*bytes/s)
    write(head, [7, 7])
    expect(() => loadDangerModel(content)).toThrow(/danger-model.*rows/s)
  })

  it('names the file that is damaged', () => {
    write(head)
    writeFileSync(join(content, 'signals', 'danger-model.bin'), 'not packed')
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.bin/)
    writeFileSync(join(content, 'signals', 'danger-model.json'), '{"kinds":')
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.json/)
  })
})
