import { bestThree } from './best-three.ts'
import { buildFold, type Fold } from './concepts.ts'
import { createCountryFinder, type FindCountries } from './countries.ts'
import { coveredBy, createCoverage } from './coverage.ts'
import type { Knowledge } from './knowledge.ts'
import { letterRuns, pairs } from './ngrams.ts'
import type { Pieces } from './pieces.ts'
import { tokens } from './tokens.ts'
import type { Passage } from './types.ts'
import { buildVectorIndex } from './vector-index.ts'

/** What speaks for a passage being the answer; each between about 0 and 1, weighed in `search.ts`. */
export interface Evidence {
  /** Best single way of asking: mean of likeness by concepts (with pairs of them) and by runs of letters. */
  readonly ask: number
  /** Mean of the three best ways of asking. */
  readonly askThree: number
  /** All its ways of asking as one text. */
  readonly allAsked: number
  /** Its title, the better of the two languages. */
  readonly title: number
  /** Title, text, article title and fact id. */
  readonly body: number
  /** Share of the question's concepts, weighed by rarity, that it or its ways of asking contain. */
  readonly coverage: number
  /** It is about a country the question names. */
  readonly sameCountry: number
  /** It is about other countries than those the question names. */
  readonly otherCountry: number
  /** It is about a country while the question names none. */
  readonly unaskedCountry: number
  /** The question asks for a number to call, and it has one. */
  readonly contact: number
  /** A word of the question points to its topic. */
  readonly topic: number
}

/** The names of all kinds of evidence, in a fixed order. */
export const EVIDENCE = [
  'ask',
  'askThree',
  'allAsked',
  'title',
  'body',
  'coverage',
  'sameCountry',
  'otherCountry',
  'unaskedCountry',
  'contact',
  'topic',
] as const satisfies readonly (keyof Evidence)[]

/** Gathers evidence for every passage. `withoutAsk` leaves one way of asking out, to measure without peeking. */
export interface EvidenceIndex {
  readonly passages: readonly Passage[]
  readonly fold: Fold
  readonly findCountries: FindCountries
  readonly gather: (question: string, withoutAsk?: string) => Evidence[]
  /** How much the question says: the rarity of its different concepts together. */
  readonly mass: (question: string) => number
}

/** Passages read in one piece. */
const PIECE = 32

/** Indexes all passages of the knowledge for searching. */
export function* buildEvidenceIndex(knowledge: Knowledge): Pieces<EvidenceIndex> {
  const passages = [...knowledge.passages.values()]
  const articleTitles = new Map(
    knowledge.articles.map(article => [article.id, Object.values(article.title).join(' ')]),
  )
  const body = (passage: Passage) =>
    [
      ...Object.values(passage.title),
      ...Object.values(passage.title),
      ...Object.values(passage.text),
      articleTitles.get(passage.article) ?? '',
      passage.fact.replaceAll('-', ' '),
    ].join(' ')
  const fold = yield* buildFold(
    knowledge.synonyms,
    passages.flatMap(passage => [body(passage), ...passage.ask]),
  )
  /** Concepts, and the words themselves: which of several words for a thing was used says something too. */
  const foldAndKeep = (text: string) => [...fold(text), ...tokens(text).map(word => `=${word}`)]
  const findCountries = createCountryFinder(knowledge.countries, fold)
  const terms = (text: string) => {
    const folded = fold(text)
    return [...folded, ...pairs(folded)]
  }

  const asks = passages.flatMap((passage, owner) => passage.ask.map(ask => ({ ask, owner })))
  const askWords = yield* buildVectorIndex(asks.values().map(({ ask }) => terms(ask)))
  const askLetters = yield* buildVectorIndex(asks.values().map(({ ask }) => letterRuns(tokens(ask))))
  const allAsked = yield* buildVectorIndex(passages.values().map(passage => passage.ask.flatMap(foldAndKeep)))
  const titles = passages.flatMap((passage, owner) =>
    Object.values(passage.title).map(title => ({ title, owner })),
  )
  const titleWords = yield* buildVectorIndex(titles.values().map(({ title }) => terms(title)))
  const bodies = yield* buildVectorIndex(passages.values().map(passage => foldAndKeep(body(passage))))
  const askOwners = Uint16Array.from(asks, ({ owner }) => owner)
  const titleOwners = Uint16Array.from(titles, ({ owner }) => owner)
  const concepts: (readonly string[])[] = []
  const countries: ReadonlySet<string>[] = []
  for (const passage of passages) {
    concepts.push([body(passage), ...passage.ask].flatMap(fold))
    countries.push(countriesOf(passage, findCountries))
    if (countries.length % PIECE === 0) yield
  }
  const coverage = createCoverage(concepts, bodies.rarity)
  const withContact = new Set(knowledge.contacts.map(contact => contact.fact))

  return {
    passages,
    fold,
    findCountries,
    mass: question => [...new Set(fold(question))].reduce((sum, term) => sum + bodies.rarity(term), 0),
    gather(question, withoutAsk) {
      const folded = fold(question)
      const kept = foldAndKeep(question)
      const questionTerms = [...folded, ...pairs(folded)]
      const left =
        withoutAsk === undefined ? undefined : new Set(asks.keys().filter(at => asks[at]?.ask === withoutAsk))
      const likeness = askWords.cosines(questionTerms)
      const letters = askLetters.cosines(letterRuns(tokens(question)))
      for (let at = 0; at < likeness.length; at++)
        likeness[at] = ((likeness[at] ?? 0) + (letters[at] ?? 0)) / 2
      const byAsk = bestThree(likeness, askOwners, passages.length, left)
      const byTitle = bestThree(titleWords.cosines(questionTerms), titleOwners, passages.length)
      const byAll = allAsked.cosines(kept)
      const byBody = bodies.cosines(kept)
      const covered = coverage(folded)
      const asked = findCountries(question)
      const topics = new Set(
        knowledge.topics
          .filter(topic => topic.asked_with.some(concept => folded.includes(concept)))
          .map(topic => topic.id),
      )
      const wantsContact = folded.includes('nomor')
      return passages.map((passage, index) => {
        const about = countries[index] ?? new Set<string>()
        const leftOut = withoutAsk !== undefined && passage.ask.includes(withoutAsk)
        const shared = asked.size > 0 && [...about].some(country => asked.has(country))
        return {
          ask: byAsk[index * 3] ?? 0,
          askThree: ((byAsk[index * 3] ?? 0) + (byAsk[index * 3 + 1] ?? 0) + (byAsk[index * 3 + 2] ?? 0)) / 3,
          allAsked: leftOut
            ? allAsked.between(passage.ask.filter(ask => ask !== withoutAsk).flatMap(foldAndKeep), kept)
            : (byAll[index] ?? 0),
          title: byTitle[index * 3] ?? 0,
          body: byBody[index] ?? 0,
          coverage: leftOut
            ? coveredBy(
                folded,
                [body(passage), ...passage.ask.filter(ask => ask !== withoutAsk)].flatMap(fold),
                bodies.rarity,
              )
            : (covered[index] ?? 0),
          sameCountry: Number(shared),
          otherCountry: Number(asked.size > 0 && about.size > 0 && !shared),
          unaskedCountry: Number(asked.size === 0 && about.size > 0),
          contact: Number(wantsContact && withContact.has(passage.fact)),
          topic: Number(topics.has(passage.topic)),
        }
      })
    },
  }
}

/** The countries a passage is about: those in its titles, or in more than a third of the ways people ask for it. */
function countriesOf(passage: Passage, find: FindCountries): Set<string> {
  const inTitle = find(Object.values(passage.title).join(' '))
  const counts = new Map<string, number>()
  for (const ask of passage.ask)
    for (const country of find(ask)) counts.set(country, (counts.get(country) ?? 0) + 1)
  for (const [country, count] of counts) if (count > passage.ask.length / 3) inTitle.add(country)
  return inTitle
}
