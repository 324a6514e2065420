import { contactsNamed } from '../../guidance/contact-lines.ts'
import { isAlarmCall } from '../../offers/lure-told.ts'
import { withBriefs } from './brief-contacts.ts'
import type { Heard } from './heard.ts'

const HELPERS = ['iasc-ojk', 'polri-110']

/** "Telepon, anakmu kecelakaan, transfer 10 juta": the child is to be called before anybody is paid. */
export function answersAlarmCall({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || !isAlarmCall(text) || memory.danger || verdict.danger) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.spoken ?? turn.language
  const told = contactsNamed(HELPERS, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words('alarm-call')], told),
    buttons: [[turn.button(turn.words('button-help'), 'help')]],
  })
  return true
}
