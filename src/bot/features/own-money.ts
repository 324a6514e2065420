import { tellsOfOwnBusiness } from '../../offers/own-business.ts'
import { tellsOfOwnMoney } from '../../offers/own-money.ts'
import type { Heard } from './heard.ts'

/** A plan or a business of one's own is no offer, however much it sounds like one: nothing is judged, and what can be sent is told. */
export function answersOwnMoney(heard: Heard): boolean {
  const { turn, text, memory, earlier, verdict, answer } = heard
  if (turn.forwarded || earlier || memory.danger || memory.awaitingReport || memory.awaitingAddition)
    return false
  if (verdict.danger || !(tellsOfOwnMoney(text, verdict) || tellsOfOwnBusiness(text, verdict))) return false
  const risky = verdict.outcome !== 'not_an_offer'
  if (!risky && answer().kind === 'answer') return false
  const id = heard.keep()
  turn.say({
    text: turn.words('own-money'),
    buttons: [
      [turn.button(turn.words('button-as-offer'), 'offer', id)],
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}
