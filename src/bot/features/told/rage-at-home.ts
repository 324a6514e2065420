import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { tellsOfRage } from '../../../offers/told/rage-at-home.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const LISTENERS = ['sapa-129', 'polri-110']

/** Whoever tells that somebody rages at home, and of no blow, is asked whether anybody is hurt, with those who help. */
export function hearsRage({ turn, text, memory, verdict, earlier }: Heard): boolean {
  if (turn.forwarded || memory.danger || earlier || !tellsOfRage(text)) return false
  if (knownDanger(verdict.danger) || (verdict.danger?.circumstances.length ?? 0) > 0) return false
  speakLike(turn, text, memory.spoken)
  turn.important = true
  turn.say({
    ...withBriefs(turn, [turn.words('home-rage')], contactsNamed(LISTENERS, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
