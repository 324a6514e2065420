import type { AboutBot } from '../../../guidance/answer/about-bot.ts'
import { remember } from '../../../guidance/answer/remember.ts'
import { passagesOf } from '../../../guidance/knowledge.ts'
import type { Answer, Passage } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import { Composer } from '../../path/composer.ts'
import { working } from '../../path/working.ts'
import { onPress } from '../../press.ts'
import type { Button, Reply } from '../../reply.ts'
import { toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { askToErase, privacyButton } from '../own/privacy.ts'
import { countUnanswered, feedbackRow } from './feedback.ts'

const LONGEST_LABEL = 60
/** Passages of a topic with a label of their own; of more, the titles are a numbered list. */
const MOST_LABELS = 12
const IN_A_ROW = 6
/** What is asked of the bot where all that is kept is worth a button. */
const OF_DATA: readonly AboutBot[] = ['stored', 'reads', 'police', 'identity']

/** Buttons under answers, and the topics to browse (`/topik`): two taps to any passage. */
export function ask(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['topik', 'topics', 'topic'], showTopics)
  feature.use(onPress('topics', showTopics))
  feature.use(onPress('topic', (turn, [id = '']) => showTopic(turn, id)))
  feature.use(onPress('fact', (turn, [id = '']) => showPassage(turn, id)))
  return feature
}

/**
 * Answers a question from the knowledge; with a model, a composed answer may take its place.
 * @param known the answer when it was already looked up
 * @param more buttons of the one who asks, under the others
 * @param below adds what is to stand below the answer, whoever words it
 */
export function sayAnswer(
  turn: Turn,
  question: string,
  known?: Answer,
  more: Button[][] = [],
  below: (text: string) => Pick<Reply, 'text' | 'marks'> = text => ({ text }),
): void {
  const { desk, toChat: chatId } = turn
  const memory = desk.memory.of(chatId)
  const answer = known ?? desk.answer(question, turn.chosen, memory.questions)
  desk.memory.change(chatId, {
    cardLast: null,
    lastAnswer: answer.kind === 'declined' || answer.kind === 'unknown' ? 'refused' : 'answered',
    questions: remember(memory.questions, question, answer),
    lastAsked: { question, before: memory.questions },
  })
  if (answer.kind === 'danger') turn.important = true
  else if (memory.danger && answer.kind === 'answer')
    desk.memory.change(chatId, { danger: { ...memory.danger, aside: true } })
  if (answer.about === 'erase' && turn.isPrivate) return askToErase(turn)
  countUnanswered(turn, answer)
  const buttons = [...answerButtons(turn, answer), ...more, ...feedbackRow(turn, answer)]
  const told = memory.questions.at(-1)?.facts[0]
  const repeats =
    answer.kind === 'answer' &&
    answer.country === undefined &&
    answer.again === undefined &&
    told !== undefined &&
    answer.facts[0] === told
  turn.say({
    ...below(repeats ? `${turn.words('guidance-again')}\n\n${answer.text}` : answer.text),
    buttons,
    ...(turn.msg && !turn.callbackQuery ? { replyTo: turn.msg.message_id } : {}),
  })

  const { compose } = desk
  if (!compose || answer.kind !== 'answer') return
  turn.afterSent = async messageId => {
    // The passage is there to be read; that more is coming shows at the top of the chat.
    await desk.sendLater(chatId, [working(chatId)])
    const better = await compose(question, answer, { person: turn.ref })
    if (better.ok)
      await desk.sendLater(chatId, toCalls({ ...below(better.text), buttons, edit: messageId }, chatId))
  }
}

function answerButtons(turn: Turn, answer: Answer): Button[][] {
  if (answer.about) return OF_DATA.includes(answer.about) ? [[privacyButton(turn)]] : []
  const more = answer.seeAlso.map(({ fact, title }) => [turn.button(`📖 ${shorten(title)}`, 'fact', fact)])
  if (answer.kind === 'answer') return more
  const country = answer.country && turn.desk.destination(answer.country)
  if (country) {
    const card = turn.button(
      `${country.flag} ${inLanguage(country.name, turn.language)}`,
      'dst',
      country.code,
    )
    return [...more, [card], [turn.button(turn.words('topics-button'), 'topics')]]
  }
  return [
    ...more,
    [turn.button(turn.words('start-help'), 'help'), turn.button(turn.words('topics-button'), 'topics')],
  ]
}

/** A button that opens the passage of a fact, or null when there is none of that name. */
export function readingButton(turn: Turn, fact: string): Button | null {
  const passage = turn.desk.knowledge.passages.get(fact)
  if (!passage) return null
  return turn.button(shorten(`📖 ${inLanguage(passage.title, turn.language)}`), 'fact', fact)
}

function showTopics(turn: Turn): void {
  const topics = turn.desk.knowledge.topics.map(topic =>
    turn.button(inLanguage(topic.title, turn.language), 'topic', topic.id),
  )
  turn.say({ text: turn.words('topics-title'), buttons: topics.map(button => [button]) })
}

function showTopic(turn: Turn, id: string): void {
  const { knowledge } = turn.desk
  const topic = knowledge.topics.find(known => known.id === id)
  const passages = topic ? passagesOf(topic, knowledge) : []
  if (!topic || passages.length === 0) return turn.say(turn.words('topics-empty'))
  const long = passages.length > MOST_LABELS
  const title = inLanguage(topic.title, turn.language)
  const cards = id === 'destinations' ? [[turn.button(turn.words('country-button'), 'dsts')]] : []
  turn.say({
    text: long
      ? `${title}\n${turn.words('topics-pick-number')}\n\n${numbered(turn, passages)}`
      : `${title}\n${turn.words('topics-pick')}`,
    headline: true,
    buttons: [
      ...cards,
      ...(long ? numberButtons(turn, passages) : labelButtons(turn, passages)),
      [turn.button(turn.words('back'), 'topics')],
    ],
  })
}

function labelButtons(turn: Turn, passages: readonly Passage[]): Button[][] {
  return passages.map(({ title, fact }) => [
    turn.button(shorten(inLanguage(title, turn.language)), 'fact', fact),
  ])
}

/** Long labels are cut off on a phone, and many of them fill several screens: then titles are text, numbers buttons. */
function numbered(turn: Turn, passages: readonly Passage[]): string {
  return passages.map(({ title }, at) => `${at + 1}. ${inLanguage(title, turn.language)}`).join('\n')
}

function numberButtons(turn: Turn, passages: readonly Passage[]): Button[][] {
  const buttons = passages.map(({ fact }, at) => turn.button(`${at + 1}`, 'fact', fact))
  return buttons.flatMap((_, at) => (at % IN_A_ROW === 0 ? [buttons.slice(at, at + IN_A_ROW)] : []))
}

function showPassage(turn: Turn, fact: string): void {
  const answer = turn.desk.passage(fact, turn.language)
  if (!answer) return turn.say(turn.words('case-gone'))
  turn.say({ text: answer.text, buttons: answerButtons(turn, answer) })
}

function shorten(label: string): string {
  const letters = [...label]
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`
}
