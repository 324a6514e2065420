import { contactsNamed } from '../../guidance/contact-lines.ts'
import { withBriefs } from './brief-contacts.ts'
import type { Heard } from './heard.ts'
import { asksToTakeDown } from './of-pictures.ts'

const BESIDE = ['sapa-129', 'polri-110']

/** "Gimana cara hapus foto di ig" asks for what is online, not for what this bot keeps, whoever tells of no danger yet. */
export function answersTakeDown({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || memory.danger || verdict.danger || !asksToTakeDown(text)) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? turn.language
  turn.say(
    withBriefs(turn, [turn.words('danger-asked-take-down')], contactsNamed(BESIDE, turn.desk.contacts)),
  )
  return true
}
