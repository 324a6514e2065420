import { expect, test } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { adversarial } from '../bench/hostile.ts'

const check = createOfferChecker('content')

test('texts made to take long are judged like any other, whatever their length', () => {
  for (const { name, text } of [...adversarial(4_096), ...adversarial(20_000)]) {
    const verdict = check({ parts: [{ kind: 'text', text }] })
    expect(verdict.score, name).toBeGreaterThanOrEqual(0)
    for (const { evidence } of verdict.signals) expect(text, name).toContain(evidence)
  }
})
