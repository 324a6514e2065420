import { verdictAgain } from '../../offers/card.ts'
import { asksAgain, asksWhy, looksLikeQuestion, saysWrong, wordsIn } from '../route.ts'
import { sayReasons } from './check.ts'
import type { Heard } from './heard.ts'
import { sayRemark } from './remark.ts'
import { askWhatIsRight } from './wrong.ts'

/** Whoever goes on after a verdict says so in about so many words. */
const MOST_OF_A_REMARK = 16

/** What right after a verdict only asks about it: why, what again, "that is wrong". */
export function asksAboutVerdict({ turn, text, memory, earlier, messageId }: Heard): boolean {
  if (!earlier) return false
  const { cardLast, lastCase } = memory
  if (turn.chosen === null) turn.language = cardLast ?? turn.language
  if (asksWhy(text)) sayReasons(turn, earlier)
  else if (lastCase && saysWrong(text)) askWhatIsRight(turn, lastCase, messageId)
  else {
    const again = asksAgain(text) && verdictAgain(earlier.verdict, turn.language, turn.desk)
    if (!again) return false
    turn.say(again)
  }
  return true
}

/** Right after a verdict, what nothing else answers is about the offer. */
export function remarksOnVerdict(heard: Heard): boolean {
  const { turn, text, earlier, judged, messageId } = heard
  if (!earlier || wordsIn(text) > MOST_OF_A_REMARK) return false
  if (!heard.unknown && !(heard.way === 'question' && !looksLikeQuestion(text))) return false
  return sayRemark(turn, earlier, judged, messageId)
}
