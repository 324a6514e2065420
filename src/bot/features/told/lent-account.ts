import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { despairs, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { askedOfLent, tellsOfLentAccount } from '../../../offers/told/lent-account.ts'
import type { Danger } from '../../../offers/types.ts'
import { invites, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 40
const HELPERS = ['iasc-ojk', 'polri-110']

/** Who tells that they lent their account is no offer to be judged, and nobody to be refused: what matters is to stop its use. */
export function answersLentAccount(heard: Heard): boolean {
  const { turn, text, memory, verdict, earlier } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS || !tellsOfLentAccount(text)) return false
  if (isFound(verdict.danger) || invites(text) || namesSender(verdict.entities)) return false
  // After an offer it changes the steps of that, and the verdict stays.
  if (earlier && verdict.situations.includes('account')) return false
  turn.desk.memory.change(turn.toChat, { lent: true })
  sayLent(heard, 'lent-told')
  return true
}

/** What a rule found, or a trace of despair; that an account was sold sounds like a danger to the model of dangers. */
function isFound(danger: Danger | null): boolean {
  const known = knownDanger(danger)
  return known !== null && (known.evidence !== '' || despairs(known))
}

/** "Will I go to jail", "whom do I give the money back": of the account that was lent, until another matter comes. */
export function goesOnAfterLent(heard: Heard): boolean {
  const { turn, text, memory, verdict, earlier } = heard
  const lent = memory.lent || earlier?.verdict.situations.includes('account')
  if (turn.forwarded || !lent) return false
  const asked = memory.danger || isFound(verdict.danger) ? null : askedOfLent(text)
  if (asked === null) {
    turn.desk.memory.change(turn.toChat, { lent: false })
    return false
  }
  sayLent(heard, asked === 'next' ? 'lent-told' : `lent-asked-${asked}`)
  return true
}

function sayLent({ turn, text, memory }: Heard, key: string): void {
  speakLike(turn, text, memory.spoken)
  turn.say({ ...withHelpers(turn, key), buttons: [[turn.button(turn.words('start-help'), 'help')]] })
}

function withHelpers(turn: Turn, key: string): ReturnType<typeof withBriefs> {
  return withBriefs(turn, [turn.words(key)], contactsNamed(HELPERS, turn.desk.contacts))
}
