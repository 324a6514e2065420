import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { tellsOfVideoCall } from '../../../offers/told/calm-asked.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const FOR_PICTURES = ['polri-110', 'sapa-129']

/**
 * "Kenalan sama cewe di ig trs vcs": many stories of blackmail begin so, and nothing of it is told yet. It is asked for,
 * with what to do if so, and that it is no fault of theirs.
 */
export function asksAfterVideoCall(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  if (turn.forwarded || memory.danger || verdict.danger || !tellsOfVideoCall(text)) return false
  speakLike(turn, text)
  turn.say({
    ...withBriefs(turn, [turn.words('video-call-told')], contactsNamed(FOR_PICTURES, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
