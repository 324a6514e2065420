import { contactsFor, contactsNamed } from '../../guidance/contact-lines.ts'
import { nearestFirst } from '../../guidance/nearness.ts'
import { inLanguage } from '../../language.ts'
import { type AskedOfOwed, askedOfOwed } from '../../offers/asked-of-owed.ts'
import { knownDanger } from '../../offers/danger-kind.ts'
import { isAbroad } from '../../offers/steps.ts'
import type { DangerKind, DestinationMention } from '../../offers/types.ts'
import {
  hasEmployerLeft,
  isOnlyAtHome,
  type OwedAtHome,
  owedByEmployer,
  saysAtHome,
} from '../../offers/unpaid-at-home.ts'
import { invites, looksLikeQuestion, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { sayAnswer } from './ask.ts'
import { withBriefs } from './brief-contacts.ts'
import type { Heard } from './heard.ts'
import { namesSender } from './own-message.ts'

const MOST_WORDS = 20
const LABOUR_OFFICE = ['kemnaker']
const ABROAD = ['kp2mi-call-center']
const ANYWHERE = [...LABOUR_OFFICE, ...ABROAD]
const WAGES_ABROAD = 'what-unpaid-wage'
const MOST_OF_A_PLACE = 8
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
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.offerIn ?? turn.language
  turn.desk.memory.change(turn.toChat, { spoken: turn.language })
  // A factory at home keeps diplomas; where wages are owed must be told.
  if (owed === 'wages' && !offered && !isOnlyAtHome(places) && memory.stands?.country !== 'ID')
    sayOwedSomewhere(turn)
  else sayOwedAtHome(turn, owed)
  return true
}

/** What follows it in few words ("gimana dong", "lapor kemana", "takut dipecat") is of the same work, until another matter comes. */
export function goesOnAfterOwed(heard: Heard): boolean {
  const { turn, text, memory, verdict, places } = heard
  if (turn.forwarded) return false
  if (!memory.owed) return answersStalling(heard)
  if (memory.owed === 'somewhere' && tellsWhere(heard)) return true
  const worse = knownDanger(verdict.danger) !== null || places.some(({ country }) => country !== 'ID')
  const asked = memory.danger || worse ? null : askedOfOwed(text)
  if (asked === null) {
    turn.desk.memory.change(turn.toChat, { owed: null })
    return false
  }
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.spoken ?? turn.language
  if (memory.owed === 'somewhere' && BY_PLACE.includes(asked)) sayOwedSomewhere(turn)
  else sayOwed(turn, `owed-asked-${asked}`)
  return true
}

/** "Bosnya bilang sabar aja", after what to do about wages that are owed abroad. */
function answersStalling({ turn, text, memory, verdict }: Heard): boolean {
  const owed = memory.lastAnswer === 'answered' && memory.questions.at(-1)?.facts[0] === WAGES_ABROAD
  if (!owed || memory.danger || knownDanger(verdict.danger) || looksLikeQuestion(text)) return false
  if (askedOfOwed(text) !== 'stalls') return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.spoken ?? turn.language
  sayOwed(turn, 'owed-asked-stalls', [turn.words('owed-more')], ABROAD)
  return true
}

/** Few words that name where the work is, after that was asked; whoever tells worse is in danger. */
function tellsWhere({ turn, text, memory, verdict, places, denied }: Heard): boolean {
  const [place, ...others] = new Set(places.map(({ country }) => country))
  const one = place ?? (saysAtHome(text) ? 'ID' : null)
  if (one === null || others.length > 0 || denied === one) return false
  if (memory.danger || knownDanger(verdict.danger) || wordsIn(text) > MOST_OF_A_PLACE) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.spoken ?? turn.language
  if (one === 'ID') sayOwedAtHome(turn, 'wages')
  else return sayOwedAbroad(turn, { country: one, places: namesIn(text, places) })
  return true
}

function namesIn(text: string, places: readonly DestinationMention[]): readonly string[] {
  return places.map(({ span }) => text.slice(span.start, span.end).toLowerCase())
}

/** Where the work is was not told: who sees to it at home and who abroad, in short, and the question. */
function sayOwedSomewhere(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, { owed: 'somewhere' })
  sayOwed(turn, 'owed-somewhere', [turn.words('owed-ask-where')], ANYWHERE)
}

function sayOwedAtHome(turn: Turn, owed: OwedAtHome): void {
  turn.desk.memory.change(turn.toChat, { owed: 'home' })
  sayOwed(turn, `owed-${owed}`, [turn.words('owed-more')])
}

function sayOwedAbroad(turn: Turn, where: { country: string; places: readonly string[] }): boolean {
  const { desk, language } = turn
  const passage = desk.knowledge.passages.get(WAGES_ABROAD)
  const answer = desk.passage(WAGES_ABROAD, language)
  if (!passage || !answer) return false
  desk.memory.change(turn.toChat, { owed: null, stands: where })
  const there = contactsFor(desk.contacts, { country: where.country, situation: 'unpaid' }, MOST_THERE)
  const nearest = nearestFirst(there, where, desk.contacts).slice(0, MOST_TOLD)
  sayAnswer(turn, inLanguage(passage.title, language), answer, [], text => withBriefs(turn, [text], nearest))
  return true
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
