import { isAskedForFee, tellsOfFee, toldOffer } from '../../../offers/remarks/fee-told.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from './check.ts'

const MOST_WORDS = 10
/** Who tells it from the beginning says more around it. */
const MOST_OF_A_TALE = 18

/** Whether few words tell of a place the offer before was not for, and what is to be paid for it. Pure. */
function tellsOfOther(text: string, verdict: Verdict, earlier: Verdict): boolean {
  const { entities, outcome, danger, situations } = verdict
  const known = new Set(earlier.entities.destinations.map(({ country }) => country))
  const isElsewhere = entities.destinations.some(({ country }) => country !== 'ID' && !known.has(country))
  return (
    isElsewhere &&
    outcome === 'not_an_offer' &&
    danger === null &&
    situations.length === 0 &&
    wordsIn(text) <= MOST_WORDS &&
    tellsOfFee(text, verdict) &&
    !looksLikeQuestion(text)
  )
}

/**
 * "Ka Jepang bayar 40 juta", right after another offer, and "tolong periksa, saya disuruh bayar 20 juta mau ke Taiwan" at
 * any time: offers as well, though they say neither who offers nor what work.
 */
export function judgesOtherTold(heard: Heard): boolean | Promise<boolean> {
  const { turn, text, offer, messageId, verdict } = heard
  if (verdict.entities.money.length === 0 || !(isOther(heard) || isWanted(heard))) return false
  const told = toldOffer(verdict, text, text, turn.desk.whyOf)
  return told !== null && judge(turn, offer, messageId, told).then(() => true)
}

function isOther({ text, verdict, earlier }: Heard): boolean {
  if (earlier?.verdict.about !== 'job_offer' || !isRisky(earlier.verdict)) return false
  return tellsOfOther(text, verdict, earlier.verdict)
}

function isWanted({ turn, text, verdict, earlier, memory }: Heard): boolean {
  if (turn.forwarded || memory.danger || earlier || verdict.danger) return false
  if (verdict.outcome !== 'not_an_offer' || verdict.described || wordsIn(text) > MOST_OF_A_TALE) return false
  return isAskedForFee(text, verdict) && !verdict.situations.includes('abroad') && !looksLikeQuestion(text)
}
