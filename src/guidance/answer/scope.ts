import type { Scope } from '../content/scope-file.ts'
import type { Question } from '../question.ts'
import type { Fold } from '../search/concepts.ts'
import type { Nearest } from '../search/nearest.ts'
import { createRules } from '../search/rules.ts'
import type { Decline } from '../types.ts'

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
  const find = createRules(scope.rules, fold)
  return question => {
    const rule = find(question)
    return rule && { rule: rule.id, kind: rule.kind, see: rule.see }
  }
}

/** At least so like an example, and so much more like it than like any question we answer. */
const LEAST_LIKENESS = 0.3
const LEAST_LEAD = 0.15

/** Whether a question is so near to an example of what we decline, and so far from what we answer, that it is one. */
export function isDeclined(
  nearest: Nearest<Decline> | null,
  likenessToAnswered: number,
): nearest is Nearest<Decline> {
  return (
    nearest !== null &&
    nearest.likeness >= LEAST_LIKENESS &&
    nearest.likeness - likenessToAnswered >= LEAST_LEAD
  )
}
