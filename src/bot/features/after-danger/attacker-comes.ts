import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { OF_NO_ATTACKER } from './danger-eases.ts'
import { isAtDoor, pleadsNow, tellsOfAttacker } from './of-the-moment.ts'
import { sayTopic } from './say-topic.ts'
import { nextOf, sayInDanger } from './still-here.ts'
import { canArrive } from './topic-after-danger.ts'
import { contactsOnTopic, isAbroad } from './topic-contacts.ts'

const FIRST = 'danger-asked-arriving'
const AGAIN = `${FIRST}-again`

/**
 * Who hurts them is at the door: what to do in these minutes stands before whoever was wounded, since the way to a doctor
 * leads past it. @returns whether it was that
 */
export function answersAttacker(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  // Who tells of their mother hides in the same house; who tells of somebody abroad is told by phone.
  const near = danger.kind === 'medical' || danger.whose !== 'others' || (!isAbroad(danger) && isAtDoor(text))
  if (OF_NO_ATTACKER.includes(danger.kind) && danger.kind !== 'medical') return false
  const comes = near && tellsOfAttacker(text)
  if (!comes && !(canArrive(danger) && isBeaten(danger) && pleadsNow(text))) return false
  // A boss who comes to where somebody is ill can call a doctor.
  if (danger.kind === 'medical') return sayTopic(turn, danger, 'arriving', text)
  const key = comes ? nextOf([FIRST, AGAIN], danger.said) : FIRST
  if (danger.said.at(-1) === key) return false
  sayInDanger(turn, danger, key, contactsOnTopic('arriving', danger, turn.desk.contacts, text))
  return true
}

/** In these whoever does it may be at it now. At sea there is no other place to go to. */
function isBeaten({ kind, atSea }: AnsweredDanger): boolean {
  return !atSea && (kind === 'violence' || kind === 'sexual_violence')
}
