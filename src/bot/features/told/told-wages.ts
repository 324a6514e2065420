import { tellsOfWages } from '../../../offers/told/told-wages.ts'
import { looksLikeQuestion } from '../../route.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** What they or a relative earn or earned is no offer: it is heard, and a question beside it answered. */
export function answersToldWages(heard: Heard): boolean {
  const { turn, text, verdict, answer } = heard
  if (turn.forwarded || !standsAlone(heard)) return false
  if (verdict.danger || !tellsOfWages(text, verdict)) return false
  if (looksLikeQuestion(text) && answer().kind === 'answer')
    sayAnswer(turn, text, answer(), [[turn.button(turn.words('button-as-offer'), 'offer', heard.keep())]])
  else sayNotJudged(heard, 'told-wages')
  return true
}
