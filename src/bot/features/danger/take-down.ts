import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { asksWhereToReport } from '../../../offers/told/asks-where-to-report.ts'
import { dangerTopic } from '../after-danger/danger-topics.ts'
import { asksToTakeDown } from '../after-danger/of-pictures.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { withBriefs } from './brief-contacts.ts'

const BESIDE = ['sapa-129', 'polri-110']

/**
 * "Gimana cara hapus foto di ig" asks for what is online, not for what this bot keeps, whoever tells of no danger yet; and
 * "lapor kemana" after "foto gw disebar mantan" is of that, whatever offer was judged before.
 */
export function answersTakeDown({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || memory.danger) return false
  const asks =
    asksToTakeDown(text) || (asksWhereToReport(text) && toldOfSpreading(memory.lastAsked?.question))
  if (!asks || verdict.danger) return false
  speakLike(turn, text)
  turn.say(
    withBriefs(turn, [turn.words('danger-asked-take-down')], contactsNamed(BESIDE, turn.desk.contacts)),
  )
  return true
}

function toldOfSpreading(question: string | undefined): boolean {
  return question !== undefined && dangerTopic(question) === 'spread'
}
