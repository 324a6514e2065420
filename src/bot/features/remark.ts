import { afterRemark, type Remarked, reasonsOf, remarkedOn, withRemark } from '../../offers/after-remark.ts'
import { headline, verdictAgain } from '../../offers/card.ts'
import { remarkCard } from '../../offers/remark-card.ts'
import type { Entities } from '../../offers/types.ts'
import type { JudgedCase } from '../cases.ts'
import type { Turn } from '../turn.ts'
import { cardReply, sayCard } from './check.ts'
import { sayDanger } from './danger.ts'
import { neverLower, together } from './join.ts'

/**
 * Answers a remark right after a verdict: "tapi katanya suruh transfer dulu 500rb", after an honest advert. The two are
 * judged as one. Where that is graver, the new verdict is told; else what was said is answered and the verdict stays.
 * @param id of the case that the remark is about
 * @returns whether there was anything to say of it
 */
export function sayRemark(
  turn: Turn,
  id: string,
  earlier: JudgedCase,
  remark: JudgedCase,
  messageId: number,
): boolean {
  const { desk } = turn
  const offer = together(earlier.offer, remark.offer)
  const whole = neverLower(offer, desk.check(offer), [earlier, remark])
  if (whole.danger) {
    sayDanger(turn, whole.danger)
    return true
  }
  const remarked = remarkedOn({ earlier: earlier.verdict, remark: remark.verdict, whole, offer })
  const graver = afterRemark(remarked, desk.whyOf)
  if (graver) {
    sayCard(turn, messageId, { offer, verdict: graver })
    return true
  }
  const after = keepRemark(turn, id, earlier, remarked)
  const text = answerTo(turn, remarked, after) ?? again(turn, after)
  if (text === null) return false
  const { buttons = [] } = cardReply(turn, id, after)
  turn.say({ text, buttons })
  return true
}

/** What was said is kept with the case; only what tells of the offer itself becomes a part of it. */
function keepRemark(turn: Turn, id: string, earlier: JudgedCase, remarked: Remarked): JudgedCase {
  const tells = remarked.fresh.length > 0 || namesAnything(remarked.remark.entities)
  const verdict = withRemark(remarked, turn.desk.whyOf)
  const after = tells
    ? { ...earlier, offer: remarked.offer, verdict }
    : { ...earlier, verdict: { ...earlier.verdict, situations: verdict.situations } }
  turn.desk.cases.keep(id, after)
  return after
}

function answerTo(turn: Turn, remarked: Remarked, { verdict }: JudgedCase): string | null {
  const { remark, fresh } = remarked
  const reasons = reasonsOf(fresh, turn.desk.whyOf)
  const { remarks = [], situations } = remark
  const text = remarkCard({ remarks, situations, reasons }, verdict, turn.language, turn.desk)
  if (text !== null) turn.desk.memory.change(turn.toChat, { saidAgain: false })
  return text
}

/** What is not understood gets the verdict again, and the second time only that it stays: nobody reads a block twice. */
function again(turn: Turn, { verdict }: JudgedCase): string | null {
  const { desk, toChat, language } = turn
  const block = verdictAgain(verdict, language, desk)
  if (block === null) return null
  const { saidAgain } = desk.memory.of(toChat)
  desk.memory.change(toChat, { saidAgain: true })
  if (!saidAgain) return `${turn.words('card-again')}\n\n${block}`
  const line = headline(verdict, key => turn.words(key)).replace('\n', '. ')
  return [turn.words('remark-unclear'), turn.words('card-stays', { verdict: line })].join('\n\n')
}

function namesAnything(entities: Entities): boolean {
  return Object.values(entities).some(found => found.length > 0)
}
