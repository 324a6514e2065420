import { createAbout } from '../answer/about.ts'
import { createApart, type FindApart } from '../answer/apart.ts'
import { type Beside, createBeside } from '../answer/beside.ts'
import { createCountryFinder, type FindCountries } from '../countries.ts'
import type { Knowledge } from '../knowledge.ts'
import {
  createReader,
  type Question,
  type ReadQuestion,
  type Vocabularies,
  withPairs,
  withWords,
} from '../question.ts'
import type { Passage } from '../types.ts'
import { bestThree, firstsOf } from './best-three.ts'
import { buildFold, type Fold } from './concepts.ts'
import { coveredBy, createCoverage, massOf } from './coverage.ts'
import { type EvidenceTable, emptyTable } from './evidence.ts'
import { letterRuns } from './ngrams.ts'
import type { Pieces } from './pieces.ts'
import { tokens } from './tokens.ts'
import { buildVectorIndex } from './vector-index.ts'
import { type Bag, createVocabulary } from './vocabulary.ts'

/** Gathers evidence for every passage. */
export interface EvidenceIndex {
  readonly passages: readonly Passage[]
  /** Places of those that explain a word. */
  readonly explanations: readonly number[]
  readonly fold: Fold
  readonly findCountries: FindCountries
  readonly vocabularies: Vocabularies
  readonly read: ReadQuestion
  /**
   * @param withoutAsk a way of asking to leave out, to measure without peeking
   * @returns a table that the next call writes into again
   */
  readonly gather: (question: Question, withoutAsk?: string) => EvidenceTable
  readonly beside: (question: Question) => Beside
  readonly apart: FindApart
  /** How much the question says: the rarity of its different concepts together. */
  readonly mass: (question: Question) => number
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
  const vocabularies = { terms: createVocabulary<string>(), letters: createVocabulary<number>() }
  const { terms } = vocabularies
  const paired = (text: string) => withPairs(fold(text))
  const kept = (text: string) => withWords(fold(text), tokens(text))

  // What a word means is told in few words, many times: that makes no other word rarer for who asks for something else.
  const explaining = new Set(knowledge.topics.filter(topic => topic.explains).map(({ id }) => id))
  const explains = passages.map(({ topic }) => explaining.has(topic))
  const ofEach = (documents: (passage: Passage) => number) => {
    const each = passages.flatMap((passage, at) =>
      Array<boolean>(documents(passage)).fill(explains[at] !== true),
    )
    return (document: number) => each[document] === true
  }
  const isCounted = ofEach(() => 1)
  const isAskCounted = ofEach(({ ask }) => ask.length)

  const asks = passages.flatMap(passage => passage.ask)
  const askWords = yield* buildVectorIndex(asks.values().map(paired), terms, isAskCounted)
  const askLetters = yield* buildVectorIndex(
    asks.values().map(ask => letterRuns(tokens(ask))),
    vocabularies.letters,
    isAskCounted,
  )
  const allAsked = yield* buildVectorIndex(
    passages.values().map(passage => passage.ask.flatMap(kept)),
    terms,
    isCounted,
  )
  const titles = passages.flatMap(passage => Object.values(passage.title))
  const titleWords = yield* buildVectorIndex(
    titles.values().map(paired),
    terms,
    ofEach(({ title }) => Object.values(title).length),
  )
  const bodies = yield* buildVectorIndex(
    passages.values().map(passage => kept(body(passage))),
    terms,
    isCounted,
  )
  const firstAsks = firstsOf(passages.map(passage => passage.ask.length))
  const firstTitles = firstsOf(passages.map(passage => Object.values(passage.title).length))
  const concepts: Bag[] = []
  const countries: ReadonlySet<string>[] = []
  const findCountries = createCountryFinder(knowledge.countries, fold)
  for (const passage of passages) {
    concepts.push(terms.learn([body(passage), ...passage.ask].flatMap(fold)))
    countries.push(countriesOf(passage, findCountries))
    if (countries.length % PIECE === 0) yield
  }
  const coverage = createCoverage(concepts)
  const apart = createApart(knowledge, passages, terms, { coverage, rarity: bodies.rarity, fold })
  const markAbout = createAbout(knowledge, passages, countries)
  const whatIsBeside = createBeside(knowledge, passages, countries, fold)
  const table = emptyTable(passages.length)

  function leaveOut({ kept: keptBag, said }: Question, ask: string): void {
    passages.forEach((passage, at) => {
      if (!passage.ask.includes(ask)) return
      const others = passage.ask.filter(other => other !== ask)
      table.allAsked[at] = allAsked.between(terms.read(others.flatMap(kept)), keptBag)
      table.coverage[at] = coveredBy(
        said,
        terms.read([body(passage), ...others].flatMap(fold)),
        bodies.rarity,
      )
    })
  }

  return {
    passages,
    explanations: passages.flatMap((_, at) => (explains[at] ? [at] : [])),
    fold,
    findCountries,
    vocabularies,
    read: createReader(fold, vocabularies, findCountries),
    beside: ({ concepts: asked, countries: named }) => whatIsBeside(asked, named),
    apart,
    mass: ({ said }) => massOf(said, bodies.rarity),
    gather(question, withoutAsk) {
      const likeness = askWords.cosines(question.paired)
      const letters = askLetters.cosines(question.letters)
      for (let at = 0; at < likeness.length; at++)
        likeness[at] = ((likeness[at] as number) + (letters[at] as number)) / 2
      const left =
        withoutAsk === undefined ? undefined : new Set(asks.keys().filter(at => asks[at] === withoutAsk))
      const byAsk = bestThree(likeness, firstAsks, left)
      const byTitle = bestThree(titleWords.cosines(question.paired), firstTitles)
      table.allAsked.set(allAsked.cosines(question.kept))
      table.body.set(bodies.cosines(question.kept))
      table.coverage.set(coverage(question.said, bodies.rarity))
      for (let at = 0; at < passages.length; at++) {
        const first = at * 3
        table.ask[at] = byAsk[first] as number
        table.askThree[at] =
          ((byAsk[first] as number) + (byAsk[first + 1] as number) + (byAsk[first + 2] as number)) / 3
        table.title[at] = byTitle[first] as number
      }
      markAbout(table, question.concepts, question.countries)
      if (withoutAsk !== undefined) leaveOut(question, withoutAsk)
      return table
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
