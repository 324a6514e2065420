import { describe, expect, it } from 'vitest'
import { fitExamples } from '../../src/fit/fit-examples.ts'
import { groupsOf, type Read } from '../../src/fit/left-out.ts'
import { mixedAuthors } from '../../src/fit/mixed-authors.ts'
import { paceBy } from '../../src/fit/naive-bayes.ts'
import { type Example, predictSoftmax } from '../../src/fit/softmax.ts'
import { KINDS, type Kind } from '../../src/offers/model/text-model.ts'

const example = (kind: Kind, ...numbers: number[]): Example => ({
  numbers: Int32Array.from(numbers),
  values: new Float32Array(numbers.length).fill(1),
  label: KINDS.indexOf(kind),
  weight: 1,
})
/** Feature 7 stands in all, 1 in scams, 2 in honest offers. */
const examples = Array.from({ length: 30 }, (_, i) =>
  i % 2 === 0 ? example('scam', 7, 1) : example('legit', 7, 2),
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
    const shareOf = (kind: Kind, feature: number) =>
      predictSoftmax(model, Int32Array.of(7, feature), Float32Array.of(1, 1))[KINDS.indexOf(kind)] ?? 0
    expect(shareOf('scam', 1)).toBeGreaterThan(0.9)
    expect(shareOf('legit', 2)).toBeGreaterThan(0.9)
  })

  it('gives the same weights for the same examples', () => {
    const bytes = () => Buffer.from(fitExamples(examples).weights.buffer)
    expect(bytes().equals(bytes())).toBe(true)
  })

  it('is faster where a feature tells, within bounds', () => {
    const [even = 0, telling = 0, extreme = 0] = paceBy(Float32Array.of(0, 2, -50, 1, 1, 1))
    expect(even).toBeCloseTo(0.3)
    expect(telling).toBeGreaterThan(even)
    expect(extreme).toBeCloseTo(0.3 + 0.7 * 3)
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
