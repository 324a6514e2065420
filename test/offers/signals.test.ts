import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadAllSignals } from '../../src/offers/rules/signals-file.ts'
import { loadSources } from '../../src/offers/sources.ts'
import { createUnderstander } from '../../src/offers/understand.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const content = loadAllSignals(CONTENT)
const { understand } = createUnderstander(CONTENT, content)
const found = (text: string) =>
  understand({ parts: [{ kind: 'text', text }] }).signals.map(({ rule }) => rule.id)

describe('every warning sign', () => {
  it.each(content.signals)('$id finds what it must', ({ id, examples }) => {
    expect(examples.match.length).toBeGreaterThan(0)
    expect(examples.match.filter(text => !found(text).includes(id))).toEqual([])
  })

  it.each(content.signals)('$id leaves alone what it must', ({ id, examples }) => {
    expect(examples.not.length).toBeGreaterThan(0)
    expect(examples.not.filter(text => found(text).includes(id))).toEqual([])
  })

  it('says why in both languages, and where it has it from', () => {
    const sources = loadSources(CONTENT)
    for (const { id, kind, why, fact, source } of content.signals) {
      if (kind === 'good' || kind === 'hint') continue
      expect(why.id.length, id).toBeGreaterThan(20)
      expect(why.en.length, id).toBeGreaterThan(20)
      if (fact) expect(sources.has(fact), `${id}: ${fact}`).toBe(true)
      else expect(source ?? null, id).toBeDefined()
    }
  })

  it('covers every indicator of the knowledge', () => {
    const indicators = [...loadSources(CONTENT).keys()].filter(fact => fact.startsWith('ind-'))
    const covered = new Set(content.signals.map(({ fact }) => fact))
    expect(indicators).toHaveLength(37)
    expect(indicators.filter(fact => !covered.has(fact))).toEqual([])
  })
})

describe('how far a person has gone already, and what they say of an offer', () => {
  const said = (text: string): readonly string[] => {
    const { situations, remarks } = understand({ parts: [{ kind: 'text', text }] })
    return [...situations, ...remarks]
  }

  it.each(content.situations)('$kind finds what it must', ({ kind, examples }) => {
    expect(examples.match.filter(text => !said(text).includes(kind))).toEqual([])
  })

  it.each(content.situations)('$kind leaves alone what it must', ({ kind, examples }) => {
    expect(examples.not.filter(text => said(text).includes(kind))).toEqual([])
  })
})
