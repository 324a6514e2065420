import { dangerContacts } from '../../guidance/danger-reply.ts'
import { countryIn } from '../../language.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import { ownPlace, saysOnlyPlace } from '../../offers/told-place.ts'
import { invites } from '../route.ts'
import { withBriefs } from './brief-contacts.ts'
import type { Heard } from './heard.ts'
import { namesSender } from './own-message.ts'

/** An advert says where its writer is, not where its reader is. */
function advertises({ text, verdict }: Heard): boolean {
  return invites(text) || namesSender(verdict.entities)
}

/**
 * Keeps where they say that they are, for a danger they may tell of next. Who says nothing else is told who helps there,
 * and asked what they want to know: it is no offer.
 */
export function keepsPlace(heard: Heard): boolean {
  const { turn, memory, text, way, earlier } = heard
  if (memory.danger || turn.forwarded) return false
  const stands = ownPlace(text, { destinations: heard.places })
  if (stands === null) return false
  const alone = !earlier && saysOnlyPlace(text, stands)
  if (!alone && way === 'offer' && advertises(heard)) return false
  turn.desk.memory.change(turn.toChat, { stands })
  if (!alone) return false
  const country = countryIn(stands.country ?? '', turn.language)
  const told = dangerContacts(dangerOf('unclear', stands.country, stands.places), turn.desk.contacts, 1)
  turn.say({
    ...withBriefs(turn, [turn.words('place-noted', { country })], told, [turn.words('place-ask')]),
    buttons: [
      [turn.button(turn.words('start-help'), 'help'), turn.button(turn.words('topics-button'), 'topics')],
    ],
  })
  return true
}
