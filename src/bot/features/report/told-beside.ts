import { detailIn } from '../../../offers/danger/told-details.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { neverLower, together } from '../offer/join.ts'
import { reportWish } from './report-wish.ts'

/** Fewer words that are no name, number or place answer the bot. */
const FEWEST_THAT_TELL = 5

/**
 * "Nama calonya Budi, hp 0812…", after the contacts for what they told of others: it belongs to the report that a press
 * would begin, however else it was answered. Nothing is stored by it; the first time they are told so.
 */
export function addsToToldBeside({ turn, memory, text, offer, smallTalk }: Heard): void {
  const { desk, toChat } = turn
  const { toldBesideDanger: id } = memory
  if (!id || !memory.danger || desk.memory.of(toChat).toldBesideDanger !== id) return
  const told = desk.cases.find(id)
  if (!told || smallTalk !== null || reportWish(text) !== null) return
  const isDetail = detailIn(text, false, true) !== null
  if (!isDetail && (text.includes('?') || wordsIn(text) < FEWEST_THAT_TELL)) return
  const whole = together(told.offer, offer)
  desk.cases.keep(id, { ...told, offer: whole, verdict: neverLower(whole, desk.check(whole), [told]) })
  if (told.offer.parts.length > 1) return
  turn.say({
    text: turn.words('report-told-added'),
    buttons: [[turn.button(turn.words('button-report-too'), 'report', id)]],
  })
}
