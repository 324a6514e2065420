import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/fit/examples.ts'
import { fitExamples } from '../../src/fit/fit-examples.ts'
import { predictFitted } from '../../src/fit/known-features.ts'
import { groupsOf, type Read } from '../../src/fit/left-out.ts'
import { mixedAuthors } from '../../src/fit/mixed-authors.ts'
import { KINDS, type Kind } from '../../src/offers/model/text-model.ts'

const example = (kind: Kind, ...numbers: number[]): Example => ({
  numbers: Int32Array.from(numbers),
  values: new Float32Array(numbers.length).fill(1),
  label: KINDS.indexOf(kind),
  weight: 1,
})
/** Feature 7 stands in all; some are left away at every look, so scams and honest offers have three of their own. */
const IN_SCAMS = [1, 11, 12]
const IN_HONEST = [2, 21, 22]
const examples = Array.from({ length: 600 }, (_, i) =>
  i % 2 === 0 ? example('scam', 7, ...IN_SCAMS) : example('legit', 7, ...IN_HONEST),
)

describe('leaving authors out', () => {
  const by = (author: string, many: number) =>
    Array.from({ length: many }, () => ({ message: { author } }) as Pick<Read, 'message'>)

  it('leaves each of the first six out alone, the others in groups of about equal size', () => {
    const others = Array.from({ length: 24 }, (_, i) => `b${i}`)
    const groups = groupsOf([...others.flatMap(author => by(author, 10)), ...by('a0', 50), ...by('a3', 10)])
    const sharing = (author: string) => [...groups.values()].filter(group => group === groups.get(author))
    expect(sharing('a0')).toHaveLength(1)
    expect(sharing('a3')).toHaveLength(1)
    expect(others.map(author => sharing(author).length)).toEqual(others.map(() => 3))
  })
})

describe('fitting', () => {
  it('learns which features tell kinds apart', () => {
    const model = fitExamples(examples)
    const shareOf = (kind: Kind, features: readonly number[]) =>
      predictFitted(model, example(kind, 7, ...features))[KINDS.indexOf(kind)] ?? 0
    expect(shareOf('scam', IN_SCAMS)).toBeGreaterThan(0.9)
    expect(shareOf('legit', IN_HONEST)).toBeGreaterThan(0.9)
  })

  it('tells what only two features together say', () => {
    const both = [
      ['scam', 1, 2],
      ['none', 1, 3],
      ['none', 4, 2],
      ['scam', 4, 3],
    ] as const
    const model = fitExamples(
      Array.from({ length: 100 }, () => both.map(([kind, a, b]) => example(kind, a, b))).flat(),
    )
    for (const [kind, ...features] of both) {
      const shares = predictFitted(model, example(kind, ...features))
      expect(shares[KINDS.indexOf(kind)]).toBeGreaterThan(0.6)
    }
  })

  it('passes over features that next to no message has', () => {
    const { places } = fitExamples([...examples, example('scam', 9)])
    expect(places[1]).toBeGreaterThanOrEqual(0)
    expect(places[9]).toBe(-1)
  })

  it('gives the same weights for the same examples', () => {
    const bytes = () => Buffer.from(fitExamples(examples).network.rows.buffer)
    expect(bytes().equals(bytes())).toBe(true)
  })
})

describe('authors who wrote of everything', () => {
  const wrote = (author: string, kinds: readonly Kind[], each: number) =>
    kinds.flatMap(kind => Array.from({ length: each }, () => ({ kind, message: { author } }) as Read))
  const all: readonly Kind[] = ['scam', 'legit', 'none', 'emergency']

  it('wrote ten of each kind or more', () => {
    const reads = [
      ...wrote('whole', all, 10),
      ...wrote('thin', all, 9),
      ...wrote('calm', ['none', 'legit'], 300),
    ]
    expect([...mixedAuthors(reads)]).toEqual(['whole'])
  })

  it('are none who wrote of danger first of all', () => {
    const kinds: Kind[] = ['scam', 'legit', 'none', 'emergency']
    const reads = [
      ...wrote('whole', kinds, 20),
      ...wrote('loud', kinds, 20),
      ...wrote('loud', ['emergency'], 100),
    ]
    expect([...mixedAuthors(reads)]).toEqual(['whole'])
  })

  it('are all where nobody did', () => {
    const reads = [...wrote('calm', ['none'], 20), ...wrote('loud', ['emergency'], 20)]
    expect([...mixedAuthors(reads)]).toEqual(['calm', 'loud'])
  })
})
