import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { tellsOfLeaving } from '../../../offers/danger/leaving.ts'
import type { ToldPlace } from '../../../offers/place/named-places.ts'
import { toldPlace } from '../../../offers/place/told-place.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { placeOfOffer } from '../offer/offer-place.ts'
import { namesSender } from '../offer/own-message.ts'
import { answersAfterDanger } from './after-danger.ts'
import { asksInDanger } from './asks-in-danger.ts'
import { answersWhenCalm } from './asks-when-calm.ts'
import { isCalmAgain } from './calm-again.ts'
import { asFound } from './danger-news.ts'
import { saysNoDanger, saysNothingHappened } from './denies-danger.ts'
import { answersOtherPlan } from './other-plan.ts'
import { isAbroad } from './topic-contacts.ts'

/** What somebody says after a danger, and nothing else answers. */
export function goesOnAfterDanger(heard: Heard): boolean {
  const { turn, memory, text, answer, verdict } = heard
  if (!memory.danger || turn.forwarded) return false
  // Once it was left calmly, another offer is judged as one.
  if (isCalmAgain(memory.danger) && !verdict.danger && OTHER_OFFER.test(text)) return false
  if (answersWhenCalm(heard)) return true
  const plan = answersOtherPlan(heard)
  if (plan !== null) return plan === 'said'
  const detail = isDetailOfIt(heard)
  const way = detail ? 'unsure' : heard.way
  const unknown = detail || heard.unknown
  // "I am in Hong Kong, can I change employer?"
  const asksCalmly = isCalmAgain(memory.danger) && (looksLikeQuestion(text) || asksInDanger(text))
  const place =
    way === 'offer' || way === 'described' || asksCalmly
      ? null
      : (toldPlace(text, { destinations: heard.places }) ?? whereOffered(heard))
  const danger = { ...memory.danger, ...(memory.danger.departing ? {} : (place ?? notThere(heard))) }
  if (danger.country !== memory.danger.country) turn.desk.memory.change(turn.toChat, { danger })
  if (danger.country === null && memory.danger.country !== null && !knownDanger(verdict.danger)) {
    sayDanger(turn, asFound(danger))
    return true
  }
  return answersAfterDanger(turn, danger, {
    way,
    text,
    unknown,
    answer,
    found: verdict.danger,
    leaves: leavesNow(heard, danger),
  })
}

const OTHER_OFFER =
  /(?<!\p{L})(?:(?:new|another|other) (?:job )?offer|(?:tawaran|tawarane|loker|lowongan) (?:baru|lain|anyar)|(?:cek|check|periksa) (?:this |ini |dong )?(?:loker|lowongan|tawaran|offer|job))(?!\p{L})/iu

/** Who is abroad, at sea, or names the port they are in leaves no home there, as long as they were not about to before. */
export function leavesNow({ text, verdict, places }: Heard, danger: AnsweredDanger): boolean {
  const named = places.some(({ country }) => country !== 'ID')
  const away = !danger.departing && (danger.atSea || isAbroad(danger) || named)
  return tellsOfLeaving(text, verdict, away)
}

/** "I'm already there", where no country was told. */
function whereOffered({ turn, memory, text }: Heard): ToldPlace | null {
  const { danger } = memory
  return danger && danger.country === null && danger.whose !== 'others' ? placeOfOffer(turn, text) : null
}

/** "Not in Cambodia": the country is unknown again, until they name another. */
function notThere({ turn, memory, denied }: Heard): ToldPlace | null {
  if (denied === null) return null
  if (memory.stands?.country === denied) turn.desk.memory.change(turn.toChat, { stands: null })
  return memory.danger?.country === denied ? { country: null, places: [] } : null
}

const MOST_OF_A_DETAIL = 12
const ADVERTISES =
  /(?<!\p{L})(?:lowongan|lowker|loker|dicari|dibutuhkan|hiring|vacancy|ditawari|ditawarin|tawaran|kerja (?:di|ke)|job (?:in|offer))(?!\p{L})/iu

/**
 * "His pay is 12 million, he says", "they want 30 million to let him go": of who is in danger, no offer. Nobody is wanted
 * for anything, and nothing else is named than where they are.
 */
function isDetailOfIt({ memory, way, text, verdict }: Heard): boolean {
  if ((way !== 'offer' && way !== 'described') || wordsIn(text) > MOST_OF_A_DETAIL) return false
  if (invites(text) || ADVERTISES.test(text)) return false
  if (namesSender(verdict.entities)) return false
  return verdict.entities.destinations.every(({ country }) => country === memory.danger?.country)
}

/** "I am not in danger", said to a bot that speaks of none: as after a danger whose contacts were cleared or forgotten. */
export function saysAllIsWell({ turn, memory, verdict, way, text }: Heard): boolean {
  if (memory.danger || turn.forwarded || knownDanger(verdict.danger)) return false
  if (way === 'offer' || way === 'described' || looksLikeQuestion(text)) return false
  // After an offer or an answer "salah kirim" is of that.
  const alone = !memory.cardLast && memory.lastAnswer == null
  if (!saysNoDanger(text) && !(alone && saysNothingHappened(text))) return false
  turn.say(turn.words('danger-none'))
  return true
}
