import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import {
  asksReaderToJoin,
  carriesSealed,
  isAlarmCall,
  isFakeCall,
  isInvitedByLover,
  wouldBeTaken,
} from '../../../offers/told/lure-told.ts'
import { invites } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

/** What is told of, the end of the name of its answer, and whom to ask. */
const LURES: readonly (readonly [(text: string) => boolean, string, readonly string[]])[] = [
  [carriesSealed, 'parcel', ['polri-110']],
  [isAlarmCall, 'call', ['iasc-ojk', 'polri-110']],
  [isFakeCall, 'fake-call', ['iasc-ojk', 'polri-110']],
  [isInvitedByLover, 'lover', ['kp2mi-call-center']],
  [wouldBeTaken, 'taken', ['iom-indonesia', 'kp2mi-call-center']],
]

/** "Telepon, anakmu kecelakaan, transfer", a lover abroad who pays the ticket: no advert to be judged, and no captivity. */
export function answersLure({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || memory.danger || verdict.danger) return false
  if (verdict.outcome !== 'not_an_offer' || verdict.described || namesSender(verdict.entities)) return false
  const [, key, helpers] = LURES.find(([tells]) => tells(text)) ?? [null, joins(text), ['kp2mi-call-center']]
  if (!key) return false
  speakLike(turn, text, memory.spoken)
  turn.say({
    ...withBriefs(turn, [turn.words(`lure-${key}`)], contactsNamed(helpers, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('button-help'), 'help')]],
  })
  return true
}

function joins(text: string): 'job' | null {
  return invites(text) && asksReaderToJoin(text) ? 'job' : null
}
