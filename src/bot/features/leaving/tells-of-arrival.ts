import { contactsFor, contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { nearestFirst } from '../../../guidance/contacts/nearness.ts'
import type { Contact } from '../../../guidance/types.ts'
import type { ToldPlace } from '../../../offers/place/named-places.ts'
import { ownPlace } from '../../../offers/place/told-place.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 12
/** Who looks after Indonesians abroad, and who knows whether a placement is a lawful one. */
const ANYWHERE = ['kemlu-pwni', 'kp2mi-call-center']
const MOST_CONTACTS = 2

/**
 * "Aku sudah di sini", with no offer and no danger before it: most who arrive are well, some are not yet known to be. Says
 * whom to reach there, and asks where they are and how they are kept, which tells the one from the other.
 */
export function answersArrival(heard: Heard): boolean {
  const { turn, memory, text, verdict, way, earlier, aside } = heard
  if (memory.danger || earlier || aside || turn.forwarded || verdict.danger) return false
  if (!verdict.situations.includes('abroad') || wordsIn(text) > MOST_WORDS) return false
  if (way === 'offer' || way === 'described' || looksLikeQuestion(text)) return false
  if (namesSomebody(spokenWords(text))) return false
  // "I am in Taiwan, so cold here" tells of the weather.
  if (heard.smallTalk === 'chat') return false
  const stands = ownPlace(text, { destinations: heard.places })
  if (stands) turn.desk.memory.change(turn.toChat, { stands })
  sayArrived(turn, stands ?? memory.stands ?? null)
  return true
}

/** Whom to reach where somebody says that they are, and what tells whether they are well there. */
export function sayArrived(turn: Turn, stands: ToldPlace | null): void {
  const country = stands?.country ?? null
  turn.important = true
  turn.say({
    ...withBriefs(turn, [turn.words('arrived-heard')], contactsIn(turn, stands), [
      turn.words(country === null ? 'arrived-ask-where' : 'arrived-ask'),
    ]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}

function contactsIn({ desk: { contacts } }: Turn, stands: ToldPlace | null): readonly Contact[] {
  const country = stands?.country ?? null
  const all = country === null ? [] : contactsFor(contacts, { country, situation: 'danger' }, MOST_CONTACTS)
  const there = nearestFirst(all, stands ?? { country, places: [] }, contacts).slice(0, 1)
  const known = new Set(there.map(({ id }) => id))
  const anywhere = contactsNamed(ANYWHERE, contacts).filter(({ id }) => !known.has(id))
  return [...there, ...anywhere].slice(0, MOST_CONTACTS)
}
