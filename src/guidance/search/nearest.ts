import { type Question, withPairs } from '../question.ts'
import { letterRuns } from './ngrams.ts'
import type { Pieces } from './pieces.ts'
import type { Search } from './search.ts'
import { tokens } from './tokens.ts'
import { buildVectorIndex } from './vector-index.ts'

/** The kind of question whose example is most like a question. */
export interface Nearest<Kind extends string> {
  readonly kind: Kind
  /** Mean of likeness by concepts and by letters, 0 to 1, as `Evidence.ask` is for questions the articles answer. */
  readonly likeness: number
}

/**
 * Finds the nearest of the examples that are written down for some kinds of questions.
 * @param search whose way of taking questions apart is learnt from the examples too
 */
export function* buildNearest<Kind extends string>(
  examples: Partial<Readonly<Record<Kind, readonly string[]>>>,
  { concepts, vocabularies }: Pick<Search, 'concepts' | 'vocabularies'>,
): Pieces<(question: Question) => Nearest<Kind> | null> {
  const kinds = Object.entries(examples) as [Kind, readonly string[]][]
  const all = kinds.flatMap(([kind, list]) => list.map(example => ({ kind, example })))
  const byWords = yield* buildVectorIndex(
    all.map(({ example }) => withPairs(concepts(example))),
    vocabularies.terms,
  )
  const byLetters = yield* buildVectorIndex(
    all.map(({ example }) => letterRuns(tokens(example))),
    vocabularies.letters,
  )
  return question => {
    const words = byWords.cosines(question.paired)
    const letters = byLetters.cosines(question.letters)
    let likeness = 0
    let nearest: Kind | undefined
    for (let at = 0; at < words.length; at++) {
      const both = ((words[at] as number) + (letters[at] as number)) / 2
      if (both <= likeness) continue
      likeness = both
      nearest = all[at]?.kind
    }
    return nearest === undefined ? null : { kind: nearest, likeness }
  }
}
