import type { Answer } from '../../../guidance/types.ts'
import { redact } from '../../../llm/redact.ts'
import { withoutContacts } from '../../../redaction/contacts.ts'
import { countVote, keepQuestion } from '../../../store/questions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

const LONGEST_KEPT = 500
/** Actions of the row that goes once somebody has voted. */
const VOTES = ['fb', 'fq']

/** "Did this help?" under answers, and keeping a question only when its asker agrees. */
export function feedback(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('fb', (turn, [vote = '', fact = '']) => hearVote(turn, vote, fact)))
  feature.use(onPress('fq', (turn, [fact = '']) => askToKeep(turn, 'unknown', fact)))
  feature.use(
    onPress('fq!', (turn, [why = '', fact = '']) => keep(turn, why === 'bad' ? 'bad' : 'unknown', fact)),
  )
  feature.use(onPress('fqno', turn => sayHere(turn, turn.words('feedback-refused'))))
  return feature
}

/** The row under an answer; none in groups, and none under help for somebody in danger. */
export function feedbackRow(turn: Turn, answer: Answer): Button[][] {
  if (!turn.isPrivate || answer.kind === 'danger') return []
  const [fact = ''] = answer.facts
  if (answer.kind === 'answer') {
    return [
      [
        turn.button(turn.words('feedback-good'), 'fb', 'good', fact),
        turn.button(turn.words('feedback-bad'), 'fb', 'bad', fact),
      ],
    ]
  }
  return isUnanswered(answer) ? [[turn.button(turn.words('feedback-keep'), 'fq', '')]] : []
}

/** Counts a question that we had no answer for; its words are not kept. */
export function countUnanswered(turn: Turn, answer: Answer): void {
  if (!isUnanswered(answer)) return
  const { desk } = turn
  const topic = answer.nearest ?? '-'
  turn.afterwards.push(() => desk.store.together(trx => countVote(trx, topic, 'unknown', desk.now())))
}

function isUnanswered(answer: Answer): boolean {
  return answer.kind === 'unknown' || answer.again === 'not_told' || answer.decline === 'off_topic'
}

async function hearVote(turn: Turn, vote: string, fact: string): Promise<void> {
  const topic = turn.desk.knowledge.passages.get(fact)?.topic ?? '-'
  await countVote(turn.trx, topic, vote === 'good' ? 'good' : 'bad', turn.desk.now())
  turn.toast = turn.words('feedback-thanks')
  withoutVotes(turn)
  if (vote !== 'good') askToKeep(turn, 'bad', fact)
}

/** Shows what would be kept, word by word, and asks; nothing is kept yet (P-01). */
function askToKeep(turn: Turn, why: 'bad' | 'unknown', fact: string): void {
  const text = questionOf(turn, fact)
  if (!turn.isPrivate) return turn.say(turn.words('feedback-thanks'))
  if (text === '') return turn.say(turn.words(why === 'bad' ? 'feedback-thanks' : 'feedback-gone'))
  const asked = turn.callbackQuery?.message?.reply_to_message?.message_id
  turn.say({
    text: turn.words('feedback-ask', { question: text, days: turn.desk.retentionDays }),
    buttons: [
      [turn.button(turn.words('feedback-yes'), 'fq!', why, fact)],
      [turn.button(turn.words('feedback-no'), 'fqno')],
    ],
    // Under the question itself, so that the button still finds it after a restart.
    ...(asked === undefined ? {} : { replyTo: asked }),
  })
}

async function keep(turn: Turn, why: 'bad' | 'unknown', fact: string): Promise<void> {
  const text = questionOf(turn, fact)
  if (text === '' || !turn.isPrivate) return sayHere(turn, turn.words('feedback-gone'))
  const question = { ref: turn.ref, text, why, fact: fact || null, language: turn.language }
  await keepQuestion(turn.trx, question, turn.desk.now())
  sayHere(turn, turn.words('feedback-kept'))
}

/**
 * The question whose answer's button was pressed, without what names a person: the message answered; where that is gone,
 * the last question if that fact answered it, so that nothing else is kept in its place.
 */
function questionOf(turn: Turn, fact: string): string {
  const message = turn.callbackQuery?.message?.reply_to_message?.text
  const last = turn.desk.memory.of(turn.toChat).questions.at(-1)
  const asked = message ?? (fact !== '' && last?.facts[0] === fact ? last.question : '')
  const masked = withoutContacts(redact(asked.replace(/^\/\w+(@\w+)?\s*/, '')).text)
  return masked.slice(0, LONGEST_KEPT).trim()
}

/** The pressed message once more, without the row of votes: each answer is judged once. */
function withoutVotes(turn: Turn): void {
  const message = turn.callbackQuery?.message
  if (!message || !('text' in message) || message.text === undefined) return
  const rows = message.reply_markup?.inline_keyboard ?? []
  const kept = rows.flatMap(row => {
    const buttons = row.flatMap((key): Button[] => {
      if ('callback_data' in key && key.callback_data) {
        const { action } = turn.desk.buttons.read(turn.personId, key.callback_data) ?? { action: 'fb' }
        return VOTES.includes(action) ? [] : [{ label: key.text, data: key.callback_data }]
      }
      return 'url' in key && key.url ? [{ label: key.text, url: key.url }] : []
    })
    return buttons.length > 0 ? [buttons] : []
  })
  turn.say({ text: message.text, buttons: kept, edit: message.message_id })
}

function sayHere(turn: Turn, text: string): void {
  const edit = turn.callbackQuery?.message?.message_id
  turn.say({ text, ...(edit === undefined ? {} : { edit }) })
}
