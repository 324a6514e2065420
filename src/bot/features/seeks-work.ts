import { asksForGenuineJob, seeksWork, tellsOnlySchooling } from '../../offers/seeks-work.ts'
import type { Heard } from './heard.ts'

/**
 * Somebody looks for work and names no country: the bot places nobody, but says where to look and what to send here. Who
 * names a country is answered with what is known of working there. Right after a verdict only a true vacancy is asked for
 * apart from it.
 */
export function answersSeeker(heard: Heard): boolean {
  const { turn, text, memory, earlier, verdict, unknown } = heard
  if (turn.forwarded || memory.danger || memory.awaitingReport || memory.awaitingAddition) return false
  if (verdict.danger || verdict.outcome === 'likely_scam' || verdict.entities.phones.length > 0) return false
  if (memory.seeks && tellsOnlySchooling(text)) return say(heard, 'seeks-work-schooling')
  const genuine = asksForGenuineJob(text)
  if (!genuine && (earlier || verdict.outcome !== 'not_an_offer' || !seeksWork(text))) return false
  const of = genuine && earlier ? earlier.verdict : verdict
  const abroad = of.abroad || of.entities.destinations.some(({ country }) => country !== 'ID')
  if (abroad && !genuine && !unknown) return false
  return say(heard, abroad ? 'seeks-work-abroad' : 'seeks-work')
}

function say({ turn }: Heard, key: string): true {
  turn.desk.memory.change(turn.toChat, { seeks: true })
  turn.say({
    text: turn.words(key),
    buttons: [
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}
