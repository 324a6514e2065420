import { contactsFor } from '../../../guidance/contacts/contact-lines.ts'
import { nearestFirst } from '../../../guidance/contacts/nearness.ts'
import type { Contact } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import { nameIn, type ToldPlace } from '../../../offers/place/named-places.ts'
import { toldOfOwedAbroad } from '../../../offers/told/asked-of-owed.ts'
import { owedByEmployer } from '../../../offers/told/unpaid-at-home.ts'
import { invites, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 20
const WAGES_ABROAD = 'what-unpaid-wage'
const MOST_THERE = 6
const MOST_TOLD = 2

/** "Gaji kakak di Hong Kong ga dibayar agensi", "gaji 7 bulan ndak dibayar, di Taiwan": one country abroad, whoever works there. */
export function answersOwedAbroad(heard: Heard): boolean {
  const { turn, text, memory, named, verdict } = heard
  const abroad = named.filter(({ country }) => country !== 'ID')
  const [country, ...others] = new Set(abroad.map(place => place.country))
  if (country === undefined || others.length > 0 || heard.denied === country) return false
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (invites(text) || namesSender(verdict.entities) || owedByEmployer(text, false) !== 'wages') return false
  speakLike(turn, text, memory.spoken)
  return sayOwedAbroad(turn, { country, places: abroad.map(place => nameIn(text, place)) })
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

/** What was answered last was of wages that are not paid. */
export function wasToldOfWages({ memory }: Heard): boolean {
  const last = memory.questions.at(-1)
  return memory.lastAnswer === 'answered' && last?.facts[0] === WAGES_ABROAD
}

/** What to do about wages that are owed there, with whom to reach. @returns false where nothing is known of it */
export function sayOwedAbroad(turn: Turn, where: ToldPlace): boolean {
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
