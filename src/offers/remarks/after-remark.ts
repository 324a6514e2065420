import type { WhyOf } from '../card/whys.ts'
import { childAbroad } from '../danger/child-abroad.ts'
import { GRAVITY, isRisky } from '../risk.ts'
import { saying, spokenWords } from '../text/said.ts'
import { type Case, type Reason, SITUATIONS, type Signal, type Situation, type Verdict } from '../types.ts'
import { paidRecruiter } from './paid-recruiter.ts'
import { priceAsked } from './price-asked.ts'
import { remarkKey } from './remark-key.ts'
import { isCalm, warns } from './remark-weight.ts'
import type { Remark } from './remarks.ts'

/** Weighted signs from here on are telling by themselves. */
const LEAST_TELLING = 1.5

/** An offer that was judged, and what was said of it later, judged together and each alone. */
export interface Remarked {
  readonly earlier: Verdict
  /** Of the remark alone. */
  readonly remark: Verdict
  /** Of both as one case, the remark last, never lower than either (`neverLower`). */
  readonly whole: Verdict
  readonly offer: Case
  /** Telling signs that stand in the remark and were not known before. */
  readonly fresh: readonly Signal[]
}

/** Takes the three verdicts together. Pure. */
export function remarkedOn(remarked: Omit<Remarked, 'fresh'>): Remarked {
  return { ...remarked, fresh: freshSigns(remarked) }
}

/**
 * The verdict on an offer with a remark, where the remark makes it graver or adds a telling sign; a remark never makes
 * it milder. Honest words around it do not hide a sign that stands in the remark, and "no warning signs" never stands
 * beside a remark that tells of one. Pure.
 * @param whyOf why a sign is one, or a remark by its key
 * @returns null where the remark adds nothing
 */
export function afterRemark(remarked: Remarked, whyOf: WhyOf): Verdict | null {
  const { earlier, whole, remark, fresh } = remarked
  const child = childIn(remarked, whyOf)
  const told = [...child, ...(fresh.length > 0 ? reasonsOf(fresh, whyOf) : warningsIn(remarked, whyOf))]
  // Wording alone tells nothing of an offer where only the person speaks of themselves: "I have paid".
  const adds = fresh.length > 0 || (isRisky(remark) && remark.situations.length === 0 && !isCalm(remark))
  const graver = adds && GRAVITY[whole.outcome] > GRAVITY[earlier.outcome]
  if (!graver && (told.length === 0 || isRisky(earlier))) return null
  const situations = standingAfter(remarked)
  if (isRisky(whole)) {
    const offer = asOffer(remarked, whyOf)
    // What was said is told before how it was worded.
    const named = offer.reasons.filter(({ signal }) => told.length === 0 || signal !== 'wording')
    const known = new Set(named.map(({ signal }) => signal))
    const added = told.filter(({ signal }) => !known.has(signal))
    return { ...offer, situations, reasons: [...added, ...named] }
  }
  return { ...whole, situations, outcome: 'suspicious', about: 'job_offer', reasons: told }
}

/** The whole as the offer that it is: money asked for later sounds like a scam of another kind by itself. */
function asOffer({ earlier, whole }: Remarked, whyOf: WhyOf): Verdict {
  if (earlier.about !== 'job_offer' || whole.about === 'job_offer') return whole
  const reasons = reasonsOf(whole.signals, whyOf)
  return { ...whole, about: 'job_offer', reasons: reasons.length > 0 ? reasons : whole.reasons }
}

function childIn({ earlier, remark, whole, offer }: Remarked, whyOf: WhyOf): Reason[] {
  if (isRisky(earlier)) return []
  const part = offer.parts.length - 1
  const { situations } = remark
  return childAbroad({ ...whole, situations }, offer.parts[part]?.text ?? '', part, whyOf)
}

/** The sign of a fee beforehand: it stands for what was paid already, too. */
const OF_FEES = 'bayar-di-depan'
/** Signs of sums far above what papers cost. */
const LARGE_FEES = ['biaya-besar', 'biaya-berlipat']

/** Of an advert without signs, what a remark tells against it, in the words of the remark. */
function warningsIn({ earlier, remark, whole, offer }: Remarked, whyOf: WhyOf): Reason[] {
  if (earlier.outcome !== 'no_signs_found') return []
  const part = offer.parts.length - 1
  const evidence = offer.parts[part]?.text ?? ''
  const paid = paidRecruiter(evidence, remark) ? [OF_FEES] : []
  const warned = (remark.remarks ?? []).filter(warns).map(said => remarkKey(said, whole))
  return [...paid, ...warned].flatMap(signal => {
    const why = whyOf(signal)
    return why ? [{ signal, evidence, part, why, source: null }] : []
  })
}

/** Signs in these are read into a question, into what the person has not told at home, or into another's offer of help. */
const NO_SIGN: readonly Remark[] = [
  'money_if',
  'untold',
  'recovery',
  'officer_asks',
  'what_to_ask',
  'other_way',
  'how_check',
]

function freshSigns({ earlier, remark, whole, offer }: Omit<Remarked, 'fresh'>): readonly Signal[] {
  const { remarks = [] } = remark
  if (remarks.some(said => NO_SIGN.includes(said)) && !remarks.some(warns)) return []
  const last = offer.parts.length - 1
  const weighs = priceAsked(offer.parts[last]?.text ?? '', remark) !== null
  return whole.signals.filter(
    ({ id, span, kind, weight }) =>
      span.part === last &&
      (kind === 'hard' || weight >= LEAST_TELLING) &&
      // "Uangnya bisa balik ga" speaks of money that was wanted, and tells of no fee that is new.
      !(id === OF_FEES && remarks.includes('money_back')) &&
      // No price that is weighed is a sign, but for a sum that nothing a worker pays for comes to.
      (!weighs || LARGE_FEES.includes(id)) &&
      earlier.signals.every(known => known.id !== id),
  )
}

/** Signals with why each matters; those without words are left out. Pure. */
export function reasonsOf(signals: readonly Signal[], whyOf: WhyOf): Reason[] {
  return signals.flatMap(({ id, evidence, span }) => {
    const why = whyOf(id)
    return why ? [{ signal: id, evidence, part: span.part, why, source: null }] : []
  })
}

const NOT_YET = saying("belum|blm|durung|dereng|acan|not yet|havent|haven't|have not|didnt|didn't|did not")

/**
 * Whether a correction says that nothing was paid: "eh salah, maksudku dipotong gaji", "sorry, I meant not yet". Pure.
 */
export function unsaysPayment({ remark, offer }: Pick<Remarked, 'remark' | 'offer'>): boolean {
  const { remarks = [], situations } = remark
  if (!remarks.includes('corrected') || situations.includes('paid')) return false
  return remarks.includes('pays_later') || NOT_YET.test(spokenWords(offer.parts.at(-1)?.text ?? ''))
}

/** Where the person stands after the remark: what they said before stays true, unless they take it back. Pure. */
function standingAfter(remarked: Remarked): readonly Situation[] {
  const { earlier, whole, remark } = remarked
  const said = new Set([...earlier.situations, ...whole.situations, ...remark.situations])
  if (unsaysPayment(remarked)) said.delete('paid')
  return SITUATIONS.filter(situation => said.has(situation))
}

/** The earlier verdict with what the remark adds to it: where they stand, further signs, places and money. Pure. */
export function withRemark(remarked: Remarked, whyOf: WhyOf): Verdict {
  const { earlier, whole, fresh } = remarked
  return {
    ...earlier,
    situations: standingAfter(remarked),
    signals: [...earlier.signals, ...fresh],
    reasons: [...earlier.reasons, ...reasonsOf(fresh, whyOf)],
    entities: whole.entities,
  }
}
