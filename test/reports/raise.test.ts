import { describe, expect, test } from 'vitest'
import { createWhys } from '../../src/offers/card/whys.ts'
import { dangerOf } from '../../src/offers/danger/danger-kind.ts'
import type { Case, Outcome, Verdict } from '../../src/offers/types.ts'
import type { MarkKind } from '../../src/reports/marks.ts'
import type { Recalled } from '../../src/reports/memory.ts'
import { raisedByReports } from '../../src/reports/raise.ts'

const whyOf = createWhys(new URL('../../content', import.meta.url).pathname)
const TEXT = 'Lowongan gudang Malaysia, hubungi 0812-3434-5656, PT Maju Jaya'
const offer: Case = { parts: [{ kind: 'text', text: TEXT }] }
const GRAVITY: readonly Outcome[] = ['not_an_offer', 'no_signs_found', 'suspicious', 'likely_scam']

function verdict(outcome: Outcome, changes: Partial<Verdict> = {}): Verdict {
  const none = { phones: [], links: [], handles: [], emails: [], accounts: [], money: [] }
  return {
    outcome,
    about: outcome === 'not_an_offer' ? 'none' : 'job_offer',
    danger: null,
    score: 0.1,
    signals: [],
    reasons: [],
    entities: { ...none, destinations: [], companies: [], licences: [] },
    language: 'id',
    situations: [],
    described: null,
    ...changes,
  }
}

function recalled(kind: MarkKind | 'text', confirmed: number): Recalled {
  const says = '0812-3434-5656'
  const at = TEXT.indexOf(says)
  const span = { part: 0, start: at, end: at + says.length }
  const named = kind === 'text' ? null : { kind, key: 'x', says, span }
  return { kind, named, confirmed, reporters: 5, weight: 2 + confirmed, since: 0 }
}

describe('what confirmed reports make of a verdict', () => {
  test('no signs found becomes suspicious, with a hard sign, its why in both languages and a true quote', () => {
    for (const kind of ['phone', 'account', 'link', 'handle', 'email', 'text'] as const) {
      const raised = raisedByReports(verdict('no_signs_found'), offer, [recalled(kind, 1)], whyOf)
      expect(raised.outcome).toBe('suspicious')
      expect(raised.signals[0]).toMatchObject({ kind: 'hard' })
      const [reason] = raised.reasons
      expect(TEXT).toContain(reason?.evidence ?? '-')
      expect(reason?.why.id).not.toBe(reason?.why.en)
      expect(whyOf(reason?.signal ?? '')).toEqual(reason?.why)
    }
  })

  test('open reports alone, and the name of a company alone, raise nothing', () => {
    for (const known of [recalled('phone', 0), recalled('company', 3)]) {
      const before = verdict('no_signs_found')
      expect(raisedByReports(before, offer, [known], whyOf)).toBe(before)
    }
  })

  test('nothing is ever lowered, and danger stays danger', () => {
    for (const outcome of GRAVITY)
      for (const kind of ['phone', 'text', 'company'] as const) {
        const after = raisedByReports(verdict(outcome), offer, [recalled(kind, 2)], whyOf)
        expect(GRAVITY.indexOf(after.outcome)).toBeGreaterThanOrEqual(GRAVITY.indexOf(outcome))
        expect(after.score).toBeGreaterThanOrEqual(0.1)
      }
    const danger = verdict('no_signs_found', {
      danger: dangerOf('trapped'),
    })
    expect(raisedByReports(danger, offer, [recalled('phone', 2)], whyOf)).toBe(danger)
  })
})
