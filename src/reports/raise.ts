import { REPORTED_CONTACT, REPORTED_WORDING, type WhyOf } from '../offers/card/whys.ts'
import type { Case, Verdict } from '../offers/types.ts'
import type { Recalled } from './memory.ts'

/** The least score that goes with `suspicious`: scores are the chance of a scam. */
const SUSPICIOUS_SCORE = 0.5
const WEIGHT = 3
const LONGEST_QUOTE = 80

/**
 * What confirmed reports of others make of a verdict: an offer in which no sign was found, or a contact sent alone,
 * becomes suspicious. Nothing is ever lowered, and a company's name alone raises nothing, for scams borrow the names of real ones. Pure.
 * @param recalled what the memory of reports says of the case
 */
export function raisedByReports(
  verdict: Verdict,
  offer: Case,
  recalled: readonly Recalled[],
  whyOf: WhyOf,
): Verdict {
  const grave = recalled.find(({ kind, confirmed }) => confirmed > 0 && kind !== 'company')
  // Of a number sent alone nothing is known either, only it is called no offer.
  const unsuspected =
    verdict.outcome === 'no_signs_found' || (verdict.bare && verdict.outcome === 'not_an_offer')
  if (!unsuspected || verdict.danger || !grave) return verdict
  const id = grave.named ? REPORTED_CONTACT : REPORTED_WORDING
  const why = whyOf(id)
  if (!why) return verdict
  const span = grave.named?.span ?? { part: 0, start: 0, end: beginning(offer).length }
  const evidence = grave.named?.says ?? beginning(offer)
  return {
    ...verdict,
    outcome: 'suspicious',
    about: verdict.bare ? 'other_scam' : verdict.about,
    score: Math.max(verdict.score, SUSPICIOUS_SCORE),
    signals: [{ id, kind: 'hard', weight: WEIGHT, evidence, span }, ...verdict.signals],
    reasons: [{ signal: id, evidence, why, part: span.part, source: null }, ...verdict.reasons],
  }
}

/** The first words, cut at a space and never inside a character. */
function beginning(offer: Case): string {
  const text = offer.parts[0]?.text ?? ''
  if (text.length <= LONGEST_QUOTE) return text
  const cut = text.slice(0, LONGEST_QUOTE)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))) || [...cut].slice(0, -1).join('')
}
