import { verdictStays } from '../../../offers/remarks/remark-card.ts'
import {
  asksForGenuineJob,
  seeksWork,
  tellsOnlySchooling,
  wishesForOwnVisa,
} from '../../../offers/told/seeks-work.ts'
import type { Heard } from '../hear/heard.ts'
import { sayOfOffer } from '../offer/remark.ts'

/**
 * Somebody looks for work and names no country: the bot places nobody, but says where to look and what to send here. Who
 * names a country is answered with what is known of working there. Right after a verdict only a true vacancy is asked for
 * apart from it.
 */
export function answersSeeker(heard: Heard): boolean {
  const { turn, text, memory, earlier, verdict, unknown } = heard
  if (turn.forwarded || memory.danger || memory.awaitingReport || memory.awaitingAddition) return false
  if (verdict.danger) return false
  const judged = verdict.outcome !== 'not_an_offer'
  if (!earlier && (judged || unknown) && wishesForOwnVisa(text)) return sayHowTo(heard, 'seeks-own-visa')
  if (verdict.outcome === 'likely_scam' || verdict.entities.phones.length > 0) return false
  if (memory.seeks && tellsOnlySchooling(text)) return sayHowTo(heard, 'seeks-work-schooling')
  const genuine = asksForGenuineJob(text)
  if (!genuine && (judged || !seeksWork(text) || (earlier && !looksElsewhere(heard)))) return false
  const of = genuine && earlier ? earlier.verdict : verdict
  const abroad = of.abroad || of.entities.destinations.some(({ country }) => country !== 'ID')
  if (abroad && !genuine && !unknown) return false
  const key = abroad ? 'seeks-work-abroad' : 'seeks-work'
  if (genuine || !earlier) return sayHowTo(heard, key)
  const stays = verdictStays(earlier.verdict, (key, args) => turn.words(key, args))
  sayOfOffer(turn, memory.lastCase ?? '', earlier, [turn.words(key), ...stays].join('\n\n'), null)
  return true
}

function sayHowTo({ turn }: Heard, key: string): true {
  turn.desk.memory.change(turn.toChat, { seeks: true })
  turn.say({
    text: turn.words(key),
    buttons: [
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}

/** Right after a verdict "I need work" is a reason to take it; who looks for work in another place is done with it. */
function looksElsewhere({ places, verdict: { remarks = [], situations }, earlier }: Heard): boolean {
  const offered = earlier?.verdict.entities.destinations.map(({ country }) => country) ?? []
  const isElsewhere = places.length > 0 && places.every(({ country }) => !offered.includes(country))
  return isElsewhere && remarks.length === 0 && situations.length === 0
}
