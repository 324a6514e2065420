import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindOf, readCorpus } from '../../src/fit/corpus.ts'
import { DANGER_LABELS, readDangerKinds } from '../../src/fit/danger-kinds.ts'
import { wholeWeights } from '../../src/fit/whole-weights.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

describe('labels of danger', () => {
  it.each(['offers', 'offers-unseen'])('are of messages in danger: %s', folder => {
    const messages = new Map(readCorpus(join(FIXTURES, folder)).map(message => [message.id, message]))
    const labels = readDangerKinds(join(FIXTURES, folder, DANGER_LABELS))
    expect(labels.size).toBeGreaterThan(100)
    const strange = [...labels.keys()].filter(id => {
      const message = messages.get(id)
      return message === undefined || kindOf(message) !== 'emergency'
    })
    expect(strange).toEqual([])
  })

  it('name the line that does not fit', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'labels-')), DANGER_LABELS)
    writeFileSync(file, 'a-1\ttrapped\na-2\tsomething\n')
    expect(() => readDangerKinds(file)).toThrow(`${file}:2`)
  })
})

describe('whole weights', () => {
  it('keep their proportions and cut what is far larger than all others', () => {
    const weights = new Float32Array(20_000).fill(0.5)
    weights[0] = 1_000
    weights[1] = -0.25
    const { scale, weights: whole } = wholeWeights(weights)
    expect(whole[0]).toBe(127)
    expect((whole[1] ?? 0) * scale).toBeCloseTo(-0.25, 2)
    expect((whole[2] ?? 0) * scale).toBeCloseTo(0.5, 2)
  })
})
