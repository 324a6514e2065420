import { isInForce, meantOf } from '../agencies/lines.ts'
import type { Agencies } from '../agencies/open.ts'
import type { WhyOf } from './card/whys.ts'
import { isAbroad } from './place/workplace.ts'
import type { CheckOffer, Verdict } from './types.ts'

/** The reason in `content/reasons.yaml`. */
export const LAPSED = 'licence-lapsed'
/** The least score that goes with `suspicious`: scores are the chance of a scam. */
const SUSPICIOUS_SCORE = 0.5
const WEIGHT = 3

/** Looks companies up in the official list, and raises a verdict by what it says of them. */
type RaiseByList = (verdict: Verdict, named: readonly Named[]) => Verdict
type Named = Pick<Verdict['entities']['companies'][number], 'name' | 'span'>

/**
 * A checker that also looks the companies of an offer abroad up in the official list: one whose licence does not hold now
 * makes the offer at least suspicious. Whoever is in the list, or is not, is judged as before, for anybody can write a name.
 * @param raise see `byList`
 */
export function withListedLicences(check: CheckOffer, raise: RaiseByList): CheckOffer {
  return offer => {
    const verdict = check(offer)
    return isPlacement(verdict) ? raise(verdict, verdict.entities.companies) : verdict
  }
}

/**
 * A checker that also looks up a company whose name alone was sent to be checked: whoever asks before answering an advert
 * is told of a licence that does not hold as gravely as whoever sends the advert.
 * @param raise see `byList`
 */
export function withListedNames(check: CheckOffer, raise: RaiseByList): CheckOffer {
  return offer => {
    const verdict = check(offer)
    const { bare, danger, outcome, about } = verdict
    if (danger || bare?.kind !== 'agency') return verdict
    const raised = raise(verdict, [{ name: bare.says, span: bare.span }])
    return raised === verdict
      ? verdict
      : { ...raised, about: outcome === 'not_an_offer' ? 'other_scam' : about }
  }
}

function isPlacement(verdict: Verdict): boolean {
  const { about, bare, danger, entities } = verdict
  return about === 'job_offer' && !bare && !danger && entities.companies.length > 0 && isAbroad(verdict)
}

/**
 * Raises verdicts by the official list; one that names no company whose licence has lapsed is given back itself.
 * @param today gives the day, `YYYY-MM-DD`
 */
export function byList(agencies: Agencies, whyOf: WhyOf, today: () => string): RaiseByList {
  return (verdict, named) => {
    const finder = agencies()
    const why = whyOf(LAPSED)
    if (finder === null || !why) return verdict
    const licences = verdict.entities.licences.map(({ number }) => number)
    const lapsed = named.find(({ name }) => {
      const match = finder.find(name)
      return match.kind === 'exact' && !isInForce(meantOf(match.agencies, licences), today())
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
}
