import { verdictAgain } from '../../offers/card.ts'
import { GRAVITY, isRisky } from '../../offers/risk.ts'
import type { Reason, Signal, Verdict } from '../../offers/types.ts'
import type { WhyOf } from '../../offers/whys.ts'
import type { JudgedCase } from '../cases.ts'
import type { Turn } from '../turn.ts'
import { cardReply, sayCard } from './check.ts'
import { sayDanger } from './danger.ts'
import { neverLower, together } from './join.ts'

/** Weighted signs from here on are telling by themselves. */
const LEAST_TELLING = 1.5

/**
 * Answers a remark right after a verdict: "tapi katanya suruh transfer dulu 500rb", after an honest advert. The two are
 * judged as one. Where that says more, it is told; else the verdict is said again.
 * @returns whether there was anything to say of it
 */
export function sayRemark(turn: Turn, earlier: JudgedCase, remark: JudgedCase, messageId: number): boolean {
  const offer = together(earlier.offer, remark.offer)
  const whole = neverLower(offer, turn.desk.check(offer), [earlier, remark])
  if (whole.danger) {
    sayDanger(turn, whole.danger)
    return true
  }
  const verdict = afterRemark(earlier.verdict, whole, offer.parts.length - 1, turn.desk.whyOf)
  if (verdict) {
    sayCard(turn, messageId, { offer, verdict })
    return true
  }
  // "Aku tetap berangkat besok" changes what is to be done, not what the offer is.
  const same = whole.outcome === earlier.verdict.outcome ? whole : earlier.verdict
  const again = verdictAgain(same, turn.language, turn.desk)
  if (!again) return false
  const { lastCase } = turn.desk.memory.of(turn.toChat)
  const { buttons = [] } = lastCase ? cardReply(turn, lastCase, earlier) : {}
  turn.say({ text: `${turn.words('card-again')}\n\n${again}`, buttons })
  return true
}

/**
 * The verdict on an offer with a remark, where the remark makes it graver or adds a telling sign; a remark never makes
 * it milder. Honest words around it do not hide a sign that stands in the remark. Pure.
 * @param part the part of the case that the remark is
 * @returns null where the remark adds nothing
 */
export function afterRemark(earlier: Verdict, whole: Verdict, part: number, whyOf: WhyOf): Verdict | null {
  const added = whole.signals.filter(
    ({ span, kind, weight }) => span.part === part && (kind === 'hard' || weight >= LEAST_TELLING),
  )
  const fresh = added.filter(({ id }) => earlier.signals.every(known => known.id !== id))
  const graver = GRAVITY[whole.outcome] > GRAVITY[earlier.outcome]
  if (!graver && (fresh.length === 0 || isRisky(earlier))) return null
  if (isRisky(whole)) return whole
  return { ...whole, outcome: 'suspicious', about: 'job_offer', reasons: reasonsOf(fresh, whyOf) }
}

function reasonsOf(signals: readonly Signal[], whyOf: WhyOf): Reason[] {
  return signals.flatMap(({ id, evidence, span }) => {
    const why = whyOf(id)
    return why ? [{ signal: id, evidence, part: span.part, why, source: null }] : []
  })
}
