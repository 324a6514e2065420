import { isRisky } from '../../offers/risk.ts'
import { Composer } from '../composer.ts'
import { onPress } from '../press.ts'
import { questionsIn, wantedOfList } from '../question-list.ts'
import type { Turn } from '../turn.ts'
import { sayAnswer } from './ask.ts'
import { sayDanger } from './danger.ts'
import type { Heard } from './heard.ts'

const IN_A_ROW = 5

/** The buttons under one of several questions: the other numbers. */
export function homework(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('hw', (turn, [place = '']) => {
      if (!sayOne(turn, Number(place))) turn.say(turn.words('case-gone'))
    }),
  )
  return feature
}

/** Several questions in one message are answered one by one, and the bot says which: one answer is none to the others. */
export function answersOneByOne({ turn, text, verdict, memory }: Heard): boolean {
  if (turn.forwarded || (memory.danger && !memory.danger.aside) || verdict.danger) return false
  const wanted = memory.list ? wantedOfList(text, memory.list.told) : null
  if (wanted !== null) return sayOne(turn, wanted)
  const questions = questionsIn(text)
  if (questions.length === 0 || isRisky(verdict)) return false
  // Between questions for school a cry for help is easily overlooked: each is looked at by itself.
  const danger = questions
    .map(question => turn.desk.check({ parts: [{ kind: 'text', text: question }] }).danger)
    .find(found => found !== null && !found.guessed)
  if (danger) {
    sayDanger(turn, danger)
    return true
  }
  turn.desk.memory.change(turn.toChat, { list: { questions, told: 0 }, questions: [] })
  return sayOne(turn, 1)
}

/** @returns false where the list has no such number */
function sayOne(turn: Turn, number: number): boolean {
  const { desk, toChat } = turn
  const { list, questions: history } = desk.memory.of(toChat)
  const question = list?.questions[number - 1]
  if (!list || question === undefined) return false
  desk.memory.change(toChat, { list: { ...list, told: number } })
  const total = list.questions.length
  const others = list.questions.flatMap((_, at) => (at + 1 === number ? [] : [`${at + 1}`]))
  const buttons = others.map(other => turn.button(turn.words('list-number', { number: other }), 'hw', other))
  const rows = buttons.flatMap((_, at) => (at % IN_A_ROW === 0 ? [buttons.slice(at, at + IN_A_ROW)] : []))
  const onwards = number < total ? turn.words('list-next', { next: number + 1 }) : turn.words('list-last')
  sayAnswer(turn, question, desk.answer(question, turn.chosen, history), rows, text => ({
    text: [turn.words('list-which', { number, total, question }), text, onwards].join('\n\n'),
  }))
  return true
}
