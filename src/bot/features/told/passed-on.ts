import { passedOn } from '../../../offers/told/passed-on.ts'
import { looksLikeQuestion } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** Where a press has an offer judged, words that only sound like one need no more than this (0 to 1). */
const MOST_RISK = 0.5

/**
 * News, a warning or gossip as a message of its own: nothing is to be judged, and nothing was asked. Says how to check it,
 * and asks after whoever may be there, for news of others is how families begin to tell of their own.
 */
export function answersPassedOn(heard: Heard): boolean {
  const { turn, text, verdict } = heard
  if (turn.forwarded || !standsAlone(heard)) return false
  if (verdict.danger || verdict.described) return false
  const what = passedOn(text, verdict)
  if (what === null || !isLeftOpen(heard, what)) return false
  sayNotJudged(heard, what === 'praise' ? 'passed-on-praise' : 'passed-on-news')
  return true
}

/**
 * A question that is known is answered, and what sounds like a scam is judged. "Berangkat" in the news is not theirs, so
 * nobody is told to turn back.
 */
function isLeftOpen({ way, unknown, verdict, text }: Heard, what: 'news' | 'notice' | 'praise'): boolean {
  // The words of an offer stand in it only to be advised against, or it tells what an office asks for its own service.
  if (what === 'notice') return way === 'offer' || way === 'unsure' || unknown
  if (way === 'unsure' || unknown) return true
  if (what === 'news' && way === 'question' && verdict.situations.includes('departing')) return true
  // "Hati-hati ya, ada yang nawarin … Jangan mau!" asks nothing.
  if (what === 'news' && way === 'question' && !looksLikeQuestion(text)) return true
  return what === 'praise' && way === 'offer' && verdict.score < MOST_RISK
}
