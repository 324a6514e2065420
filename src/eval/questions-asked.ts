import type { Answer, AnswerQuestion } from '../guidance/types.ts'
import { answerChain, readChains } from './follow-ups.ts'
import { QUESTION_SETS, readQuestions } from './questions.ts'

/** A question of the evaluation with what the rules answer, as a model is asked about it. */
export interface AskedQuestion {
  /** Name of its request, without what the prompt adds. */
  readonly id: string
  readonly set: string
  readonly question: string
  readonly outside: boolean
  /** Facts that answer it rightly, best first. */
  readonly wanted: readonly string[]
  readonly found: Answer
}

const CHAINS = ['chains', 'chains-voices', 'chains-final'] as const

/**
 * Every question of the evaluation, each set in its order. Questions that go on from others come after those, as in a
 * chat: what is remembered of them is what the bot remembers.
 * @param most of each set, evenly over it; the same every time
 */
export function questionsAsked(answer: AnswerQuestion, most = Number.POSITIVE_INFINITY): AskedQuestion[] {
  return [
    ...QUESTION_SETS.flatMap(set =>
      evenly(readQuestions(set), most).map(row => ({
        id: `question-${row.id}`,
        set,
        question: row.question,
        outside: row.out_of_scope,
        wanted: row.answer_fact_ids,
        found: answer(row.question, null, []),
      })),
    ),
    ...CHAINS.flatMap(set => evenly(followUps(set, answer), most)),
  ]
}

/** Of each chain the questions after its first: the first is one like any other. */
function followUps(set: (typeof CHAINS)[number], answer: AnswerQuestion): AskedQuestion[] {
  return readChains(set).flatMap((chain, at) =>
    answerChain(chain, answer)
      .map(({ question, wanted, answer: found }, step) => ({
        id: `question-${set}-${at + 1}-${step + 1}`,
        set,
        question,
        outside: false,
        wanted,
        found,
      }))
      .slice(1),
  )
}

/** So many of a list, evenly over it. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).filter(
    one => one !== undefined,
  )
}
