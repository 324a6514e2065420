import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { isPlainlyFee, toldOffer } from '../../../offers/remarks/fee-told.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { Case, Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion } from '../../route.ts'
import { asksWhatNow, asksWhetherNormal, withoutAddress } from '../ask/plain-words.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from './check.ts'
import { beginsTale, isOfWork, tellsOfBeingOffered, withPlaceCorrected } from './offer-told.ts'

/** "Ada lowongan nih", "dapat tawaran kerja kak", "I got a job offer", and nothing of what it is. */
const ANNOUNCES =
  /^\W*(?:(?:halo|hai|permisi|eh|kak|min|mbak|mas|bang|jadi|gini|aku|saya|ini|hi|hey|i|there is|there's)\W+)*(?:ada|dapat|dapet|nemu|ono|aya|entuk|meunang|got|have|found)\W+(?:a |an |sebuah |yang )?(?:lowongan|loker|lowker|tawaran|kerjaan|job offer|job|offer)(?:\W+(?:kerja|kerjaan|kerjo|gawe|nih|ni|ini|iki|kak|min|mbak|mas|bang|dong|baru|dari teman|dari temen))*\W*$/iu
const MOST_OF_A_PIECE = 6
const MOST_PIECES = 8

/** Whether few words only tell that there is an offer, and nothing of it. Pure. */
function announcesOffer(text: string): boolean {
  return text.length < 80 && ANNOUNCES.test(text)
}

/** With a sum, or somebody to reach, there is something to judge. */
function isEnough({ entities }: Verdict): boolean {
  const { money, phones, links, handles, emails, companies, licences } = entities
  return [money, phones, links, handles, emails, companies, licences].some(found => found.length > 0)
}

/**
 * An offer that is typed in pieces, "ada lowongan nih", "di turki", "hotel", "gaji 900 dolar": what belongs together is
 * judged together, once there is enough of it or they ask.
 */
export async function gathersPieces(heard: Heard): Promise<boolean> {
  const { turn, text, memory } = heard
  const { memory: book } = turn.desk
  if (turn.forwarded || memory.danger || memory.awaitingReport || memory.awaited) return false
  if (announcesOffer(text)) {
    book.change(turn.toChat, { pieces: [text.trim()], cardLast: null, lastAnswer: null })
    turn.say(turn.words('small-pointer'))
    return true
  }
  if (beginsTale(heard)) return beginsPieces(heard)
  const { pieces } = memory
  if (!pieces || isDanger(heard)) return false
  const [first = ''] = pieces
  const announced = announcesOffer(first)
  if (!announced && heard.earlier) {
    book.change(turn.toChat, { pieces: null })
    return false
  }
  const asked = withoutAddress(text)
  const asksNow = heard.smallTalk === 'pointer' || asksWhetherNormal(asked) || asksWhatNow(asked)
  const corrected = withPlaceCorrected(heard, pieces)
  const goesOn = !asksNow && (corrected !== null || (isPiece(heard) && (announced || tellsMore(heard))))
  // A question in between ends no tale that was not announced; a verdict does.
  const isAside = !announced && !goesOn && looksLikeQuestion(text)
  book.change(turn.toChat, { pieces: isAside ? pieces : null })
  if (isAside && !asksNow) return false
  if (!goesOn && !(asksNow && pieces.length > 1)) return false
  const told = corrected ?? (goesOn ? [...pieces, text.trim()].slice(-MOST_PIECES) : pieces)
  const offer: Case = { parts: [{ kind: 'text', text: told.join(', ') }] }
  const verdict = judgedTale(heard, told, turn.desk.check(offer), announced)
  if (verdict.danger) return false
  if (verdict.outcome === 'not_an_offer' || !(asksNow || isEnough(verdict))) {
    book.change(turn.toChat, { pieces: told, lastAnswer: null })
    turn.say(turn.words(asksNow ? 'pieces-few' : 'pieces-more'))
    return true
  }
  await judge(turn, offer, heard.messageId, verdict)
  return true
}

/** A sum in few words ("they ask 3000 dollars") is told of the offer, though it sounds like a ransom where nothing was told. */
function isDanger({ text, verdict: { danger, entities } }: Heard): boolean {
  if (danger === null) return false
  const namesSum = entities.money.length > 0 && wordsOf(text).length <= MOST_OF_A_PIECE
  return !namesSum || knownDanger(danger) !== null
}

/** What tells of an offer and is judged by nobody yet is remembered; where it says nothing else, more is asked for. */
function beginsPieces(heard: Heard): boolean {
  const { turn, text, way } = heard
  // Who only wishes to go may be looking for work, which is answered by itself.
  const isNoted = way === 'unsure' && tellsOfBeingOffered(text)
  const lastAnswer = isNoted ? { cardLast: null, lastAnswer: null } : {}
  turn.desk.memory.change(turn.toChat, { pieces: [text.trim()], ...lastAnswer })
  if (!isNoted) return false
  turn.say(turn.words('pieces-more'))
  return true
}

/** After words that only may have begun an offer, a sum or a kind of work goes on; anything else is heard by itself. */
function tellsMore({ text, verdict }: Heard): boolean {
  return verdict.entities.money.length > 0 || isOfWork(text)
}

/** What was told of an offer, with a sum: money is judged as the offer's, whatever it sounds like alone. */
function judgedTale({ turn }: Heard, told: readonly string[], verdict: Verdict, announced: boolean): Verdict {
  if (announced || verdict.danger || verdict.about === 'job_offer' || verdict.entities.money.length === 0)
    return verdict
  const { check, whyOf } = turn.desk
  const said = told.map(text => ({ text, verdict: check({ parts: [{ kind: 'text', text }] }) }))
  const fee = said.find(({ text, verdict: of }) => isPlainlyFee(text, of))
  return toldOffer(verdict, told.join(', '), fee?.text ?? null, whyOf) ?? verdict
}

function isPiece({ text, verdict, smallTalk }: Heard): boolean {
  if (smallTalk !== null || verdict.situations.length > 0) return false
  return wordsOf(text).length <= MOST_OF_A_PIECE && !looksLikeQuestion(text)
}
