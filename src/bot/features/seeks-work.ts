import { seeksWork, wishesForOwnVisa } from '../../offers/seeks-work.ts'
import type { Turn } from '../turn.ts'
import type { Heard } from './heard.ts'

/**
 * Somebody looks for work and names no country: the bot places nobody, but says where to look and what to send here. Who
 * names a country is answered with what is known of working there.
 */
export function answersSeeker({ turn, text, memory, earlier, verdict, unknown }: Heard): boolean {
  if (turn.forwarded || earlier || memory.danger || memory.awaitingReport || memory.awaitingAddition)
    return false
  if (verdict.danger) return false
  const judged = verdict.outcome !== 'not_an_offer'
  if ((judged || unknown) && wishesForOwnVisa(text)) return sayHowTo(turn, 'seeks-own-visa')
  if (judged || !seeksWork(text)) return false
  const abroad = verdict.abroad || verdict.entities.destinations.some(({ country }) => country !== 'ID')
  if (abroad && !unknown) return false
  return sayHowTo(turn, abroad ? 'seeks-work-abroad' : 'seeks-work')
}

function sayHowTo(turn: Turn, key: string): true {
  turn.say({
    text: turn.words(key),
    buttons: [
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}
