import { contactsFor, contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { nearestFirst } from '../../../guidance/contacts/nearness.ts'
import type { Contact } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import type { ToldPlace } from '../../../offers/place/told-place.ts'
import { isAbroad } from '../../../offers/place/workplace.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { type AskedOfOwed, askedOfOwed, toldOfOwedAbroad } from '../../../offers/told/asked-of-owed.ts'
import {
  hasEmployerLeft,
  isOnlyAtHome,
  type OwedAtHome,
  owedByEmployer,
  saysAtHome,
} from '../../../offers/told/unpaid-at-home.ts'
import type { DangerKind, DestinationMention } from '../../../offers/types.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 20
const LABOUR_OFFICE = ['kemnaker']
const ABROAD = ['kp2mi-call-center']
const ANYWHERE = [...LABOUR_OFFICE, ...ABROAD]
const WAGES_ABROAD = 'what-unpaid-wage'
const MOST_OF_A_PLACE = 12
const MOST_THERE = 6
const MOST_TOLD = 2
/** What is another thing abroad than at home. */
const BY_PLACE: readonly AskedOfOwed[] = ['where', 'next', 'cost']
/** What a rule may take it for, by words that are said of captives too. */
const OF_WAGES: readonly DangerKind[] = ['unclear', 'documents_held']
const OF_A_DIPLOMA: readonly DangerKind[] = [...OF_WAGES, 'trapped']
const OF_WHO_LEFT: readonly DangerKind[] = [...OF_A_DIPLOMA, 'debt_bondage']

/**
 * "Udah 3 minggu belum dibayar", of work in Indonesia: the labour office and its inspectors, and no embassy, see to unpaid
 * wages and to a diploma that is kept.
 */
export function answersOwedAtHome(heard: Heard): boolean {
  const { turn, text, memory, places, verdict, earlier, aside } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (invites(text) || namesSender(verdict.entities)) return false
  if (places.some(({ country }) => country !== 'ID')) return false
  if ((memory.stands?.country ?? 'ID') !== 'ID') return false
  const judged = (earlier ?? aside)?.verdict
  const offered = judged !== undefined && !isAbroad(judged) && judged.about === 'job_offer'
  const owed = owedByEmployer(text, offered)
  const worse = knownDanger(verdict.danger)
  const harmless = hasEmployerLeft(text) ? OF_WHO_LEFT : owed === 'diploma' ? OF_A_DIPLOMA : OF_WAGES
  if (worse && !harmless.includes(worse.kind)) return false
  if (owed === null || (judged !== undefined && isAbroad(judged) && !isOnlyAtHome(places))) return false
  const asksOfIt = askedOfOwed(text) !== null
  if (looksLikeQuestion(text) && !asksOfIt && heard.answer().kind === 'answer' && !offered) return false
  speakLike(turn, text, memory.offerIn)
  turn.desk.memory.change(turn.toChat, { spoken: turn.language })
  // A factory at home keeps diplomas; where wages are owed must be told.
  if (owed === 'wages' && !offered && !isOnlyAtHome(places) && memory.stands?.country !== 'ID')
    sayOwedSomewhere(turn)
  else sayOwedAtHome(turn, owed)
  return true
}

/** "Adik saya kerja di Bekasi ga digaji", after trouble abroad: of somebody else, and of work at home. */
export function answersKinOwedAtHome(heard: Heard): boolean {
  const { turn, text, memory, places, verdict } = heard
  const { danger } = memory
  const wasAbroad = danger ? danger.country !== 'ID' : (memory.stands?.country ?? 'ID') !== 'ID'
  if (!wasAbroad || turn.forwarded || wordsIn(text) > MOST_WORDS || !isOnlyAtHome(places)) return false
  const [said, worse] = [spokenWords(text), knownDanger(verdict.danger)]
  if (!namesSomebody(said) || (danger && !OF_WAGES.includes(danger.kind))) return false
  if ((worse && !OF_WAGES.includes(worse.kind)) || owedByEmployer(text, false) !== 'wages') return false
  speakLike(turn, text, memory.spoken)
  turn.desk.memory.change(turn.toChat, { danger: null, stands: null })
  sayOwedAtHome(turn, 'wages')
  return true
}

/** "Gaji kakak di Hong Kong ga dibayar agensi", "gaji 7 bulan ndak dibayar, di Taiwan": one country abroad, whoever works there. */
export function answersOwedAbroad(heard: Heard): boolean {
  const { turn, text, memory, named, verdict } = heard
  const abroad = named.filter(({ country }) => country !== 'ID')
  const [country, ...others] = new Set(abroad.map(place => place.country))
  if (country === undefined || others.length > 0 || heard.denied === country) return false
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (invites(text) || namesSender(verdict.entities) || owedByEmployer(text, false) !== 'wages') return false
  speakLike(turn, text, memory.spoken)
  return sayOwedAbroad(turn, { country, places: namesIn(text, abroad) })
}

/** What follows it in few words ("gimana dong", "lapor kemana", "takut dipecat") is of the same work, until another matter comes. */
export function goesOnAfterOwed(heard: Heard): boolean {
  const { turn, text, memory, verdict, places } = heard
  if (turn.forwarded) return false
  if (!memory.owed)
    return answersStalling(heard) || (wasToldOfWages(heard) && isOnlyAtHome(places) && tellsWhere(heard))
  if (memory.owed === 'somewhere' && tellsWhere(heard)) return true
  const worse = knownDanger(verdict.danger) !== null || places.some(({ country }) => country !== 'ID')
  const asked = memory.danger || worse ? null : askedOfOwed(text)
  if (asked === null) {
    turn.desk.memory.change(turn.toChat, { owed: null })
    return false
  }
  speakLike(turn, text, memory.spoken)
  if (memory.owed === 'somewhere' && BY_PLACE.includes(asked)) sayOwedSomewhere(turn)
  else sayOwed(turn, `owed-asked-${asked}`)
  return true
}

/** What was answered last was of wages that are not paid. */
function wasToldOfWages({ memory }: Heard): boolean {
  const last = memory.questions.at(-1)
  return memory.lastAnswer === 'answered' && last?.facts[0] === WAGES_ABROAD
}

/** "Dia PRT", "agensinya diem aja": told of the same work abroad, with nothing worse. */
export function goesOnAfterOwedAbroad(heard: Heard): boolean {
  const { turn, text, memory, verdict, places } = heard
  const { owedThere: where } = memory
  if (!where || turn.forwarded || heard.earlier || !wasToldOfWages(heard)) return false
  const elsewhere = places.some(({ country }) => country !== where.country)
  const told = memory.danger || verdict.danger || elsewhere ? null : toldOfOwedAbroad(text)
  if (told === null || where.country === null) return false
  speakLike(turn, text, memory.spoken)
  turn.say({
    ...withBriefs(turn, [turn.words(`owed-abroad-${told}`)], thoseThere(turn, where), [
      turn.words('owed-abroad-more'),
    ]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** "Bosnya bilang sabar aja", after what to do about wages that are owed abroad. */
function answersStalling({ turn, text, memory, verdict }: Heard): boolean {
  const owed = memory.lastAnswer === 'answered' && memory.questions.at(-1)?.facts[0] === WAGES_ABROAD
  if (!owed || memory.danger || knownDanger(verdict.danger) || looksLikeQuestion(text)) return false
  if (askedOfOwed(text) !== 'stalls') return false
  speakLike(turn, text, memory.spoken)
  sayOwed(turn, 'owed-asked-stalls', [turn.words('owed-more')], ABROAD)
  return true
}

/** Few words that name where the work is, after that was asked; whoever tells worse is in danger. */
function tellsWhere({ turn, text, memory, verdict, places, denied }: Heard): boolean {
  const [place, ...others] = new Set(places.map(({ country }) => country))
  const one = place ?? (saysAtHome(text) ? 'ID' : null)
  if (one === null || others.length > 0 || denied === one || invites(text)) return false
  if (memory.danger || knownDanger(verdict.danger) || wordsIn(text) > MOST_OF_A_PLACE) return false
  speakLike(turn, text, memory.spoken)
  if (one === 'ID') sayOwedAtHome(turn, 'wages')
  else return sayOwedAbroad(turn, { country: one, places: namesIn(text, places) })
  return true
}

function namesIn(text: string, places: readonly DestinationMention[]): readonly string[] {
  return places.map(({ span }) => text.slice(span.start, span.end).toLowerCase())
}

/** Where the work is was not told: who sees to it at home and who abroad, in short, and the question. */
function sayOwedSomewhere(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, { owed: 'somewhere', owedThere: null })
  sayOwed(turn, 'owed-somewhere', [turn.words('owed-ask-where')], ANYWHERE)
}

function sayOwedAtHome(turn: Turn, owed: OwedAtHome): void {
  turn.desk.memory.change(turn.toChat, { owed: 'home', owedThere: null })
  sayOwed(turn, `owed-${owed}`, [turn.words('owed-more')])
}

function sayOwedAbroad(turn: Turn, where: ToldPlace): boolean {
  const { desk, language } = turn
  const passage = desk.knowledge.passages.get(WAGES_ABROAD)
  const answer = desk.passage(WAGES_ABROAD, language)
  if (!passage || !answer) return false
  desk.memory.change(turn.toChat, { owed: null, owedThere: where, stands: where })
  const nearest = thoseThere(turn, where)
  sayAnswer(turn, inLanguage(passage.title, language), answer, [], text => withBriefs(turn, [text], nearest))
  return true
}

function thoseThere({ desk }: Turn, where: ToldPlace): readonly Contact[] {
  const { country } = where
  const there =
    country === null ? [] : contactsFor(desk.contacts, { country, situation: 'unpaid' }, MOST_THERE)
  return nearestFirst(there, where, desk.contacts).slice(0, MOST_TOLD)
}

function sayOwed(
  turn: Turn,
  key: string,
  below: readonly string[] = [],
  ids: readonly string[] = LABOUR_OFFICE,
): void {
  const office = contactsNamed(ids, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words(key)], office, below),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}
