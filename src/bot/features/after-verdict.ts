import { verdictAgain } from '../../offers/card.ts'
import type { Remark } from '../../offers/types.ts'
import type { JudgedCase } from '../cases.ts'
import { asksAgain, asksWhy, looksLikeQuestion, saysWrong, wordsIn } from '../route.ts'
import { sayReasons } from './check.ts'
import type { Heard } from './heard.ts'
import { goesOn, isOfItsOwn } from './own-message.ts'
import { asksWhySo, weeps, withoutAddress } from './plain-words.ts'
import { sayOfOffer, sayRemark } from './remark.ts'
import { askWhatIsRight } from './wrong.ts'

/** Whoever goes on after a verdict says so in about so many words; longer texts are pasted. */
const MOST_OF_A_REMARK = 25

/** What right after a verdict only asks about it: why, what again, "that is wrong". */
export function asksAboutVerdict({ turn, text, memory, earlier, messageId }: Heard): boolean {
  if (!earlier) return false
  const { cardLast, lastCase = '' } = memory
  const plain = withoutAddress(text)
  if (turn.chosen === null) turn.language = cardLast ?? turn.language
  if (asksWhy(plain) || asksWhySo(plain)) sayReasons(turn, earlier)
  else if (lastCase && saysWrong(plain)) askWhatIsRight(turn, lastCase, messageId)
  else {
    const again = asksAgain(plain) && verdictAgain(earlier.verdict, turn.language, turn.desk)
    if (!again) return false
    sayOfOffer(turn, lastCase, earlier, again, 'remark-again-said')
  }
  return true
}

/** Right after a verdict, what is said in few words is about the offer, unless it is a matter of its own. */
export function remarksOnVerdict(heard: Heard): boolean {
  const { turn, text, earlier, judged, messageId, memory } = heard
  if (!earlier || wordsIn(text) > MOST_OF_A_REMARK) return false
  if (!weeps(text) && (isOfItsOwn(text, judged.verdict, earlier.verdict) || !isRemark(heard))) return false
  const said: JudgedCase = weeps(text)
    ? { ...judged, verdict: { ...judged.verdict, remarks: ['afraid'] } }
    : judged
  return sayRemark(turn, memory.lastCase ?? '', earlier, said, messageId)
}

/** Questions that only the offer answers, whatever the knowledge has beside it. */
const ASKED_OF_IT: readonly Remark[] = ['asks_help', 'refusing', 'money_back', 'papers_worry']

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
      return (
        unknown ||
        standing ||
        !looksLikeQuestion(text) ||
        ASKED_OF_IT.some(asked => verdict.remarks?.includes(asked))
      )
    case 'done':
    case 'unsure':
      return true
  }
}
