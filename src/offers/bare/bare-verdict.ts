import type { Contact } from '../../guidance/types.ts'
import { despairs } from '../danger/danger-kind.ts'
import type { Sources } from '../sources.ts'
import type { CheckOffer, Verdict } from '../types.ts'
import { type BareTarget, bareTarget } from './bare.ts'
import type { BareContent } from './bare-content.ts'
import { type Findings, findingsOf, ownerOf } from './bare-findings.ts'
import { withFalseAddress } from './false-address.ts'

/** A thing that was sent alone to be checked, and what can be told of it. */
export interface Bare extends BareTarget, Findings {}

/** Above this a check stops being bare: what was said of it is the matter. */
const RISK_WITH_REASON = 0.8
const RISK_WITHOUT = 0.05

/**
 * Lets a checker know messages that are a number, link, handle, account or company alone. Such a thing tells little:
 * it is suspicious only with a reason of its own, and else no offer at all. Danger and declared signs come first.
 * @param contacts reviewed contacts
 * @param sources where the facts behind the reasons come from
 * @returns a pure function: the same case gives the same verdict
 */
export function withBareChecks(
  check: CheckOffer,
  content: BareContent,
  contacts: readonly Contact[],
  sources: Sources,
): CheckOffer {
  const told = new Map(
    content.reasons.map(reason => [reason.id, { why: reason.why, source: sources.get(reason.fact) ?? null }]),
  )
  const isShortNumber = (digits: string) => ownerOf(digits, contacts) !== null
  return offer => {
    const verdict = check(offer)
    const [part] = offer.parts
    // The few words around a thing sound like anything: what only they do is no danger, where nothing but the thing is told.
    if (verdict.danger && (!verdict.danger.guessed || despairs(verdict.danger))) return verdict
    const judgedOffer = () =>
      verdict.danger ? verdict : withFalseAddress(verdict, offer, content, contacts, told)
    if (offer.parts.length !== 1 || !part || part.kind === 'qr') return judgedOffer()
    if (verdict.signals.some(({ kind }) => kind === 'hard')) return judgedOffer()
    const target = bareTarget(part.text, verdict.entities, content, isShortNumber)
    if (!target) return judgedOffer()
    return judged(verdict, target, findingsOf(target, verdict.entities, content, contacts), told)
  }
}

type Told = ReadonlyMap<string, Pick<Verdict['reasons'][number], 'why' | 'source'>>

function judged(verdict: Verdict, target: BareTarget, findings: Findings, told: Told): Verdict {
  const { says: evidence, span } = target
  const risky = findings.reasons.length > 0
  return {
    ...verdict,
    bare: { ...target, ...findings },
    danger: null,
    outcome: risky ? 'suspicious' : 'not_an_offer',
    about: risky ? 'other_scam' : 'none',
    score: risky ? Math.max(verdict.score, RISK_WITH_REASON) : Math.min(verdict.score, RISK_WITHOUT),
    signals: findings.reasons.map(id => ({ id, kind: 'hard', weight: 2, evidence, span })),
    reasons: findings.reasons.flatMap(signal => {
      const words = told.get(signal)
      return words ? [{ signal, evidence, part: span.part, ...words }] : []
    }),
    described: null,
    language: target.language ?? verdict.language,
  }
}
