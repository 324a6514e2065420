import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import type { Contact } from '../../../guidance/types.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { tellsOfWhatIsOver } from '../../../offers/danger/is-over.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import type { Button } from '../../reply.ts'
import { looksLikeQuestion } from '../../route.ts'
import { isKindly } from '../../talk/good-news.ts'
import { statesWork, tellsOfKept } from '../../talk/of-rules-or-work.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from './brief-contacts.ts'

/** Where no country was told: the office for migrant workers, and those who help against violence. */
const ANYWHERE = ['kp2mi-call-center', 'sapa-129']
const MOST_CONTACTS = 2

/** Whether a text of few words states what somebody they work for does. Pure. */
export function tellsOfWork(text: string): boolean {
  return (
    statesWork(text) && !looksLikeQuestion(text) && !isKindly(spokenWords(text)) && !tellsOfWhatIsOver(text)
  )
}

/**
 * Asks whether something at work harms them, with whom to reach then: it may be that, or nothing of the kind.
 * @param named the country they say they work in
 */
export function sayHelpAtWork(
  turn: Turn,
  text: string,
  replyTo: number,
  otherwise: readonly Button[][],
  named: string | null,
): void {
  const { stands } = turn.desk.memory.of(turn.toChat)
  const told = contactsAtWork(turn.desk.contacts, named ?? stands?.country ?? null)
  const where = turn.button(turn.words('help-country'), 'ctrs', 'unclear')
  turn.say({
    ...withBriefs(turn, [turn.words(tellsOfKept(text) ? 'unsure-work-kept' : 'unsure-work')], told, [
      turn.words('unsure-work-else'),
    ]),
    replyTo,
    buttons: [[where], ...otherwise],
  })
}

function contactsAtWork(contacts: readonly Contact[], country: string | null): readonly Contact[] {
  if (country !== null) return dangerContacts(dangerOf('violence', country), contacts).slice(0, MOST_CONTACTS)
  return contactsNamed(ANYWHERE, contacts)
}
