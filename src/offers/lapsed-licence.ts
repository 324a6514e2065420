import { isInForce, meantOf } from '../agencies/lines.ts'
import type { Agencies } from '../agencies/open.ts'
import type { WhyOf } from './card/whys.ts'
import { isAbroad } from './place/workplace.ts'
import type { CheckOffer, Verdict } from './types.ts'

/** The reason in `content/reasons.yaml`. */
const LAPSED = 'licence-lapsed'
/** The least score that goes with `suspicious`: scores are the chance of a scam. */
const SUSPICIOUS_SCORE = 0.5
const WEIGHT = 3

/**
 * A checker that also looks the companies of an offer abroad up in the official list: one whose licence does not hold now
 * makes the offer at least suspicious. Whoever is in the list, or is not, is judged as before, for anybody can write a name.
 * @param today gives the day, `YYYY-MM-DD`
 */
export function withListedLicences(
  check: CheckOffer,
  agencies: Agencies,
  whyOf: WhyOf,
  today: () => string,
): CheckOffer {
  return offer => {
    const verdict = check(offer)
    return isPlacement(verdict) ? raisedByList(verdict, agencies, whyOf, today()) : verdict
  }
}

function isPlacement(verdict: Verdict): boolean {
  const { about, bare, danger, entities } = verdict
  return about === 'job_offer' && !bare && !danger && entities.companies.length > 0 && isAbroad(verdict)
}

function raisedByList(verdict: Verdict, agencies: Agencies, whyOf: WhyOf, today: string): Verdict {
  const finder = agencies()
  const why = whyOf(LAPSED)
  if (finder === null || !why) return verdict
  const licences = verdict.entities.licences.map(({ number }) => number)
  const lapsed = verdict.entities.companies.find(({ name }) => {
    const match = finder.find(name)
    return match.kind === 'exact' && !isInForce(meantOf(match.agencies, licences), today)
  })
  if (!lapsed) return verdict
  const { name: evidence, span } = lapsed
  return {
    ...verdict,
    outcome: verdict.outcome === 'likely_scam' ? 'likely_scam' : 'suspicious',
    score: Math.max(verdict.score, SUSPICIOUS_SCORE),
    signals: [{ id: LAPSED, kind: 'hard', weight: WEIGHT, evidence, span }, ...verdict.signals],
    reasons: [{ signal: LAPSED, evidence, why, part: span.part, source: null }, ...verdict.reasons],
  }
}
