import { hasCollectors } from '../../../guidance/danger/danger-states.ts'
import { hasLeft, isFollowedHome } from '../../../offers/danger/came-home.ts'
import { dangerOf, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { firstAbroad, namedAs, type ToldPlace } from '../../../offers/place/named-places.ts'
import { comparesPlaces, speaksOfSelf, toldPlace } from '../../../offers/place/told-place.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { asksForKnowledge } from '../ask/asks-knowledge.ts'
import { sayDanger } from '../danger/danger.ts'
import {
  asksWhoAtHome,
  sayHome,
  sayPlaceAtHome,
  sayWhoAtHome,
  sayWhoThere,
  sayWriterAtHome,
} from '../danger/danger-where.ts'
import type { Heard } from '../hear/heard.ts'
import { hearsAtCrossing } from '../leaving/at-crossing.ts'
import { asksInDanger } from './asks-in-danger.ts'
import { isCalmAgain } from './calm-again.ts'
import { leavesNow } from './goes-on-after-danger.ts'
import { hearsHomeAgain } from './home-again.ts'
import { hearsOfShip } from './of-the-ship.ts'
import { asAnswered, changesNothing, sayPlaceContacts, sayPlaceNoted } from './place-noted.ts'
import { isPlain, MOST_OF_A_PLACE } from './still-here.ts'
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
  if (memory.danger && hearsAtCrossing(heard, memory.danger)) return true
  if (memory.danger && hearsHomeAgain(heard, memory.danger)) return true
  // "What are wages in Hong Kong", once all was calm, says of nobody that they are there.
  if (memory.danger && isCalmAgain(memory.danger) && asksInManyWords(text)) return false
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

function asksInManyWords(text: string): boolean {
  return looksLikeQuestion(text) && wordsIn(text) >= FEWEST_OF_A_QUESTION
}

/** "Who in Lombok can help?", of somebody who is abroad. */
function asksOfHome({ turn, text, places, verdict }: Heard, danger: AnsweredDanger): boolean {
  const elsewhere = isAbroad(danger) || (danger.atSea && danger.whose === 'others')
  if (!elsewhere || danger.aside || turn.forwarded || wordsIn(text) > MOST_OF_A_CORRECTION) return false
  if (places.length === 0 || places.some(({ country }) => country !== 'ID')) return false
  return asksInDanger(text) || looksLikeQuestion(text) || /siapa|sapa|who/iu.test(text)
    ? asksWhoAtHome(text) && !knownDanger(verdict.danger)
    : false
}

/** "If it is in Sabah, whom to call?", of a place abroad that nobody is said to be in. */
function asksOfThere({ turn, text, places, verdict }: Heard): ToldPlace | null {
  const first = firstAbroad(places)
  if (!first || turn.forwarded || wordsIn(text) > MOST_OF_A_CORRECTION || knownDanger(verdict.danger))
    return null
  if (!SUPPOSES.test(text) || !asksWhoAtHome(text)) return null
  return namedAs(text, first)
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
  const place = firstAbroad(places) ?? places[0]
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
