import { createGlossary, type Explanations } from '../glossary.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Question } from '../question.ts'
import { EVIDENCE, type Evidence, type EvidenceTable } from './evidence.ts'
import { buildEvidenceIndex, type EvidenceIndex } from './evidence-index.ts'
import { atOnce, type Pieces } from './pieces.ts'
import type { Hit, Ranking } from './ranking.ts'

/** Finds what fits a question. */
export interface Search
  extends Pick<EvidenceIndex, 'read' | 'vocabularies'>,
    Pick<Explanations, 'explains' | 'leavesOpen'> {
  readonly find: (question: Question) => Ranking
  readonly countriesIn: (question: string) => Set<string>
  readonly concepts: (question: string) => readonly string[]
}

/**
 * How much each kind of evidence counts. Fitted by `src/eval/guidance-fit.ts`: softmax regression on every way of
 * asking in the articles, each left out in turn, and two thirds of `test/fixtures/questions/own.jsonl`.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  ask: 8,
  askThree: 8,
  allAsked: 10,
  title: 5,
  body: 8,
  coverage: 4.5,
  sameCountry: 0.5,
  otherCountry: -2.5,
  unaskedCountry: -1.5,
  contact: 2,
  topic: 1,
}

/** For the passage that explains the one word that is asked for: more than all other evidence together. */
const EXPLAINS = 40
/**
 * Against a passage that explains a word, for a question that does not ask what the word means: who tells what happened
 * to him wants help, not its name. Tried from 3 to 10 on `test/fixtures/questions`: the same from 6 on.
 */
const TELLS_MORE = 6

/** A question longer than this is cut, in UTF-16 units: nobody asks one in more, and time stays bounded. */
const LONGEST_QUESTION = 1_000
/** Questions searched for at start. */
const WARM_UP = 60

/** Builds the search over all passages. Pure afterwards: the same question finds the same passages. */
export function* buildSearch(knowledge: Knowledge): Pieces<Search> {
  const index = yield* buildEvidenceIndex(knowledge)
  const { passages, explanations, read } = index
  const { explains, leavesOpen } = createGlossary(knowledge.glossary, index.fold)
  const placeOf = new Map(passages.map(({ fact }, at) => [fact, at]))
  const find = (asked: Question): Ranking => {
    const question =
      asked.text.length > LONGEST_QUESTION ? read(asked.text.slice(0, LONGEST_QUESTION)) : asked
    const table = index.gather(question)
    const defined = placeOf.get(explains(question) ?? '')
    if (defined !== undefined) table.ask[defined] = 1
    const scores = weigh(table, passages.length)
    for (const at of explanations) if (at !== defined) scores[at] = (scores[at] ?? 0) - TELLS_MORE
    if (defined !== undefined) scores[defined] = (scores[defined] ?? 0) + EXPLAINS
    return {
      passages,
      scores,
      ask: table.ask.slice(),
      coverage: table.coverage.slice(),
      beside: index.beside(question),
      apart: index.apart(question, table.ask),
      mass: index.mass(question),
    }
  }
  // Node compiles what runs often: the first person to ask should not wait for that.
  for (const passage of passages.slice(0, WARM_UP)) {
    find(read(passage.title.id))
    yield
  }
  return {
    find,
    read,
    vocabularies: index.vocabularies,
    countriesIn: index.findCountries,
    concepts: index.fold,
    explains,
    leavesOpen,
  }
}

/** The same at once. */
export function createSearch(knowledge: Knowledge): Search {
  return atOnce(buildSearch(knowledge))
}

/** Evidence to one number for each of so many passages. */
export function weigh(table: EvidenceTable, passages: number): Float64Array {
  const scores = new Float64Array(passages)
  for (const name of EVIDENCE) {
    const weight = WEIGHTS[name]
    const column = table[name]
    for (let at = 0; at < passages; at++)
      scores[at] = (scores[at] as number) + weight * (column[at] as number)
  }
  return scores
}

/**
 * How sure it is that the question is one we answer and the first passage is about it, 0 to 1.
 * @param hits as `bestOf` gives them
 */
export function confidenceOf(hits: readonly Hit[]): number {
  const [best] = hits
  if (!best) return 0
  const sum = CONFIDENCE_KINDS.reduce((total, kind) => total + CONFIDENCE[kind] * surety(best)[kind], 0)
  return 1 / (1 + Math.exp(-sum))
}

/** What makes the search sure. */
export const CONFIDENCE_KINDS = ['constant', 'score', 'belief', 'covered'] as const

/** The numbers from which the confidence in a hit is reckoned. */
export function surety({
  score,
  belief,
  coverage,
  mass,
}: Hit): Record<(typeof CONFIDENCE_KINDS)[number], number> {
  return {
    constant: 1,
    score,
    belief,
    // One familiar word is little to go by: "test" is in an article too.
    covered: Math.min(ENOUGH_MASS, coverage * mass),
  }
}

/** A question whose found words weigh this much says enough: about three or four telling words. */
const ENOUGH_MASS = 12

/** Logistic calibration, fitted by `src/eval/guidance-fit.ts` on questions within and outside our subject. */
const CONFIDENCE = { constant: -7.7, score: 0.55, belief: 1.1, covered: 0.26 }
