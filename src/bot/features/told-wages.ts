import { tellsOfWages } from '../../offers/told-wages.ts'
import { looksLikeQuestion } from '../route.ts'
import { sayAnswer } from './ask.ts'
import type { Heard } from './heard.ts'

/** What they or a relative earn or earned is no offer: it is heard, and a question beside it answered. */
export function answersToldWages(heard: Heard): boolean {
  const { turn, text, memory, earlier, verdict, answer } = heard
  if (turn.forwarded || earlier || memory.danger || memory.awaitingReport || memory.awaitingAddition)
    return false
  if (verdict.danger || !tellsOfWages(text, verdict)) return false
  const id = heard.keep()
  const asOffer = [turn.button(turn.words('button-as-offer'), 'offer', id)]
  if (looksLikeQuestion(text) && answer().kind === 'answer') {
    sayAnswer(turn, text, answer(), [asOffer])
    return true
  }
  turn.say({
    text: turn.words('told-wages'),
    buttons: [
      asOffer,
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}
