import { verdictAgain } from '../../offers/card.ts'
import type { JudgedCase } from '../cases.ts'
import { askedOfEarlier, asksAgain, asksWhy, looksLikeQuestion, saysWrong, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { sayReasons } from './check.ts'
import type { Heard } from './heard.ts'
import { goesOn, isOfItsOwn } from './own-message.ts'
import { sayRemark } from './remark.ts'
import { askWhatIsRight } from './wrong.ts'

/** Whoever goes on after a verdict says so in about so many words; longer texts are pasted. */
const MOST_OF_A_REMARK = 25

/** What right after a verdict only asks about it: why, what again, "that is wrong". */
export function asksAboutVerdict(heard: Heard): boolean {
  const { turn, text, memory, earlier, messageId } = heard
  if (!earlier) return asksAboutEarlier(heard) || remarksOnAnswer(heard)
  const { cardLast, lastCase } = memory
  if (turn.chosen === null) turn.language = cardLast ?? turn.language
  if (asksWhy(text)) sayReasons(turn, earlier)
  else if (lastCase && saysWrong(text)) askWhatIsRight(turn, lastCase, messageId)
  else {
    return sayAgain(turn, earlier, askedOfEarlier(text) ?? text)
  }
  return true
}

/** "Is the earlier one a scam?", when something else was asked in between. */
function asksAboutEarlier({ turn, text, memory }: Heard): boolean {
  const asked = turn.forwarded ? null : askedOfEarlier(text)
  const before = asked === null ? undefined : turn.desk.cases.find(memory.lastCase ?? '')
  return before !== undefined && asked !== null && sayAgain(turn, before, asked)
}

/** "Why?" after a refusal, and "that is wrong" after any answer: the bot says what it goes by. */
function remarksOnAnswer({ turn, text, memory }: Heard): boolean {
  if (!memory.lastAnswer || memory.danger || turn.forwarded) return false
  const key =
    memory.lastAnswer === 'refused' && asksWhy(text)
      ? 'guidance-why-refused'
      : saysWrong(text)
        ? 'guidance-wrong'
        : null
  if (key === null) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? turn.language
  turn.say(turn.words(key))
  return true
}

/** Says a verdict once more to who only asks what it was. */
function sayAgain(turn: Turn, { verdict }: JudgedCase, asked: string): boolean {
  const again = asksAgain(asked) && verdictAgain(verdict, turn.language, turn.desk)
  if (again) turn.say(again)
  return again !== false && again !== null
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
      return (
        unknown || standing || !looksLikeQuestion(text) || verdict.remarks?.includes('asks_help') === true
      )
    case 'done':
    case 'unsure':
      return true
  }
}
