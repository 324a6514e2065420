import type { Fold } from './concepts.ts'
import type { Scope } from './scope-file.ts'
import { tokens } from './tokens.ts'
import type { Decline } from './types.ts'

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
 * @param fold so that one word of a rule stands for all ways to say it; words written `=word` must stand there literally
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

/** Finds a word or phrase of a rule, as it stands or, without `=`, in any way of saying it. */
export function createMatcher(word: string, fold: Fold): (text: Text) => boolean {
  const literal = word.startsWith('=')
  const spoken = padded(tokens(word))
  const folded = padded(fold(word))
  return text => text.spoken.includes(spoken) || (!literal && text.folded.includes(folded))
}

function padded(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
