import { tellsOfOwnBusiness } from '../../../offers/told/own-business.ts'
import { tellsOfOwnMoney } from '../../../offers/told/own-money.ts'
import type { Heard } from '../hear/heard.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** A plan or a business of one's own is no offer, however much it sounds like one: nothing is judged, and what can be sent is told. */
export function answersOwnMoney(heard: Heard): boolean {
  const { turn, text, verdict, answer } = heard
  if (turn.forwarded || !standsAlone(heard)) return false
  if (verdict.danger || !(tellsOfOwnMoney(text, verdict) || tellsOfOwnBusiness(text, verdict))) return false
  const risky = verdict.outcome !== 'not_an_offer'
  if (!risky && answer().kind === 'answer') return false
  sayNotJudged(heard, 'own-money')
  return true
}
