import { z } from 'zod'
import { MOST_REASONS } from '../card/card.ts'
import { GRAVITY } from '../risk.ts'
import type { Case, Outcome, Reason, Verdict } from '../types.ts'
import { quoteFinder } from './find-quote.ts'
import { mayBeQuoted, mayExplain } from './model-words.ts'

/** A warning sign we have reviewed words for. */
export interface KnownSign {
  readonly id: string
  readonly why: Reason['why']
  readonly source: Reason['source']
}

const OUTCOMES = ['likely_scam', 'suspicious', 'no_signs_found', 'not_an_offer'] as const

/** The kind of a sign that none of ours is. */
export const OTHER = 'other'

/**
 * What a model is asked to say of a case.
 * @param kinds ids of the signs it may name
 */
export function opinionSchema(kinds: readonly string[]) {
  return z.strictObject({
    outcome: z.enum(OUTCOMES),
    about: z.enum(['job_offer', 'other_scam', 'none']),
    reasons: z
      .array(
        z.strictObject({
          kind: z.enum([...kinds, OTHER]),
          quote: z.string().max(1000),
          why_id: z.string().max(1000),
          why_en: z.string().max(1000),
        }),
      )
      .max(10),
  })
}

/** What a model said of a case; not yet believed. */
export type ModelOpinion = z.infer<ReturnType<typeof opinionSchema>>

/** The least score that goes with an outcome, where a model raised it: scores are the chance of a scam. */
const LEAST_SCORE: Record<Outcome, number> = {
  not_an_offer: 0,
  no_signs_found: 0,
  suspicious: 0.5,
  likely_scam: 0.85,
}
const MOST_ADDED = 2

/**
 * Adds a model's opinion to the verdict of the rules. The rules are the floor (L-02): the outcome is only ever raised,
 * and only where a reason can be told; danger is not touched; a case that the rules call no offer becomes suspicious
 * at most, and only with a quote. A reason counts when its quote stands in the case. Pure.
 * @param signs signs with reviewed words; for these a model's own words are not used
 * @returns the verdict to show instead, or null when nothing changes
 */
export function mergeOpinion(
  verdict: Verdict,
  opinion: ModelOpinion,
  offer: Case,
  signs: readonly KnownSign[] = [],
): Verdict | null {
  if (verdict.danger || !isRisk(opinion.outcome)) return null
  const added = reasonsToAdd(verdict, opinion, offer, signs)
  const outcome = raised(verdict, opinion, added.length > 0)
  const isRaised = outcome !== verdict.outcome
  const shown = verdict.reasons.filter(({ again }) => !again).length
  // A reason past those that a card shows would change nothing a person sees.
  const room = Math.min(MOST_ADDED, Math.max(0, MOST_REASONS - shown))
  const reasons = isRisk(outcome) ? [...verdict.reasons, ...added.slice(0, room)] : verdict.reasons
  if (!isRaised && reasons.length === verdict.reasons.length) return null
  return {
    ...verdict,
    outcome,
    about: verdict.about === 'none' && isRaised ? opinion.about : verdict.about,
    score: isRaised ? Math.max(verdict.score, LEAST_SCORE[outcome]) : verdict.score,
    reasons,
  }
}

function raised({ outcome, reasons }: Verdict, opinion: ModelOpinion, hasQuote: boolean): Outcome {
  if (GRAVITY[opinion.outcome] <= GRAVITY[outcome]) return outcome
  if (outcome === 'not_an_offer') return hasQuote && opinion.about !== 'none' ? 'suspicious' : outcome
  return hasQuote || reasons.length > 0 ? opinion.outcome : outcome
}

function reasonsToAdd(
  verdict: Verdict,
  opinion: ModelOpinion,
  offer: Case,
  signs: readonly KnownSign[],
): Reason[] {
  const known = new Map(signs.map(sign => [sign.id, sign]))
  const told = new Set(verdict.reasons.map(reason => reason.signal))
  const quoted = verdict.reasons.map(reason => reason.evidence)
  const findQuote = quoteFinder(offer)
  const added: Reason[] = []
  for (const { kind, quote, why_id, why_en } of opinion.reasons) {
    const span = mayBeQuoted(quote) ? findQuote(quote) : null
    const evidence = span && offer.parts[span.part]?.text.slice(span.start, span.end)
    if (!span || !evidence || told.has(kind)) continue
    if (quoted.some(other => other.includes(evidence) || evidence.includes(other))) continue
    const sign = known.get(kind)
    const why = sign?.why ?? ownWords(why_id, why_en)
    if (!why) continue
    told.add(kind)
    quoted.push(evidence)
    added.push({ signal: kind, evidence, why, part: span.part, source: sign?.source ?? null })
  }
  return added
}

function ownWords(id: string, en: string): Reason['why'] | null {
  return mayExplain(id, 'id') && mayExplain(en, 'en') ? { id: id.trim(), en: en.trim() } : null
}

function isRisk(outcome: Outcome): boolean {
  return GRAVITY[outcome] >= GRAVITY.suspicious
}
