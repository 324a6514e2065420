import { bestOf } from '../search/ranking.ts'
import { confidenceOf } from '../search/search.ts'
import type { Answer } from '../types.ts'
import { MOST_FACTS } from './from-hits.ts'
import type { Looked, Room } from './looked.ts'
import type { FindNotKnown, NotKnown } from './not-known.ts'
import { notKnown } from './without-passage.ts'

/** How surely a question must be answered without those before it, not to go on from them. */
const SURE_ALONE = 0.8

/** The answer to what is known to be unknown: that, and who can tell; null where it asks for nothing of the kind. */
export function answerNotKnown(room: Room, find: FindNotKnown, looked: Looked): Answer | null {
  const { knowledge, search, say, showPassage } = room
  const { question, history, whole, country, language, asked } = looked
  const subject = find(question, history)
  if (subject === null || isKnown(subject, find, looked)) return null
  const before = history.at(-1)?.question ?? ''
  const where = country ?? [...whole.countries, ...search.countriesIn(before)][0]
  const warns = subject.in_country || subject.of_going
  const warning = warns && knowledge.countries.find(({ code }) => code === where)?.warning
  const warned = warning ? showPassage(warning, language) : null
  if (warned) return { ...warned, asked }
  const see = subject.see.filter(fact => isAbout(room, fact, where))
  const at = subject.contacts.length > 0 ? country : where
  const again = country === undefined && history.some(turn => turn.subject === subject.id)
  const told = asked === question.text ? [...everywhereIn(room, before), question.text].join(' ') : asked
  return { ...notKnown(knowledge, { ...subject, see }, at, language, say, again), asked: told }
}

/** What is the same in every country and was asked of, as "KGM": what comes after is asked of it too. */
function everywhereIn({ knowledge, search }: Room, question: string): readonly string[] {
  return search
    .read(question)
    .words.filter(word =>
      search.concepts(word).some(concept => knowledge.synonyms.everywhere.includes(concept)),
    )
}

function isKnown(subject: NotKnown, find: FindNotKnown, looked: Looked): boolean {
  const { question, best, askedOutright } = looked
  if (subject.answered_by.includes(best?.passage.fact ?? '') || askedOutright) return true
  return standsAlone(looked) && find(question, []) === null
}

/** "Siapa yang bayar biaya penempatan?", after a passport: what is surely answered by itself goes on from nothing. */
function standsAlone({ history, incomplete, goesBack, alone }: Looked): boolean {
  if (history.at(-1)?.subject === undefined || incomplete || goesBack) return false
  return confidenceOf(bestOf(alone, MOST_FACTS)) >= SURE_ALONE
}

/** What holds in Malaysia is not worth reading for who is in Taiwan. */
function isAbout({ knowledge, search }: Room, fact: string, country: string | undefined): boolean {
  const about = search.countriesIn(knowledge.passages.get(fact)?.title.id ?? '')
  return about.size === 0 || (country !== undefined && about.has(country))
}
