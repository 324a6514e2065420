import { isOver } from '../../../learning/round.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { Heard } from '../hear/heard.ts'
import { playQuiz } from './quiz.ts'

const AGAIN = new Set(
  'lagi lagii again more lanjut lanjutin next another maning deui soal soalnya'.split(' '),
)
const BESIDE = new Set(
  'mau main dong kak min satu ya yuk ayo ayok coba one once please pls round kuis kuisnya quiz play go on ronde mas mbak tambah kasih give me'.split(
    ' ',
  ),
)
const MOST_WORDS = 5

/** "Lagi", after a quiz and before anything else was spoken of: one more round, or the next of this one. */
export function playsAgain({ turn, text, memory }: Heard): boolean {
  if (turn.forwarded || !turn.isPrivate || memory.danger || memory.cardLast) return false
  const current = turn.desk.quiz.book.current(turn.toChat)
  // A question asked in the middle of a round does not end it.
  if (current === null || (memory.lastAnswer && !(memory.quizAsked && !isOver(current.round)))) return false
  const words = wordsOf(text)
  const isAgain =
    words.length <= MOST_WORDS &&
    words.some(word => AGAIN.has(word)) &&
    words.every(word => AGAIN.has(word) || BESIDE.has(word))
  if (!isAgain) return false
  playQuiz(turn)
  return true
}
