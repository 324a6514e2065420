import type { Fold } from './concepts.ts'
import { letterRuns } from './ngrams.ts'
import { createPhrases } from './phrases.ts'
import type { Pieces } from './pieces.ts'
import { type Question, withPairs } from './question.ts'
import type { Scope } from './scope-file.ts'
import type { Search } from './search.ts'
import { tokens } from './tokens.ts'
import type { Decline } from './types.ts'
import { buildVectorIndex } from './vector-index.ts'

/** Why a question is not answered, with facts worth reading instead. */
export interface OutOfScope {
  readonly rule: string
  readonly kind: Decline
  readonly see: readonly string[]
}

/** Whether a question is one the bot does not answer. */
export type JudgeScope = (question: Pick<Question, 'words' | 'concepts'>) => OutOfScope | null

/**
 * Applies the rules of `content/guidance/scope.yaml`, in their order.
 * @param fold so that `~word` in a rule stands for all ways to say it; other words must stand there as they are
 */
export function createScope(scope: Scope, fold: Fold): JudgeScope {
  const rules = scope.rules.map(({ id, kind, see, all, unless }) => ({
    outOfScope: { rule: id, kind, see },
    all: all.map(group => new Set(group)),
    unless: new Set(unless),
  }))
  const named = [...new Set(scope.rules.flatMap(({ all, unless }) => [...all.flat(), ...unless]))]
  const isMeant = (word: string) => word.startsWith('~')
  const findSpoken = createPhrases(
    named.filter(word => !isMeant(word)).map(word => [tokens(word), word] as const),
  )
  const findMeant = createPhrases(named.filter(isMeant).map(word => [fold(word), word] as const))
  return ({ words, concepts }) => {
    const found = [...findSpoken(words), ...findMeant(concepts)]
    const hasOne = (group: ReadonlySet<string>) => found.some(word => group.has(word))
    const rule = rules.find(({ all, unless }) => all.every(hasOne) && !hasOne(unless))
    return rule?.outOfScope ?? null
  }
}

/** At least so like an example, and so much more like it than like any question we answer. */
const LEAST_LIKENESS = 0.3
const LEAST_LEAD = 0.15

/** Whether a question is so near to an example of what we decline, and so far from what we answer, that it is one. */
export function isDeclined(nearest: Nearest | null, likenessToAnswered: number): nearest is Nearest {
  return (
    nearest !== null &&
    nearest.likeness >= LEAST_LIKENESS &&
    nearest.likeness - likenessToAnswered >= LEAST_LEAD
  )
}

/** The kind of question that was written down as one not to answer and is most like this one. */
export interface Nearest {
  readonly kind: Decline
  /** Mean of likeness by concepts and by letters, 0 to 1, as `Evidence.ask` is for questions we answer. */
  readonly likeness: number
}

/**
 * @param examples `examples` of `content/guidance/scope.yaml`
 * @param search whose way of taking questions apart is learnt from the examples too
 */
export function* buildNearestDeclined(
  examples: Scope['examples'],
  { concepts, vocabularies }: Pick<Search, 'concepts' | 'vocabularies'>,
): Pieces<(question: Question) => Nearest | null> {
  const kinds = new Map(Object.entries(examples)) as ReadonlyMap<Decline, readonly string[] | undefined>
  const all = [...kinds].flatMap(([kind, list = []]) => list.map(example => ({ kind, example })))
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
    let nearest: Decline | undefined
    for (let at = 0; at < words.length; at++) {
      const both = ((words[at] as number) + (letters[at] as number)) / 2
      if (both <= likeness) continue
      likeness = both
      nearest = all[at]?.kind
    }
    return nearest === undefined ? null : { kind: nearest, likeness }
  }
}
