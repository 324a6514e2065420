import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { inLanguage } from '../../../language.ts'
import type { Remark } from '../../../offers/remarks/remarks.ts'
import { isOnlyShy } from '../../../offers/told/only-shy.ts'
import { tellsOfFeelings } from '../../../offers/told/own-feelings.ts'
import type { Reply } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

/** How surely the knowledge must answer what is felt. */
const SURE_ANSWER = 0.5
/** Said of an offer as well: who is mocked for their English asks of no interpreter. */
const FELT_TOO: readonly Remark[] = ['afraid', 'language']
const LISTENERS = ['healing119', 'kp2mi-call-center']

/**
 * "Aku sedih banget", "masih sering mimpi buruk": of the person, whatever offer was judged before. What is known of it is
 * told, else what is wrong is asked, and who listens is told.
 */
export function answersFeelings(heard: Heard): boolean {
  const { turn, text, memory, verdict, answer } = heard
  const { situations, remarks = [] } = verdict
  if (turn.forwarded || memory.danger || verdict.danger) return false
  const isShy = isOnlyShy(text)
  if (!isShy && !tellsOfFeelings(text)) return false
  // Who only asks whether they may tell is told that they may.
  if (heard.smallTalk === 'telling') return false
  const isOfNothing = isShy && !heard.earlier && !heard.aside
  if (!isOfNothing && situations.length + remarks.filter(remark => !FELT_TOO.includes(remark)).length > 0)
    return false
  speakLike(turn, text)
  const { kind, confidence, about } = answer()
  if (!isShy && kind === 'answer' && about === undefined && confidence >= SURE_ANSWER)
    sayAnswer(turn, text, answer(), [], said => withListener(turn, said))
  else sayIListen(turn)
  return true
}

/** Below what answers the matter that grieves them, who listens is told, unless it says so. */
function withListener(turn: Turn, said: string): Pick<Reply, 'text' | 'marks'> {
  const [listener] = contactsNamed(LISTENERS, turn.desk.contacts)
  const [name = ''] = listener ? inLanguage(listener.name, turn.language).split(' ') : []
  if (!listener || said.includes(name)) return { text: said }
  return withBriefs(turn, [said, turn.words('feelings-listener')], [listener])
}

/** What is wrong is asked, and who listens is told. */
export function sayIListen(turn: Turn): void {
  const listeners = contactsNamed(LISTENERS, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words('small-tears')], listeners),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}
