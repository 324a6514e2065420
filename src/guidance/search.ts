import { buildEvidenceIndex, EVIDENCE, type Evidence } from './evidence.ts'
import { createGlossary } from './glossary.ts'
import type { Knowledge } from './knowledge.ts'
import { atOnce, type Pieces } from './pieces.ts'
import type { Passage } from './types.ts'

/** A passage with how sure the search is that it is the answer. */
export interface Hit {
  readonly passage: Passage
  /** Weighed evidence, unbounded; comparable between questions. */
  readonly score: number
  /** Share of the belief over all passages, 0 to 1. */
  readonly belief: number
  readonly evidence: Evidence
  /** How much the question says, see `EvidenceIndex.mass`. */
  readonly mass: number
}

/** Passages for a question, best first. */
export interface Search {
  readonly find: (question: string) => Hit[]
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

/** A question longer than this is cut, in UTF-16 units: nobody asks one in more, and time stays bounded. */
const LONGEST_QUESTION = 1_000
/** Questions searched for at start. */
const WARM_UP = 60

/** Builds the search over all passages. Pure afterwards: the same question finds the same passages. */
export function* buildSearch(knowledge: Knowledge): Pieces<Search> {
  const index = yield* buildEvidenceIndex(knowledge)
  const explains = createGlossary(knowledge.glossary, index.fold)
  const find = (asked: string): Hit[] => {
    const question = asked.slice(0, LONGEST_QUESTION)
    const mass = index.mass(question)
    const defined = explains(question)
    const gathered = index
      .gather(question)
      .map((evidence, at) => (index.passages[at]?.fact === defined ? { ...evidence, ask: 1 } : evidence))
    const scores = gathered.map(
      (evidence, at) => weigh(evidence) + (index.passages[at]?.fact === defined ? EXPLAINS : 0),
    )
    const highest = Math.max(...scores)
    const shares = scores.map(score => Math.exp(score - highest))
    const total = shares.reduce((sum, share) => sum + share, 0)
    return index.passages
      .flatMap((passage, at) => {
        const evidence = gathered[at]
        return evidence
          ? [{ passage, score: scores[at] ?? 0, belief: (shares[at] ?? 0) / total, evidence, mass }]
          : []
      })
      .sort((a, b) => b.score - a.score)
  }
  // Node compiles what runs often: the first person to ask should not wait for that.
  for (const passage of index.passages.slice(0, WARM_UP)) {
    find(passage.title.id)
    yield
  }
  return { find, countriesIn: index.findCountries, concepts: index.fold }
}

/** The same at once. */
export function createSearch(knowledge: Knowledge): Search {
  return atOnce(buildSearch(knowledge))
}

/** Evidence to one number. */
export function weigh(evidence: Evidence): number {
  let sum = 0
  for (const name of EVIDENCE) sum += WEIGHTS[name] * evidence[name]
  return sum
}

/**
 * How sure it is that the question is one we answer and the first passage is about it, 0 to 1.
 * @param hits as `find` gives them
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
  evidence,
  mass,
}: Hit): Record<(typeof CONFIDENCE_KINDS)[number], number> {
  return {
    constant: 1,
    score,
    belief,
    // One familiar word is little to go by: "test" is in an article too.
    covered: Math.min(ENOUGH_MASS, evidence.coverage * mass),
  }
}

/** A question whose found words weigh this much says enough: about three or four telling words. */
const ENOUGH_MASS = 12

/** Logistic calibration, fitted by `src/eval/guidance-fit.ts` on questions within and outside our subject. */
const CONFIDENCE = { constant: -7.7, score: 0.55, belief: 1.1, covered: 0.26 }
