import { hasCollectors } from '../../guidance/danger-steps.ts'
import { hasLeft, isFollowedHome } from '../../offers/came-home.ts'
import { dangerOf, knownDanger } from '../../offers/danger-kind.ts'
import { tellsOfLeaving } from '../../offers/leaving.ts'
import { comparesPlaces, speaksOfSelf, type ToldPlace, toldPlace } from '../../offers/told-place.ts'
import type { AnsweredDanger } from '../memory.ts'
import { invites, looksLikeQuestion, wordsIn } from '../route.ts'
import { answersAfterDanger } from './after-danger.ts'
import { asksForKnowledge } from './asks-knowledge.ts'
import { isCalmAgain } from './calm-again.ts'
import { sayDanger } from './danger.ts'
import { saysNoDanger, saysNothingHappened } from './danger-ends.ts'
import { asFound } from './danger-news.ts'
import {
  asksWhoAtHome,
  sayHome,
  sayPlaceAtHome,
  sayWhoAtHome,
  sayWhoThere,
  sayWriterAtHome,
} from './danger-where.ts'
import type { Heard } from './heard.ts'
import { hearsHomeAgain } from './home-again.ts'
import { hearsOfShip } from './of-the-ship.ts'
import { placeOfOffer } from './offer-place.ts'
import { namesSender } from './own-message.ts'
import { asAnswered, changesNothing, sayPlaceContacts, sayPlaceNoted } from './place-noted.ts'
import { asksInDanger, isPlain, MOST_OF_A_PLACE } from './still-here.ts'
import { isAbroad } from './topic-contacts.ts'

/** "Malaysia kak?" names a place; "lowongan ke taiwan ada?" asks about one. */
const FEWEST_OF_A_QUESTION = 3
/** "Di Jeddah", also after something else was asked. */
const SAYS_WHERE = /(?<!\p{L})(?:di|nang|neng|ning|in|at)(?!\p{L})/iu

/**
 * After a danger, a bare country name is the answer to "where is the person now?", in the language it was asked in, and so
 * is "i am working in hong kong".
 */
export function saysWhere(heard: Heard): boolean {
  const { turn, memory, text } = heard
  if (memory.danger && hearsOfShip(heard, memory.danger)) return true
  if (comparesPlaces(text)) return false
  if (memory.danger && asksOfHome(heard, memory.danger)) {
    sayWhoAtHome(turn, memory.danger)
    return true
  }
  const elsewhere = memory.danger && asksOfThere(heard)
  if (memory.danger && elsewhere) {
    sayWhoThere(turn, memory.danger, elsewhere)
    return true
  }
  if (memory.danger && hearsHomeAgain(heard, memory.danger)) return true
  const place =
    memory.danger && (cameHome(heard) ?? namedAlone(heard) ?? corrected(heard) ?? toldWhere(heard))
  // Who is to be taken there tomorrow is not there.
  if (!memory.danger || !place || leavesNow(heard, memory.danger)) return false
  const { kind, also, language, aside } = memory.danger
  if (aside && !SAYS_WHERE.test(text)) return false
  if (turn.chosen === null) turn.language = language
  if (place.country === 'ID') return saysHome(heard, memory.danger)
  const found = { ...dangerOf(kind, place.country, place.places), also }
  if (changesNothing(turn, memory.danger, found)) sayPlaceNoted(turn, asAnswered(memory.danger, found), text)
  else if (!sayPlaceContacts(turn, memory.danger, found)) sayDanger(turn, found)
  return true
}

/** "Who in Lombok can help?", of somebody who is abroad. */
function asksOfHome({ turn, text, places, verdict }: Heard, danger: AnsweredDanger): boolean {
  if (!isAbroad(danger) || danger.aside || turn.forwarded || wordsIn(text) > MOST_OF_A_CORRECTION)
    return false
  if (places.length === 0 || places.some(({ country }) => country !== 'ID')) return false
  return asksInDanger(text) || looksLikeQuestion(text) || /siapa|sapa|who/iu.test(text)
    ? asksWhoAtHome(text) && !knownDanger(verdict.danger)
    : false
}

/** "If it is in Sabah, whom to call?", of a place abroad that nobody is said to be in. */
function asksOfThere({ turn, text, places, verdict }: Heard): ToldPlace | null {
  const [first] = places.filter(({ country }) => country !== 'ID')
  if (!first || turn.forwarded || wordsIn(text) > MOST_OF_A_CORRECTION || knownDanger(verdict.danger))
    return null
  if (!SUPPOSES.test(text) || !asksWhoAtHome(text)) return null
  return { country: first.country, places: [text.slice(first.span.start, first.span.end).toLowerCase()] }
}

const SUPPOSES = /(?<!\p{L})(?:kalau|kalo|klo|kl|nek|misal|misalnya|if|what about)(?!\p{L})/iu

/** A town at home is answered by whom to reach there, once; nobody who is about to leave is there to stay. */
function saysHome(heard: Heard, danger: AnsweredDanger): boolean {
  const { turn, text } = heard
  const back = cameHome(heard) !== null
  // A child of whom nobody told that it went abroad is where its family is.
  if (danger.kind === 'minor' && danger.country === null && !danger.departing)
    return sayPlaceAtHome(turn, { ...danger, country: 'ID' })
  if (danger.whose === 'others' && !danger.departing && !back && (isAbroad(danger) || speaksOfSelf(text))) {
    sayWriterAtHome(turn, danger)
    return true
  }
  if (danger.country === 'ID' || hasCollectors(danger)) return sayPlaceAtHome(turn, danger)
  if (!isPlain(danger)) return false
  sayHome(turn, danger, !back)
  return true
}

/** "Saya sudah pulang dari kamboja", and nothing that is done to them there. */
function cameHome({ text, places, verdict }: Heard): ToldPlace | null {
  if (wordsIn(text) > MOST_OF_A_CORRECTION || knownDanger(verdict.danger) || isFollowedHome(text)) return null
  const back = places.some(({ country, span }) => country === 'ID' && hasLeft(text, span.start))
  return back ? { country: 'ID', places: [] } : null
}

function namedAlone({ text, places }: Heard): ToldPlace | null {
  const place = places.find(({ country }) => country !== 'ID') ?? places[0]
  if (!place || wordsIn(text) > MOST_OF_A_PLACE || asksForKnowledge(text)) return null
  if (wordsIn(text) > FEWEST_OF_A_QUESTION && looksLikeQuestion(text)) return null
  // "Taiwan, Kaohsiung": the town tells which office is nearest.
  const there = places.filter(({ country }) => country === place.country)
  return { country: place.country, places: there.map(({ span }) => text.slice(span.start, span.end)) }
}

const MOST_OF_A_CORRECTION = 12

/** "Eh salah, bukan laos, filipina": where they are instead of where they are not. */
function corrected({ denied, places, text, memory }: Heard): ToldPlace | null {
  // After what was only guessed to be a danger, it is the place of an offer or a question that they correct.
  if (memory.danger?.guessed && memory.danger.country !== denied) return null
  const [first] = places
  if (denied === null || !first || wordsIn(text) > MOST_OF_A_CORRECTION) return null
  if (places.some(({ country }) => country !== first.country)) return null
  return { country: first.country, places: [text.slice(first.span.start, first.span.end)] }
}

/** In more words only what is new and asks for nothing else; what a rule finds in it is answered with that place. */
function toldWhere(heard: Heard): ToldPlace | null {
  const { turn, memory, text, verdict } = heard
  if (turn.forwarded || asksInDanger(text) || knownDanger(verdict.danger)) return null
  if (memory.danger?.whose === 'others') {
    const home = writersHome(heard)
    if (home) return home
  }
  const place = toldPlace(text, { destinations: heard.places })
  return place && place.country !== memory.danger?.country ? place : null
}

/** "Saya suaminya di indramayu": a relative tells where they write from, which is not where help is needed. */
function writersHome({ text, places }: Heard): ToldPlace | null {
  const own = speaksOfSelf(text) && wordsIn(text) <= MOST_OF_A_CORRECTION
  if (!own || places.length === 0 || places.some(({ country }) => country !== 'ID')) return null
  return { country: 'ID', places: [] }
}

/** What somebody says after a danger, and nothing else answers. */
export function goesOnAfterDanger(heard: Heard): boolean {
  const { turn, memory, text, answer, verdict } = heard
  if (!memory.danger || turn.forwarded) return false
  // Once it was left calmly, another offer is judged as one.
  if (isCalmAgain(memory.danger) && !verdict.danger && OTHER_OFFER.test(text)) return false
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
function leavesNow({ text, verdict, places }: Heard, danger: AnsweredDanger): boolean {
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
