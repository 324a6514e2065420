import { receiptIn } from '../../../reports/receipt.ts'
import { type OpenQuestion, openQuestionOf } from '../../../reports/staff/notes.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'

/** One word is a greeting, or a button typed. */
const FEWEST_WORDS = 2

/**
 * What is typed right under a question of staff, or as Telegram's reply to it, is most likely its answer: it is offered as
 * one, and kept after a press. Nobody looks for a button while they tell what happened.
 */
export function answersOpenQuestion(heard: Heard): boolean | Promise<boolean> {
  const { turn, memory } = heard
  const receipt = receiptIn(repliedTo(heard))
  if ((!memory.askedBack && !receipt) || !mayAnswer(heard)) return false
  return openQuestionOf(turn.trx, turn.ref, receipt ?? memory.askedBack ?? null).then(found =>
    offers(heard, found),
  )
}

/** The same of what nothing else understood, however long ago the question was asked. */
export function answersOldQuestion(heard: Heard): boolean | Promise<boolean> {
  const { turn, way, unknown } = heard
  if ((way !== 'unsure' && !(way === 'question' && unknown)) || !mayAnswer(heard)) return false
  return openQuestionOf(turn.trx, turn.ref, null).then(found => offers(heard, found))
}

function mayAnswer({ turn, text, memory, way, verdict, smallTalk }: Heard): boolean {
  if (turn.forwarded || !turn.isPrivate || memory.danger || verdict.danger) return false
  if (memory.consentFor || memory.awaitingReport || memory.awaitingAddition) return false
  if (way === 'offer' || way === 'described' || smallTalk !== null) return false
  return wordsIn(text) >= FEWEST_WORDS && !text.trim().endsWith('?')
}

function repliedTo({ turn }: Heard): string {
  const quoted = turn.msg?.reply_to_message
  return quoted?.from?.is_bot && 'text' in quoted ? (quoted.text ?? '') : ''
}

function offers({ turn, text }: Heard, found: OpenQuestion | null): boolean {
  if (!found) return false
  const { id, receipt, asked } = found
  turn.desk.memory.change(turn.toChat, { awaited: { for: 'answer-checked', question: id, text } })
  turn.say({
    text: turn.words('ask-back-is-answer', { receipt, asked: asked ?? '', text }),
    buttons: [
      [turn.button(turn.words('ask-back-yes'), 'ab!', id)],
      [turn.button(turn.words('ask-back-no'), 'ab-n')],
    ],
  })
  return true
}
