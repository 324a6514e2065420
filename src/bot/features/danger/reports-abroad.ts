import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { countryIn } from '../../../language.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { arePapersGone } from '../../../offers/danger/moved-on.ts'
import { ownPlace } from '../../../offers/place/told-place.ts'
import { asksWhereToReport } from '../../../offers/told/asks-where-to-report.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { withBriefs } from './brief-contacts.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 20
const MOST_CONTACTS = 2

/**
 * "Saya dah sampai JB, passport agen pegang, kat mana nak lapor": whoever asks it from abroad is told who helps there, and
 * whose passport others hold is in danger. Where they are may have been told before.
 */
export function reportsFromAbroad({ turn, text, memory, places, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS || !asksWhereToReport(text)) return false
  const stands = ownPlace(text, { destinations: places }) ?? memory.stands ?? null
  if (stands === null || stands.country === null || stands.country === 'ID') return false
  if (verdict.danger && !verdict.danger.guessed) return false
  speakLike(turn, text, memory.offerIn)
  if (arePapersGone(text)) {
    sayDanger(turn, { ...dangerOf('documents_held', stands.country, stands.places), whose: 'own' })
    return true
  }
  const found = dangerOf('documents_held', stands.country, stands.places)
  const told = dangerContacts(found, turn.desk.contacts, MOST_CONTACTS)
  const country = countryIn(stands.country, turn.language)
  turn.important = true
  turn.desk.memory.change(turn.toChat, { stands })
  turn.say({
    ...withBriefs(turn, [turn.words('report-from-abroad', { country })], told, [
      turn.words('report-from-abroad-ask'),
    ]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
