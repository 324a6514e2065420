import { isOld } from '../../../guidance/contacts/contact-lines.ts'
import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { noOfficeLine } from '../../../guidance/danger/danger-reply.ts'
import { countryIn } from '../../../language.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import type { ToldPlace } from '../../../offers/place/named-places.ts'
import { placeAlone, saysOnlyPlace } from '../../../offers/place/place-alone.ts'
import { ownPlace, worksAboard } from '../../../offers/place/told-place.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { invites } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { countryOfOffer } from '../offer/offer-place.ts'
import { namesSender } from '../offer/own-message.ts'
import { sayArrived } from './tells-of-arrival.ts'

/** An advert says where its writer is, not where its reader is. */
function advertises({ text, verdict }: Heard): boolean {
  return invites(text) || namesSender(verdict.entities)
}

/** "I am there already", said of themselves after an offer: what they tell next happens there. */
function whereOfferLed({ turn, text, earlier, verdict }: Heard): ToldPlace | null {
  if (!earlier || !verdict.situations.includes('abroad') || namesSomebody(spokenWords(text))) return null
  const country = countryOfOffer(turn)
  return country === null ? null : { country, places: [] }
}

/**
 * Keeps where they say that they are, for a danger they may tell of next. Who says nothing else is told who helps there,
 * and asked what they want to know: it is no offer.
 */
export function keepsPlace(heard: Heard): boolean {
  const { turn, memory, text, way, earlier, verdict } = heard
  if (memory.danger || turn.forwarded) return false
  const stands = ownPlace(text, { destinations: heard.places }) ?? whereOfferLed(heard)
  if (stands === null) return keepsName(heard)
  const alone = !earlier && saysOnlyPlace(text, stands)
  if (!alone && way === 'offer' && advertises(heard)) return false
  turn.desk.memory.change(turn.toChat, { stands: aboard(text, stands) })
  // After an offer "dah sampai JB" is told of where it led, where no rule knows the town.
  if (earlier && saysOnlyPlace(text, stands) && !verdict.situations.includes('abroad')) {
    sayArrived(turn, stands)
    return true
  }
  if (!alone) return false
  sayPlace(turn, stands)
  return true
}

function aboard(text: string, place: ToldPlace): NonNullable<Heard['memory']['stands']> {
  return worksAboard(text) ? { ...place, atSea: true } : place
}

/** "Hongkong" is answered by what is known of it, and kept for a danger told next; "abk mauritius" tells where they work. */
function keepsName(heard: Heard): boolean {
  const { turn, memory, text, earlier } = heard
  const place = earlier ? null : placeAlone(text, { destinations: heard.places })
  if (place === null) return false
  // Who said where they are asks of another country.
  if (!memory.stands || memory.stands.alone)
    turn.desk.memory.change(turn.toChat, { stands: { ...aboard(text, place), alone: true } })
  if (heard.way !== 'unsure' || !worksAboard(text)) return false
  sayPlace(turn, place)
  return true
}

/** That the place was heard, and who helps there. */
export function sayPlace(turn: Turn, stands: ToldPlace): void {
  const country = countryIn(stands.country ?? '', turn.language)
  const danger = dangerOf('unclear', stands.country, stands.places)
  const { contacts, say } = turn.desk
  const [first, ...others] = dangerContacts(danger, contacts)
  // An old number may be given up: another is named with it.
  const told = first ? [first, ...(isOld(first) ? others.slice(0, 1) : [])] : []
  const below = [...noOfficeLine(danger, contacts, turn.language, say), turn.words('place-ask')]
  turn.say({
    ...withBriefs(turn, [turn.words('place-noted', { country })], told, below),
    buttons: [
      [turn.button(turn.words('start-help'), 'help'), turn.button(turn.words('topics-button'), 'topics')],
    ],
  })
}
