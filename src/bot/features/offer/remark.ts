import { verdictAgain } from '../../../offers/card/card.ts'
import { withoutSeat } from '../../../offers/place/seat.ts'
import {
  afterRemark,
  type Remarked,
  reasonsOf,
  remarkedOn,
  unsaysPayment,
  withRemark,
} from '../../../offers/remarks/after-remark.ts'
import { remarkCard, verdictStays } from '../../../offers/remarks/remark-card.ts'
import { remarkKey } from '../../../offers/remarks/remark-key.ts'
import { isTermOf, onlyHandedOver } from '../../../offers/remarks/said-of-offer.ts'
import { GRAVITY } from '../../../offers/risk.ts'
import type { Case, Entities } from '../../../offers/types.ts'
import type { JudgedCase } from '../../cases.ts'
import { saidWhy } from '../../talk/said-why.ts'
import type { Turn } from '../../turn.ts'
import { sayDanger } from '../danger/danger.ts'
import { beginningOf } from './beginning.ts'
import { cardButtons, sayCard } from './check.ts'
import { neverLower, together } from './join.ts'

/**
 * Answers a remark right after a verdict: "tapi katanya suruh transfer dulu 500rb", after an honest advert. The two are
 * judged as one. Where that is graver, the new verdict is told; else what was said is answered and the verdict stays.
 * @param id of the case that the remark is about
 * @param or what to say where nothing in it is known: that it was not understood, that a piece of the advert was added, or nothing
 * @returns whether there was anything to say of it
 */
export function sayRemark(
  turn: Turn,
  id: string,
  earlier: JudgedCase,
  remark: JudgedCase,
  messageId: number,
  or: 'unclear' | 'piece' | null,
): boolean {
  const { desk } = turn
  const offer = together(earlier.offer, remark.offer)
  const saidText = remark.offer.parts.map(part => part.text).join('\n')
  const checked = desk.check(offer)
  // A condition that they were told of, or papers with who recruits, are no danger beside the offer either.
  const onlyTold =
    isTermOf(saidText, checked, earlier.verdict) || onlyHandedOver(saidText, checked, earlier.verdict)
  const danger = onlyTold ? null : checked.danger
  const whole = withoutSeat(
    saidText,
    neverLower(offer, { ...checked, danger }, [earlier, remark]),
    earlier.verdict,
  )
  if (whole.danger) {
    sayDanger(turn, whole.danger)
    return true
  }
  const remarked = remarkedOn({
    earlier: earlier.verdict,
    remark: withoutSeat(saidText, remark.verdict, earlier.verdict),
    whole,
    offer,
  })
  const isWorse = GRAVITY[whole.outcome] > GRAVITY[earlier.verdict.outcome]
  const graver = afterRemark(remarked, saidWhy(turn)) ?? (or === 'piece' && isWorse ? whole : null)
  if (graver) {
    if (asksOfFee(saidText, remarked)) turn.say(turn.words(remarkKey('own_costs', graver)))
    sayCard(turn, messageId, { offer, verdict: graver })
    return true
  }
  const after = keepRemark(turn, id, earlier, remarked, or === 'piece')
  const text = answerTo(turn, remarked, after)
  const urgent = remark.verdict.remarks?.some(said => said === 'at_airport' || said === 'airport_abroad')
  if (text !== null) sayOfOffer(turn, id, after, text, urgent ? null : 'remark-again-said')
  else if (or === null || verdictAgain(after.verdict, turn.language, desk) === null) return false
  else if (or === 'piece') sayOfOffer(turn, id, after, short(turn, 'remark-piece', after), null)
  else sayOfOffer(turn, id, after, short(turn, 'remark-unclear', after), 'remark-unclear-again')
  return true
}

const NORMAL =
  /(?<!\p{L})(?:wajar|normal|lumrah|masuk akal|boleh|legal|ok|okay|oke|allowed|reasonable)(?!\p{L})/iu
/** Signs that money is wanted of who is to work. */
const FEES = ['biaya-besar', 'bayar-di-depan']

/** "Bayar 8 juta itu wajar ga?": a sign by the sum, and a question that the reason alone answers badly. */
function asksOfFee(text: string, { fresh }: Remarked): boolean {
  return NORMAL.test(text) && fresh.some(({ id }) => FEES.includes(id))
}

/**
 * Says something of an offer that was judged, with the buttons of its card.
 * @param instead key of the sentence where that very text was said last: nobody reads a block twice; null where it is urgent
 */
export function sayOfOffer(
  turn: Turn,
  id: string,
  judged: JudgedCase,
  text: string,
  instead: string | null,
): void {
  const { desk, toChat } = turn
  const named = ofWhich(turn, judged, text)
  const again = instead !== null && named === desk.memory.of(toChat).saidOfCase
  const said = again ? ofWhich(turn, judged, short(turn, instead, judged)) : named
  desk.memory.change(toChat, {
    cardLast: turn.language,
    offerIn: turn.language,
    lastAnswer: null,
    saidOfCase: said,
  })
  turn.say({ text: said, buttons: cardButtons(turn, id, judged) })
}

/** Of two offers that were judged, the one whose verdict stays is named. */
function ofWhich(turn: Turn, { offer, verdict }: JudgedCase, text: string): string {
  const stays = verdictStays(verdict, (key, args) => turn.words(key, args)).join('')
  if (!turn.desk.memory.of(turn.toChat).caseBefore || stays === '') return text
  const named = staysOf(turn, { offer, verdict }).join('')
  return text.replace(stays, () => named)
}

/** That the verdict on an offer stays, and which offer that is; nothing where there was none. */
export function staysOf(turn: Turn, { offer, verdict }: JudgedCase): string[] {
  const quote = beginningOf(offer)
  return verdictStays(verdict, (key, args) =>
    key === 'card-stays' ? turn.words('card-stays-of', { ...args, quote }) : turn.words(key, args),
  )
}

function short(turn: Turn, key: string, { verdict }: JudgedCase): string {
  return [turn.words(key), ...verdictStays(verdict, (other, args) => turn.words(other, args))].join('\n\n')
}

/** What was said is kept with the case; only what tells of the offer itself becomes a part of it. */
function keepRemark(
  turn: Turn,
  id: string,
  earlier: JudgedCase,
  remarked: Remarked,
  isPiece: boolean,
): JudgedCase {
  const tells = isPiece || remarked.fresh.length > 0 || namesAnything(remarked.remark.entities)
  const verdict = withRemark(remarked, turn.desk.whyOf)
  const offer = tells ? remarked.offer : earlier.offer
  const after = {
    ...earlier,
    offer: unsaysPayment(remarked) ? withoutPayments(turn, offer) : offer,
    verdict: tells ? verdict : { ...earlier.verdict, situations: verdict.situations },
  }
  turn.desk.cases.keep(id, after)
  return after
}

/** What told of a payment that is taken back would tell of it again with the next remark. */
function withoutPayments({ desk }: Turn, offer: Case): Case {
  const [advert, ...said] = offer.parts
  const kept = said.filter(part => !desk.check({ parts: [part] }).situations.includes('paid'))
  return advert ? { ...offer, parts: [advert, ...kept] } : offer
}

function answerTo(turn: Turn, { remark, fresh }: Remarked, { verdict }: JudgedCase): string | null {
  const reasons = reasonsOf(fresh, turn.desk.whyOf)
  const { remarks = [], situations, entities } = remark
  if (remarks.length + situations.length === 0 && entities.companies.length > 0)
    return remarkCard({ remarks: ['genuine'], situations, reasons }, verdict, turn.language, turn.desk)
  return remarkCard({ remarks, situations, reasons }, verdict, turn.language, turn.desk)
}

function namesAnything(entities: Entities): boolean {
  return Object.values(entities).some(found => found.length > 0)
}
