import { verdictAgain } from '../../offers/card.ts'
import type { Remark, Verdict } from '../../offers/types.ts'
import { asksAgain, asksWhy, looksLikeQuestion, saysWrong, wordsIn } from '../route.ts'
import { sayReasons } from './check.ts'
import type { Heard } from './heard.ts'
import { goesOn, isOfItsOwn } from './own-message.ts'
import { sayRemark } from './remark.ts'
import { askWhatIsRight } from './wrong.ts'

/** Whoever goes on after a verdict says so in about so many words; longer texts are pasted. */
const MOST_OF_A_REMARK = 25

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

/** Right after a verdict, what is said in few words is about the offer, unless it is a matter of its own. */
export function remarksOnVerdict(heard: Heard): boolean {
  const { turn, text, earlier, judged, messageId, memory } = heard
  if (!earlier || wordsIn(text) > MOST_OF_A_REMARK) return false
  if (isOfItsOwn(text, judged.verdict, earlier.verdict) || !isRemark(heard)) return false
  return sayRemark(turn, memory.lastCase ?? '', earlier, judged, messageId)
}

function isRemark({ way, text, unknown, verdict }: Heard): boolean {
  const standing = verdict.situations.length > 0
  switch (way) {
    case 'danger':
    case 'small_talk':
      return false
    case 'offer':
    case 'described':
      return standing || goesOn(text)
    case 'question':
      // What is known is told to who asks, but who has paid or is about to leave must act first.
      return unknown || standing || !looksLikeQuestion(text) || asksOfOffer(verdict)
    case 'done':
    case 'unsure':
      return true
  }
}

/** What is asked of this very offer, whatever is known in general. */
const OF_OFFER: readonly Remark[] = [
  'asks_help',
  'permission',
  'brings_child',
  'language',
  'way_home',
  'pay_terms',
]

function asksOfOffer({ remarks = [] }: Verdict): boolean {
  return remarks.some(remark => OF_OFFER.includes(remark))
}
