import type { Situation } from '../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import type { Heard } from './heard.ts'
import { sayDone } from './ways.ts'

/** What an answer told them not to give away, by its fact. */
const WARNED_OF: Readonly<Record<string, Situation>> = {
  'online-otp': 'code',
  'online-2fa': 'code',
  'ind-personal-data': 'documents',
  'what-sent-ktp': 'documents',
  'ind-upfront-fee': 'paid',
}
const MOST_WORDS = 8

/**
 * "Udah kukasih tadi", after it was told never to give away a code: what was given is known from the question, and what
 * matters now is to stop the damage.
 */
export function tellsOfGiven(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  const { danger, lastAnswer, questions } = memory
  if (turn.forwarded || (danger && !danger.aside) || lastAnswer !== 'answered') return false
  const given = WARNED_OF[questions.at(-1)?.facts[0] ?? '']
  if (!given || verdict.danger || wordsIn(text) > MOST_WORDS || looksLikeQuestion(text)) return false
  if (!verdict.remarks?.includes('sent')) return false
  sayDone(heard, { ...verdict, situations: [given] })
  return true
}
