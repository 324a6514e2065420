import { describe, expect, test } from 'vitest'
import type { PersonRef, ReportStatus } from '../../src/reports/types.ts'
import { LEAST_WEIGHT, type Sighting, weigh } from '../../src/reports/weigh.ts'

const STATUSES: readonly ReportStatus[] = [
  'new',
  'in_review',
  'confirmed',
  'not_a_scam',
  'cannot_tell',
  'withdrawn',
]

/** Mulberry32: the same sightings in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function sightings(seed: number): Sighting[] {
  const next = chance(seed)
  return Array.from({ length: Math.floor(next() * 40) }, () => ({
    ref: `person-${Math.floor(next() * 8)}` as PersonRef,
    status: STATUSES[Math.floor(next() * STATUSES.length)] ?? 'new',
    at: Math.floor(next() * 1000),
  }))
}

const MANY = Array.from({ length: 300 }, (_, seed) => sightings(seed))
const one = (ref: string, status: ReportStatus, at = 1): Sighting => ({ ref: ref as PersonRef, status, at })

describe('counting people who reported the same', () => {
  test('two confirmed reporters are enough, or four whose reports are open, and fewer are not', () => {
    expect(weigh([one('a', 'confirmed'), one('b', 'confirmed')]).weight).toBe(LEAST_WEIGHT)
    expect(weigh(['a', 'b', 'c', 'd'].map(ref => one(ref, 'new'))).weight).toBe(LEAST_WEIGHT)
    expect(weigh([one('a', 'confirmed'), one('b', 'in_review')]).weight).toBeLessThan(LEAST_WEIGHT)
    expect(weigh(['a', 'b', 'c'].map(ref => one(ref, 'new'))).weight).toBeLessThan(LEAST_WEIGHT)
  })

  test('one person alone never reaches it, however often and however confirmed', () => {
    for (const all of MANY) {
      const alone = weigh(all.map(sighting => ({ ...sighting, ref: 'me' as PersonRef })))
      expect(alone.reporters).toBeLessThanOrEqual(1)
      expect(alone.weight).toBeLessThan(LEAST_WEIGHT)
    }
  })

  test('reporting again changes nothing, in whatever order reports are read', () => {
    for (const all of MANY) {
      const { weight, reporters, confirmed } = weigh(all)
      expect(weigh([...all, ...all].reverse())).toMatchObject({ weight, reporters, confirmed })
    }
  })

  test('dismissing a report never adds weight, and taking the dismissal back restores it', () => {
    for (const all of MANY) {
      all.forEach((sighting, i) => {
        const dismissed = all.with(i, { ...sighting, status: 'not_a_scam' })
        expect(weigh(dismissed).weight).toBeLessThanOrEqual(weigh(all).weight)
        expect(weigh(dismissed.with(i, sighting))).toEqual(weigh(all))
      })
    }
  })

  test('dismissed and withdrawn reports count as if they had never been filed', () => {
    for (const all of MANY) {
      const counting = all.filter(({ status }) => status !== 'not_a_scam' && status !== 'withdrawn')
      expect(weigh(all)).toEqual(weigh(counting))
    }
  })

  test('confirming never takes weight away, and the first day is that of a report that counts', () => {
    for (const all of MANY) {
      all.forEach((sighting, i) => {
        const after = weigh(all.with(i, { ...sighting, status: 'confirmed' }))
        expect(after.weight).toBeGreaterThanOrEqual(weigh(all).weight)
        expect(after.confirmed).toBeLessThanOrEqual(after.reporters)
        expect(after.since).toBeLessThanOrEqual(sighting.at)
      })
    }
  })
})
