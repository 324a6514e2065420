import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  DANGER_PLACES,
  type DangerModel,
  dangerShares,
  loadDangerModel,
  packDangerModel,
} from '../../src/offers/danger/danger-model.ts'
import { DANGER_KINDS } from '../../src/offers/types.ts'

let content: string
const weights = new Int8Array(DANGER_PLACES * DANGER_KINDS.length)
weights[7 * DANGER_KINDS.length + DANGER_KINDS.indexOf('missing')] = 100
const model: DangerModel = {
  kinds: [...DANGER_KINDS],
  scale: 0.1,
  bias: DANGER_KINDS.map(() => 0),
  fittedOn: 1,
  weights,
}
const write = (made: DangerModel) => {
  for (const [name, bytes] of Object.entries(packDangerModel(made)))
    writeFileSync(join(content, 'signals', name), bytes)
}

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'cekdulu-danger-'))
  mkdirSync(join(content, 'signals'))
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

describe('the danger model', () => {
  it('reads back what was written, and adds up what a message has', () => {
    write(model)
    const read = loadDangerModel(content)
    const features = {
      numbers: Int32Array.of(7 + DANGER_PLACES),
      values: Float32Array.of(1),
      tokens: Int32Array.of(0),
      spelled: [],
    }
    const shares = dangerShares(read, features)
    expect(shares[DANGER_KINDS.indexOf('missing')]).toBeGreaterThan(0.99)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  })

  it('refuses kinds in another order than the code knows: every person would get the wrong advice', () => {
    write({ ...model, kinds: [...DANGER_KINDS].reverse() })
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.json.*fit anew/s)
  })

  it('names the file that is damaged', () => {
    write(model)
    writeFileSync(join(content, 'signals', 'danger-model.bin'), 'not packed')
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.bin/)
    writeFileSync(join(content, 'signals', 'danger-model.json'), '{"kinds":')
    expect(() => loadDangerModel(content)).toThrow(/danger-model\.json/)
  })
})
