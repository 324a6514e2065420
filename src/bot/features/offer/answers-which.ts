import { asDescribed } from '../../../offers/described.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Case, Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from './check.ts'

const SOFT =
  '(?:ini|itu|iya|ya|yang|yg|kak|min|dong|tolong|please|an?|the|it is|this is|itu|sih|kok|periksa|cek|check)'
const OFFER = new RegExp(
  `^\\W*(?:${SOFT}\\W+)*(?:tawaran|tawarannya|penawaran|lowongan|loker|offer|job offer)(?:\\W+${SOFT})*\\W*$`,
  'iu',
)
const QUESTION = new RegExp(
  `^\\W*(?:${SOFT}\\W+)*(?:pertanyaan|tanya|nanya|mau nanya|mau tanya|question)(?:\\W+${SOFT})*\\W*$`,
  'iu',
)
const MOST_WORDS = 20
const LONGEST = 600

/**
 * What follows "is that an offer or a question?": the word for it is as good as the button, and what else they tell of an
 * offer is judged together with what was not understood.
 */
export async function answersWhich(heard: Heard): Promise<boolean> {
  const { turn, text, memory, verdict, messageId } = heard
  const { unsureOf } = memory
  if (!unsureOf || turn.forwarded || memory.danger || memory.cardLast) return false
  if (OFFER.test(text)) {
    await judgeWhole(turn, unsureOf, messageId, wholeVerdict(turn, unsureOf))
    return true
  }
  if (QUESTION.test(text)) {
    turn.desk.memory.change(turn.toChat, { unsureOf: null })
    sayAnswer(turn, unsureOf)
    return true
  }
  if (verdict.danger || looksLikeQuestion(text) || wordsIn(text) > MOST_WORDS || heard.smallTalk !== null)
    return false
  const whole = `${unsureOf}, ${text.trim()}`
  if (whole.length > LONGEST) return false
  turn.desk.memory.change(turn.toChat, { unsureOf: whole })
  // Only what warns by itself makes an offer of what was told before.
  if (verdict.signals.length === 0) return false
  const judged = wholeVerdict(turn, whole)
  if (judged.danger || !isRisky(judged) || judged.about !== 'job_offer') return false
  await judgeWhole(turn, whole, messageId, judged)
  return true
}

function caseOf(text: string): Case {
  return { parts: [{ kind: 'text', text }] }
}

function wholeVerdict(turn: Turn, text: string): Verdict {
  const verdict = turn.desk.check(caseOf(text))
  return asDescribed(verdict) ?? verdict
}

function judgeWhole(turn: Turn, text: string, messageId: number, verdict: Verdict): Promise<void> {
  turn.desk.memory.change(turn.toChat, { unsureOf: null })
  return judge(turn, caseOf(text), messageId, verdict)
}
