import { contactsFor, contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { isPickedUpNow } from '../../../offers/danger/leaving.ts'
import { isRisky } from '../../../offers/risk.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { cardButtons } from '../offer/check.ts'

const MOST_WORDS = 12
/** Who can come at once, and who knows whether it is a lawful placement. */
const AT_HOME = ['polri-110', 'kp2mi-call-center']

/**
 * "Dia jemput bentar lagi", after an offer that is warned of: the last minute in which not going along is easy. It is said
 * each time anew, never that the steps are the same as before.
 */
export function answersPickedUp({ turn, text, memory, earlier, aside }: Heard): boolean {
  const judged = earlier ?? aside
  const { lastCase = '' } = memory
  if (!judged || !isRisky(judged.verdict) || memory.danger || turn.forwarded) return false
  if (wordsIn(text) > MOST_WORDS || looksLikeQuestion(text) || !isPickedUpNow(text)) return false
  speakLike(turn, text, memory.offerIn)
  turn.desk.memory.change(turn.toChat, {
    leaving: memory.leaving ?? 'else',
    cardLast: turn.language,
    lastAnswer: null,
  })
  turn.important = true
  const said = withBriefs(turn, [turn.words('pickup-now')], contactsAt(turn), [turn.words('pickup-ask')])
  turn.say({ ...said, buttons: cardButtons(turn, lastCase, judged) })
  return true
}

/** Where they said that they are, else at home. */
function contactsAt({ desk, toChat }: Turn) {
  const country = desk.memory.of(toChat).stands?.country ?? null
  if (country === null || country === 'ID') return contactsNamed(AT_HOME, desk.contacts)
  return contactsFor(desk.contacts, { country, situation: 'danger' }, AT_HOME.length)
}
