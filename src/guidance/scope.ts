import type { Fold } from './concepts.ts'
import { letterRuns, pairs } from './ngrams.ts'
import type { Pieces } from './pieces.ts'
import type { Scope } from './scope-file.ts'
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
export type JudgeScope = (question: string) => OutOfScope | null

/**
 * Applies the rules of `content/guidance/scope.yaml`, in their order.
 * @param fold so that `~word` in a rule stands for all ways to say it; other words must stand there as they are
 */
export function createScope(scope: Scope, fold: Fold): JudgeScope {
  const rules = scope.rules.map(rule => ({
    rule: rule.id,
    kind: rule.kind,
    see: rule.see,
    all: rule.all.map(group => group.map(word => createMatcher(word, fold))),
    unless: rule.unless.map(word => createMatcher(word, fold)),
  }))
  return question => {
    const text: Text = { spoken: padded(tokens(question)), folded: padded(fold(question)) }
    const holds = rules.find(
      ({ all, unless }) =>
        all.every(group => group.some(matches => matches(text))) && !unless.some(matches => matches(text)),
    )
    return holds ? { rule: holds.rule, kind: holds.kind, see: holds.see } : null
  }
}

interface Text {
  readonly spoken: string
  readonly folded: string
}

/** Finds a word or phrase of a rule as it stands, or after `~` in any way of saying it. */
function createMatcher(word: string, fold: Fold): (text: Text) => boolean {
  const spoken = padded(tokens(word))
  if (!word.startsWith('~')) return text => text.spoken.includes(spoken)
  const folded = padded(fold(word))
  return text => text.folded.includes(folded)
}

function padded(words: readonly string[]): string {
  return ` ${words.join(' ')} `
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

/** @param examples `examples` of `content/guidance/scope.yaml` */
export function* buildNearestDeclined(
  examples: Scope['examples'],
  fold: Fold,
): Pieces<(question: string) => Nearest | null> {
  const kinds = new Map(Object.entries(examples)) as ReadonlyMap<Decline, readonly string[] | undefined>
  const all = [...kinds].flatMap(([kind, list = []]) => list.map(example => ({ kind, example })))
  const terms = (text: string) => {
    const folded = fold(text)
    return [...folded, ...pairs(folded)]
  }
  const byWords = yield* buildVectorIndex(all.map(({ example }) => terms(example)))
  const byLetters = yield* buildVectorIndex(all.map(({ example }) => letterRuns(tokens(example))))
  return question => {
    const words = byWords.cosines(terms(question))
    const letters = byLetters.cosines(letterRuns(tokens(question)))
    let nearest: Nearest | null = null
    all.forEach(({ kind }, at) => {
      const likeness = ((words[at] ?? 0) + (letters[at] ?? 0)) / 2
      if (likeness > (nearest?.likeness ?? 0)) nearest = { kind, likeness }
    })
    return nearest
  }
}
