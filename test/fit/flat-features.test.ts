import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flatFeatures } from '../../src/fit/flat-features.ts'
import { type Fitted, predictFitted, toFiles } from '../../src/fit/known-features.ts'
import { DIMENSIONS } from '../../src/offers/model/feature-hash.ts'
import { KINDS, loadTextModel, packTextModel, predict } from '../../src/offers/model/text-model.ts'
import { createUnderstander } from '../../src/offers/understand.ts'

const { understand } = createUnderstander('content')

const UNITS = 4
/** Every third feature has no row; weights differ everywhere, and are small enough that no share is 0 or 1. */
const numbers = Array.from({ length: DIMENSIONS }, (_, at) => at).filter(at => at % 3 > 0)
const places = new Int32Array(DIMENSIONS).fill(-1)
numbers.forEach((number, place) => {
  places[number] = numbers.length - 1 - place
})
const spread = (length: number, scale: number) =>
  Float32Array.from({ length }, (_, at) => (((at * 31) % 13) - 6) * scale)
const fitted: Fitted = {
  network: {
    rows: spread(numbers.length * UNITS, 0.02),
    offsets: spread(UNITS, 0.01),
    out: spread(KINDS.length * UNITS, 0.1),
    bias: spread(KINDS.length, 0.05),
  },
  places,
}

const written = (() => {
  const content = mkdtempSync(join(tmpdir(), 'cekdulu-network-'))
  mkdirSync(join(content, 'signals'))
  const { layers, learned } = toFiles(fitted)
  const thresholds = { offer: 0.5, scam: 0.5, risk: 0.5, other: 0.5, danger: 0.5 }
  const files = packTextModel(
    { kinds: [...KINDS], ...layers, temperature: 1, thresholds, fittedOn: {} },
    learned,
  )
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(content, 'signals', name), bytes)
  return loadTextModel(content)
})()

test.each([
  'Dicari admin game di Poipet, gaji 800 USD, tiket ditanggung, minat chat 0812-0000-1234',
  'kerja kerja kerja, kerjaan apa saja yang penting kerja',
  'halo',
])('the checker weighs what it read from files as learning weighs it, a word’s pieces at once: %s', text => {
  const { features } = understand({ parts: [{ kind: 'text', text }] })
  const learned = predictFitted(fitted, flatFeatures(features))
  const shares = predict(written, features)
  learned.forEach((share, kind) => {
    expect(shares[kind]).toBeCloseTo(share, 2)
  })
})
