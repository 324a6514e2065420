import type { Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Question } from '../question.ts'
import { createFinder, type Found } from '../search/find-passages.ts'
import { bestOf, type Hit } from '../search/ranking.ts'
import { confidenceOf, type Search } from '../search/search.ts'
import type { Answer, Passage, Turn } from '../types.ts'
import { pointsBack, refersBack } from './follow-up.ts'
import { MOST_FACTS } from './from-hits.ts'
import { createPassageAnswers } from './passage-answers.ts'
import type { Offices } from './topic-there.ts'

/**
 * What holds in Taiwan is no answer for who is in Malaysia or has named no country, and the GCM none for who did not
 * ask for it, unless people are known to ask for it in just these words: of 1 for the same, two ways of asking for one
 * thing have about 0.5.
 */
export const ASKED_LIKE_THIS = 0.75
/** Of these the ones about something else are left out. */
export const MOST_LOOKED_AT = 10
/** What is at least as sure as this may be what is meant: its title is offered. */
export const WORTH_OFFERING = 0.1
/**
 * Below this the best passage is a guess that would mislead, where the question has a word of our subject. Of 170
 * questions by newcomers those answered less surely were mostly answered wrongly; of the 731 of `test/fixtures/questions`
 * that are within it costs 14, one press away.
 */
const LEAST_SURE = 0.35

/** What answering works with, made once. */
export interface Room {
  readonly knowledge: Knowledge
  readonly search: Search
  readonly say: Say
  /** Whether a concept says nothing of what is asked. */
  readonly silent: (concept: string) => boolean
  /** Whether a passage is about no country. */
  readonly isGeneral: (passage: Passage) => boolean
  readonly showPassage: (fact: string, language: Language) => Answer | null
  readonly lookUp: (asked: Asked) => Looked
}

/** A question as it comes. */
export interface Asked {
  readonly question: Question
  readonly language: Language
  readonly history: readonly Turn[]
}

/** A question, and what is known that comes near. */
export interface Looked extends Asked, Found {
  /** Passages, best first, also those that are about something else. */
  readonly found: readonly Hit[]
  /** Those that may answer it, best first. */
  readonly hits: readonly Hit[]
  readonly best: Hit | undefined
  readonly confidence: number
  /** So sure the best one must be to answer it. */
  readonly least: number
  /** The country that it is about. */
  readonly country: string | undefined
  /** It is asked in nearly the words of a known way of asking. */
  readonly askedOutright: boolean
  /** It says that it goes on from what was told before. */
  readonly goesBack: boolean
  /** The passage that was told last. */
  readonly last: Passage | undefined
  /** The same, where it holds in every country. */
  readonly general: Passage | undefined
}

/** @param sentences says those of `content/locales` */
export function createRoom(knowledge: Knowledge, search: Search, sentences: { readonly say: Say }): Room {
  const { leaning, telling, follow_up: beginnings } = knowledge.synonyms
  const contactFacts = new Set(knowledge.contacts.map(({ fact }) => fact))
  const find = createFinder(knowledge, search)
  const isGeneral = (passage: Passage) => search.countriesIn(passage.title.id).size === 0
  return {
    knowledge,
    search,
    say: sentences.say,
    silent: concept => leaning.includes(concept) && !telling.includes(concept),
    isGeneral,
    showPassage: createPassageAnswers(knowledge, sentences),
    lookUp(asked) {
      const { question, history } = asked
      const looked = find(question, history)
      const found = bestOf(looked.ranking, MOST_LOOKED_AT)
      const hits = found
        .filter(({ beside, apart, ask }) => !apart && (!beside || ask > ASKED_LIKE_THIS))
        .slice(0, MOST_FACTS)
      const [best] = hits
      const [country] = refersBack(question.words) ? looked.whole.countries : question.countries
      const last = knowledge.passages.get(history.at(-1)?.facts[0] ?? '')
      return {
        ...asked,
        ...looked,
        found,
        hits,
        best,
        confidence: confidenceOf(hits),
        // Who looks for somebody to turn to is helped by a contact that is not quite the right one.
        least: contactFacts.has(best?.passage.fact ?? '') ? WORTH_OFFERING : LEAST_SURE,
        country,
        askedOutright: bestOf(looked.alone, 1).some(({ ask }) => ask > ASKED_LIKE_THIS),
        goesBack: pointsBack(question.words, beginnings),
        last,
        general: last && isGeneral(last) ? last : undefined,
      }
    },
  }
}

/** Whom to ask where it is about. */
export function officesFor({ knowledge, say }: Room, { country, language }: Looked): Offices {
  return { contacts: knowledge.contacts, country, language, say }
}
