import { verdictAgain } from '../../../offers/card/card.ts'
import { noPromise, noRuling, simplyPut, toldAsNumber } from '../../../offers/card/plain-answer.ts'
import { isRisky } from '../../../offers/risk.ts'
import { asksWhereToReport } from '../../../offers/told/asks-where-to-report.ts'
import type { JudgedCase } from '../../cases.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { askedOfEarlier, asksAgain, asksWhy, saysWrong } from '../../talk/asked-of-verdict.ts'
import type { Turn } from '../../turn.ts'
import { asksOfNumber, asksPlainer } from '../ask/plain-questions.ts'
import {
  asksForPromise,
  asksForRuling,
  asksWhatNow,
  asksWhetherNormal,
  asksWhySo,
  saysNotMeant,
  weeps,
  withoutAddress,
} from '../ask/plain-words.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { isAdvertPiece } from './advert-piece.ts'
import { saidBesideKin } from './asked-for-friend.ts'
import { ASKED_OF_IT } from './asked-of-offer.ts'
import { asksShorter } from './asked-wording.ts'
import { asksOfThing } from './asks-of-thing.ts'
import { asksBeside, sayBeside } from './beside-offer.ts'
import { sayReasons } from './check.ts'
import { addsToWarned, goesOn, isDetail, isOfItsOwn } from './own-message.ts'
import { sayOfOffer, sayRemark } from './remark.ts'
import { askWhatIsRight } from './wrong.ts'

/** Whoever goes on after a verdict says so in about so many words; longer texts are pasted. */
const MOST_OF_A_REMARK = 25

/**
 * What right after a verdict only asks about it: why, what again, "that is wrong". Where something else was asked in
 * between, "what now" goes back to it, and what points to the earlier one.
 */
export function asksAboutVerdict(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside, messageId } = heard
  const { offerIn, lastCase = '' } = memory
  const asked = turn.forwarded ? null : askedOfEarlier(text)
  const judged = earlier ?? (asked === null ? aside : turn.desk.cases.find(lastCase))
  if (wasNotMeant(heard)) {
    speakLike(turn, text)
    turn.say(turn.words('guidance-not-meant'))
    return true
  }
  const beside = heard.verdict.situations.length > 0 ? null : saidBesideKin(asked ?? text)
  const plain = withoutAddress(beside ?? asked ?? text)
  if (!judged || (!earlier && asked === null && !asksWhatNow(plain) && beside === null))
    return remarksOnAnswer(heard)
  if (turn.chosen === null) turn.language = offerIn ?? turn.language
  if (earlier && asksOfThing(heard, judged)) return true
  if (earlier && saysPlainer(turn, lastCase, judged, plain)) return true
  if (asksWhy(plain) || asksWhySo(plain)) sayReasons(turn, judged)
  else if (lastCase && saysWrong(plain)) askWhatIsRight(turn, lastCase, messageId)
  else {
    const asks = beside === '' || asksAgain(plain) || asksWhatNow(plain) || asksWhetherNormal(plain)
    const answer = asksForPromise(plain) ? noPromise : asksForRuling(plain) ? noRuling : verdictAgain
    const again =
      asks &&
      (answer(judged.verdict, turn.language, turn.desk) ??
        verdictAgain(judged.verdict, turn.language, turn.desk))
    if (!again) return false
    const forKin = isRisky(judged.verdict) ? 'card-again-kin-risky' : 'card-again-kin'
    const lead = beside !== null ? forKin : earlier ? null : 'card-again'
    const of = lead ? `${turn.words(lead)}\n\n${again}` : again
    sayOfOffer(turn, lastCase, judged, of, 'remark-again-said')
  }
  return true
}

/** "Ga paham", "pendekin", "nomor 2 maksudnya apa": the same in the shortest words or to send on, or what stands under that number. */
function saysPlainer(turn: Turn, id: string, judged: JudgedCase, text: string): boolean {
  const number = asksOfNumber(text)
  const { verdict } = judged
  const said = number
    ? toldAsNumber(number, verdict, turn.language, turn.desk)
    : asksShorter(text)
      ? simplyPut(verdict, turn.language, turn.desk, 'short-title')
      : asksPlainer(text) && simplyPut(verdict, turn.language, turn.desk)
  if (!said) return false
  sayOfOffer(turn, id, judged, said, 'remark-again-said')
  return true
}

/** After an answer or a verdict; right after a danger it is taken back. */
function wasNotMeant({ turn, text, memory: { danger, cardLast, lastAnswer } }: Heard): boolean {
  if (turn.forwarded || (danger && !danger.aside) || !(cardLast || lastAnswer)) return false
  return saysNotMeant(text)
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
  speakLike(turn, text)
  turn.say(turn.words(key))
  return true
}

/** Right after a verdict, what is said in few words is about the offer, unless it is a matter of its own. */
export function remarksOnVerdict(heard: Heard): boolean {
  const { turn, text, earlier, aside, judged, messageId, memory } = heard
  const before = earlier ?? aside
  if (earlier && isAdvertPiece(text, judged.verdict, earlier.verdict))
    return sayRemark(turn, memory.lastCase ?? '', earlier, asAdvertised(judged), messageId, 'piece')
  if (!before || wordsIn(text) > MOST_OF_A_REMARK) return false
  const about = earlier ? isRemark(heard) : goesBack(heard)
  if (!weeps(text) && (isOfItsOwn(text, judged.verdict, before.verdict) || !about)) return false
  const said: JudgedCase = weeps(text)
    ? { ...judged, verdict: { ...judged.verdict, remarks: ['afraid'] } }
    : judged
  const asks = asksBeside(heard)
  const or = asks || isAnswered(heard) ? null : 'unclear'
  if (sayRemark(turn, memory.lastCase ?? '', before, said, messageId, or)) return true
  if (asks) sayBeside(heard, before)
  return asks
}

/** What an advert asks for was not done by who pastes it: only that a child is wanted is told of them. */
function asAdvertised({ offer, verdict }: JudgedCase): JudgedCase {
  const situations = verdict.situations.filter(situation => situation === 'minor')
  return { offer, verdict: { ...verdict, situations, remarks: [] } }
}

/** How surely the knowledge must answer words that ask nothing: "di sini gaji ga dibayar 3 bulan". */
const SURE_ANSWER = 0.8

function isAnswered({ way, answer }: Heard): boolean {
  if (way !== 'question') return false
  const { kind, confidence } = answer()
  return kind === 'answer' && confidence >= SURE_ANSWER
}

/** After a question beside the offer only what is known to be said of offers goes back to it. */
function goesBack({ way, text, memory, verdict: { situations, remarks = [] } }: Heard): boolean {
  if (way === 'danger' || way === 'small_talk' || way === 'offer' || way === 'described') return false
  // What happened to them was told last: "lapor kemana" is of that.
  const toldLast = memory.lastAsked ? !looksLikeQuestion(memory.lastAsked.question) : false
  if (toldLast && asksWhereToReport(text)) return false
  if (looksLikeQuestion(text) && situations.length === 0)
    return ASKED_OF_IT.some(asked => remarks.includes(asked))
  return situations.length + remarks.length > 0
}

function isRemark(heard: Heard): boolean {
  const { way, text, verdict, earlier } = heard
  const standing = verdict.situations.length > 0
  switch (way) {
    case 'danger':
    case 'small_talk':
      return false
    case 'offer':
    case 'described':
      return (
        standing ||
        goesOn(text) ||
        isDetail(text, verdict) ||
        verdict.remarks?.includes('corrected') === true ||
        (earlier !== undefined && addsToWarned(text, verdict, earlier.verdict))
      )
    case 'question':
      // What is known is told to who asks, but who has paid or is about to leave must act first.
      return (
        isUnheardOf(heard) ||
        standing ||
        !looksLikeQuestion(text) ||
        ASKED_OF_IT.some(asked => verdict.remarks?.includes(asked))
      )
    case 'done':
    case 'unsure':
      return true
  }
}

/** Nothing is known that answers it. What is known to be unknown is told with whom to ask, unless it is known of offers. */
function isUnheardOf({ unknown, answer, verdict: { remarks = [] } }: Heard): boolean {
  const known = remarks.some(remark => remark !== 'government')
  return unknown && (known || answer().subject === undefined)
}
