import type { Answer, Turn } from '../../guidance/types.ts'
import { looksLikeQuestion } from '../route.ts'
import { asksInFewWords } from './asks-in-few-words.ts'

/**
 * Answers what may go on from the questions before. Words that ask nothing ("aku mau kerja", after the wages of Japan)
 * and lead only back to what was just said begin something new: they are read by themselves.
 * @param history questions of this chat that were answered, oldest first
 * @param answerAfter looks the answer up, after the questions it is given
 */
export function answerAnew(
  text: string,
  history: readonly Turn[],
  answerAfter: (history: readonly Turn[]) => Answer,
): Answer {
  const answer = answerAfter(history)
  const last = history.at(-1)?.facts[0]
  // What holds everywhere is told again for a country that was named: "di Taiwan".
  const repeats =
    answer.kind === 'answer' && answer.country === undefined && last !== undefined && answer.facts[0] === last
  return repeats && !looksLikeQuestion(text) && !asksInFewWords(text) ? answerAfter([]) : answer
}
