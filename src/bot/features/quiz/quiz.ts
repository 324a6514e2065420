import {
  answerItem,
  isOver,
  openNext,
  type Play,
  type Round,
  scoreOf,
  startRound,
  worthReading,
} from '../../../learning/round.ts'
import type { QuizAnswer } from '../../../learning/types.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { sendCard } from './quiz-card.ts'
import { groupQuiz, startGroupRound } from './quiz-group.ts'
import { helpRow, readingRows, topicRows } from './quiz-reading.ts'
import { ANSWERS, explanation, gradeOf, progress, question } from './quiz-words.ts'

/** How many passages are offered to read after a round. */
const MOST_READING = 3

/** `/kuis`: five messages, is it a scam or not? Nothing of it is stored. */
export function quiz(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['kuis', 'quiz'], playQuiz)
  feature.use(groupQuiz())
  feature.use(onPress('quiz', startNew))
  feature.use(
    onPress('qa', (turn, [round = '', item = '', letter = '']) => {
      const answer = ANSWERS[letter]
      if (answer) answerQuiz(turn, round, item, answer)
      else sayGone(turn)
    }),
  )
  feature.use(onPress('qn', (turn, [round = '', place = '']) => showNext(turn, round, place)))
  feature.use(onPress('qe', (turn, [round = '']) => showScore(turn, round)))
  feature.use(
    onPress('qc', (turn, [round = '']) => {
      const play = turn.desk.quiz.book.play(turn.toChat, round)
      if (!play || !isOver(play.round)) return sayGone(turn)
      if (play.round.shared) {
        turn.toast = turn.words('quiz-card-sent')
        return
      }
      turn.desk.quiz.book.keep(turn.toChat, { ...play, round: { ...play.round, shared: true } })
      sendCard(turn, play.round)
    }),
  )
  return feature
}

/** Goes on with the round being played, or starts one; in a group, the round of the group. */
export function playQuiz(turn: Turn): void {
  if (!turn.isPrivate) return startGroupRound(turn)
  const { book } = turn.desk.quiz
  const current = book.current(turn.toChat)
  if (!current || isOver(current.round)) return startNew(turn)
  sayQuestion(turn, current)
}

function startNew(turn: Turn): void {
  const { content, book, random } = turn.desk.quiz
  const play = startRound(content.items, book.player(turn.toChat), book.newId(), random)
  sayQuestion(turn, play, turn.words('quiz-intro'))
}

/** Opens the next item when none is open, and shows it. */
function sayQuestion(turn: Turn, before: Play, intro?: string): void {
  const { content, book, random } = turn.desk.quiz
  const play = openNext(content.items, before, random)
  book.keep(turn.toChat, play)
  // "Lagi" and "kenapa?" are of the quiz now.
  turn.desk.memory.change(turn.toChat, { lastAnswer: null, cardLast: null, quizAsked: true })
  const { open, id } = play.round
  if (!open) return sayScore(turn, play)
  const answers = Object.entries(ANSWERS).map(([letter, answer]) =>
    turn.button(turn.words(`quiz-button-${answer}`), 'qa', id, open.id, letter),
  )
  const heading = turn.words('quiz-question', {
    place: play.round.answered.length + 1,
    total: play.round.plan.length,
  })
  turn.say({ ...question(open, turn.language, [heading, ...(intro ? [intro] : [])]), buttons: [answers] })
}

/** Takes an answer to an item of a round and explains it; a second one to the same item counts for nothing. */
export function answerQuiz(turn: Turn, roundId: string, itemId: string, answer: QuizAnswer): void {
  const { book } = turn.desk.quiz
  const before = book.play(turn.toChat, roundId)
  if (!before) return sayGone(turn)
  const play = answerItem(before, itemId, answer)
  // A second press of the same question, or of one further up: the first answer counts.
  if (!play) {
    turn.toast = turn.words('quiz-answered')
    return
  }
  book.keep(turn.toChat, play)
  sayExplained(turn, play.round, play.player.streak)
}

/** Why the last answer of a round is right or wrong. @param run right answers in a row, where they were just counted */
export function sayExplained(turn: Turn, round: Round, run = 0): void {
  const last = round.answered.at(-1)
  if (!last) return
  const standing = turn.words('quiz-standing', { score: scoreOf(round), total: round.answered.length })
  const streak = run > 1 ? ` · ${turn.words('quiz-streak', { count: run })}` : ''
  const messageId = turn.callbackQuery?.message?.message_id
  turn.say({
    ...explanation(turn.words.bind(turn), last.item, turn.language, {
      verdict: turn.words(`quiz-${last.right ? 'right' : 'wrong'}-${last.item.answer}`),
      standing: `${progress(round)}  ${standing}${streak}`,
    }),
    buttons: [
      [onwards(turn, round)],
      ...readingRows(turn, [last.item.fact]),
      ...helpRow(turn, last.item.type),
    ],
    ...(messageId ? { edit: messageId } : {}),
  })
}

/** To the next item of a round, or to its score. */
function onwards(turn: Turn, round: Round): Button {
  if (isOver(round)) return turn.button(turn.words('quiz-button-score'), 'qe', round.id)
  const place = { place: round.answered.length + 1, total: round.plan.length }
  return turn.button(turn.words('quiz-button-next', place), 'qn', round.id, String(round.answered.length))
}

/** A typed answer where none is open: the first counts, and the next item is a press away. */
export function sayAnswered(turn: Turn, round: Round): void {
  turn.say({ text: turn.words('quiz-answered'), buttons: [[onwards(turn, round)]] })
}

function showNext(turn: Turn, roundId: string, place: string): void {
  const play = turn.desk.quiz.book.play(turn.toChat, roundId)
  if (!play) return sayGone(turn)
  if (play.round.open || String(play.round.answered.length) !== place) {
    turn.toast = turn.words('quiz-below')
    return
  }
  sayQuestion(turn, play)
}

function showScore(turn: Turn, roundId: string): void {
  const play = turn.desk.quiz.book.play(turn.toChat, roundId)
  if (!play || !isOver(play.round)) return sayGone(turn)
  sayScore(turn, play)
}

function sayScore(turn: Turn, { round, player }: Play): void {
  const score = scoreOf(round)
  const missed = (answer: QuizAnswer) =>
    round.answered.filter(({ item, right }) => !right && item.answer === answer).length
  const lines = [
    turn.words('quiz-score', { score, total: round.plan.length }),
    progress(round),
    '',
    turn.words(`quiz-praise-${gradeOf(round)}`),
    ...(missed('scam') > 0 ? [turn.words('quiz-missed-scam', { count: missed('scam') })] : []),
    ...(missed('honest') > 0 ? [turn.words('quiz-missed-honest', { count: missed('honest') })] : []),
    ...(player.bestStreak > 1 ? ['', turn.words('quiz-best', { count: player.bestStreak })] : []),
  ]
  const reading = worthReading(round, MOST_READING)
  const rows = readingRows(
    turn,
    reading.map(item => item.fact),
  )
  const topics = topicRows(
    turn,
    reading.filter(item => !item.fact).map(item => item.type),
  )
  turn.say({
    text: [...lines, ...(rows.length + topics.length > 0 ? ['', turn.words('quiz-read-next')] : [])].join(
      '\n',
    ),
    headline: true,
    buttons: [
      [turn.button(turn.words('quiz-button-again'), 'quiz')],
      [turn.button(turn.words('quiz-button-card'), 'qc', round.id)],
      ...rows,
      ...topics,
    ],
  })
}

/** The round is not remembered any more: too old, or the bot was restarted. */
function sayGone(turn: Turn): void {
  turn.say({
    text: turn.words('quiz-gone'),
    buttons: [[turn.button(turn.words('quiz-button-start'), 'quiz')]],
  })
}
