import type { WhyOf } from '../card/whys.ts'
import { isAbroad } from '../place/workplace.ts'
import type { Case, Reason, Verdict } from '../types.ts'

/** The key of the sentence that says why; the lowest age is that of the fact `req-age`. */
const SIGNAL = 'remark-child-abroad'

/**
 * Why an offer abroad is warned of where a child is to go. Pure.
 * @param text in which the child is told of, the part of the case of that number
 * @param whyOf the sentence by its key
 */
export function childAbroad(verdict: Verdict, text: string, part: number, whyOf: WhyOf): Reason[] {
  const why = whyOf(SIGNAL)
  if (!why || !verdict.situations.includes('minor') || !isAbroad(verdict)) return []
  return [{ signal: SIGNAL, evidence: text, part, why, source: null }]
}

/** The verdict on an offer, which is never without a warning where a child is to be placed abroad. Pure. */
export function raisedForChild(verdict: Verdict, { parts }: Case, whyOf: WhyOf): Verdict {
  if (verdict.outcome !== 'no_signs_found') return verdict
  const reasons = childAbroad(verdict, parts[0]?.text ?? '', 0, whyOf)
  return reasons.length > 0 ? { ...verdict, outcome: 'suspicious', reasons } : verdict
}
