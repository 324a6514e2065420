import { remember } from '../../../guidance/answer/remember.ts'
import type { Answer, Turn as Asked } from '../../../guidance/types.ts'
import { isRisky } from '../../../offers/risk.ts'
import { namesContact } from '../../../offers/text/names-contact.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { wordsIn } from '../../route.ts'
import { FEWEST_WORDS, questionsIn, questionsInLine, wantedOfList } from '../../talk/question-list.ts'
import type { Turn } from '../../turn.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { sayAnswer } from './ask.ts'

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
export function answersOneByOne(heard: Heard): boolean {
  const { turn, text, verdict, memory } = heard
  if (turn.forwarded || (memory.danger && !memory.danger.aside) || verdict.danger) return false
  const wanted = memory.list ? wantedOfList(text, memory.list.told) : null
  if (wanted !== null) return sayOne(turn, wanted)
  const questions = questionsIn(text)
  if (questions.length === 0) return answersEachOfLine(heard)
  if (isRisky(verdict)) return false
  // Between questions for school a cry for help is easily overlooked: each is looked at by itself.
  const danger = questions
    .map(question => turn.desk.check({ parts: [{ kind: 'text', text: question }] }).danger)
    .find(found => found !== null && !found.guessed)
  if (danger) {
    sayDanger(turn, danger)
    return true
  }
  turn.desk.memory.change(turn.toChat, { list: { questions, told: 0, pasted: true }, questions: [] })
  return sayOne(turn, 1)
}

/** "Gaji di hk brp? libur? hp?": of several questions in a line none is dropped, where two or more of them have an answer. */
function answersEachOfLine({ turn, text, verdict, memory }: Heard): boolean {
  const { desk, toChat } = turn
  if (verdict.outcome !== 'not_an_offer' || namesContact(verdict.entities)) return false
  const questions = questionsInLine(text).filter(question => desk.smallTalk(question) === null)
  let history = memory.questions
  const answers = questions.map(question => {
    const answer = answerInList(turn, question, history)
    history = remember(history, question, answer)
    return answer
  })
  // What sounds like danger by itself is understood with what stands beside it.
  if (answers.some(({ kind }) => kind === 'danger')) return false
  const told = new Set(
    answers.flatMap(
      ({ kind, facts, subject, about }) => (kind === 'answer' && (about ?? facts[0])) || subject || [],
    ),
  )
  const unanswered = questions.filter((question, at) => isUnanswered(question, answers[at]))
  if (told.size === 0 || told.size + unanswered.length < 2) return false
  desk.memory.change(toChat, { list: { questions, told: 0, pasted: false } })
  return sayOne(turn, 1, answers[0])
}

/** "Bener ga?" behind a question is of that very question; in more words it is one that has no answer. */
function isUnanswered(question: string, answer: Answer | undefined): boolean {
  if (answer === undefined || answer.kind === 'answer' || answer.subject !== undefined) return false
  return wordsIn(question) >= FEWEST_WORDS
}

/** What is asked of the bot itself ("datanya aman ga?") goes on from no question beside it. */
function answerInList({ desk, chosen }: Turn, question: string, history: readonly Asked[]): Answer {
  const alone = desk.answer(question, chosen, [])
  return alone.about !== undefined || history.length === 0 ? alone : desk.answer(question, chosen, history)
}

/**
 * @param known the answer when it was already looked up
 * @returns false where the list has no such number
 */
function sayOne(turn: Turn, number: number, known?: Answer): boolean {
  const { desk, toChat } = turn
  const { list, questions: history } = desk.memory.of(toChat)
  const question = list?.questions[number - 1]
  if (!list || question === undefined) return false
  desk.memory.change(toChat, { list: { ...list, told: number } })
  const total = list.questions.length
  const others = list.questions.flatMap((_, at) => (at + 1 === number ? [] : [`${at + 1}`]))
  const buttons = others.map(other => turn.button(turn.words('list-number', { number: other }), 'hw', other))
  const rows = buttons.flatMap((_, at) => (at % IN_A_ROW === 0 ? [buttons.slice(at, at + IN_A_ROW)] : []))
  const end = turn.words(list.pasted ? 'list-last' : 'list-last-asked')
  const onwards = number < total ? turn.words('list-next', { next: number + 1 }) : end
  sayAnswer(turn, question, known ?? answerInList(turn, question, history), rows, text => ({
    text: [turn.words('list-which', { number, total, question }), text, onwards].join('\n\n'),
  }))
  return true
}
