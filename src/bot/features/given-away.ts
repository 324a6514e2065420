import { spokenWords } from '../../offers/said.ts'
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

/** "To BCA account", "ke rekening Mandiri", "lewat Dana": where money went, and nothing else. */
const WHERE_TO =
  /^ (?:(?:aku|saya|i|uangnya|duitnya|it|transfer|tf|kirim|sent|paid|went) )*(?:to|into|via|by|with|ke|kirimnya ke|transfernya ke|lewat|pake|pakai|rek|rekening) (?:[^ ]+ ){0,3}?(?:account|acc|bank|rekening|rek|bca|bri|bni|bsi|mandiri|cimb|permata|danamon|jago|seabank|dana|ovo|gopay|shopeepay|linkaja|wallet|western union|wise|qris) (?:[^ ]+ ){0,2}$/
const MOST_WORDS_OF_WHERE = 7

/** "Paid 3 million", then "to BCA account": it is the same payment, and what to do about it stays the same. */
export function addsWhereTo(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  if (turn.forwarded || !memory.paidTold || memory.danger || verdict.danger) return false
  if (wordsIn(text) > MOST_WORDS_OF_WHERE || looksLikeQuestion(text)) return false
  if (!WHERE_TO.test(spokenWords(text))) return false
  sayDone(heard, { ...verdict, situations: ['paid'] })
  return true
}

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
