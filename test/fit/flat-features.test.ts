import { expect, test } from 'vitest'
import { flatFeatures } from '../../src/fit/flat-features.ts'
import { DIMENSIONS } from '../../src/offers/model/feature-hash.ts'
import { KINDS, predict } from '../../src/offers/model/text-model.ts'
import { createUnderstander } from '../../src/offers/understand.ts'

const { understand } = createUnderstander('content')

/** Weights that differ from each other everywhere, small enough that no share is 0 or 1. */
const weights = Int8Array.from({ length: DIMENSIONS * KINDS.length }, (_, at) => ((at * 31) % 13) - 6)
const model = {
  kinds: [...KINDS],
  scale: 0.02,
  bias: KINDS.map(() => 0),
  temperature: 1,
  thresholds: { offer: 0.5, scam: 0.5, risk: 0.5, other: 0.5, danger: 0.5 },
  fittedOn: {},
  weights,
}

test.each([
  'Dicari admin game di Poipet, gaji 800 USD, tiket ditanggung, minat chat 0812-0000-1234',
  'kerja kerja kerja, kerjaan apa saja yang penting kerja',
  'halo',
])('the checker weighs a word’s pieces together as learning weighs them one by one: %s', text => {
  const { features } = understand({ parts: [{ kind: 'text', text }] })
  const { numbers, values } = flatFeatures(features)
  const scores = KINDS.map((_, kind) =>
    numbers.reduce(
      (sum, number, i) => sum + (weights[number * KINDS.length + kind] ?? 0) * 0.02 * (values[i] ?? 0),
      0,
    ),
  )
  const powers = scores.map(score => Math.exp(score))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const shares = predict(model, features)
  powers.forEach((power, kind) => {
    expect(shares[kind]).toBeCloseTo(power / total, 5)
  })
})
