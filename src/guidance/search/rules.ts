import type { Question } from '../question.ts'
import type { Fold } from './concepts.ts'
import { createPhrases } from './phrases.ts'
import { placesBy } from './places-by.ts'
import { tokens } from './tokens.ts'

/** A rule of the content holds when every group of `all` has a word in a question and nothing of `unless` is in it. */
export interface WordRule {
  readonly all: readonly (readonly string[])[]
  readonly unless: readonly string[]
}

type Read = Pick<Question, 'words' | 'concepts'>

/**
 * The first rule that holds, or null. With a question that went before, the two together must fill every group, and
 * the question by itself at least one with a word that tells, else it is about something else.
 * @param tells of a word of the rules; all do where it is not given
 * @param fits rules that may hold at all; all may where it is not given
 */
export type FindRule<Rule extends WordRule> = (
  question: Read,
  before?: Read,
  tells?: (word: string) => boolean,
  fits?: (rule: Rule) => boolean,
) => Rule | null

/** @param fold so that `~word` in a rule stands for all ways to say it; other words must stand there as they are */
export function createRules<Rule extends WordRule>(rules: readonly Rule[], fold: Fold): FindRule<Rule> {
  const named = [...new Set(rules.flatMap(({ all, unless }) => [...all.flat(), ...unless]))]
  const isMeant = (word: string) => word.startsWith('~')
  const findSpoken = createPhrases(
    named.filter(word => !isMeant(word)).map(word => [tokens(word), word] as const),
  )
  const findMeant = createPhrases(named.filter(isMeant).map(word => [fold(word), word] as const))
  const wordsOf = ({ words, concepts }: Read) => new Set([...findSpoken(words), ...findMeant(concepts)])
  const byFirstGroup = placesBy(rules.map(({ all: [first = []] }) => first))
  /** Those whose first group has a word of them, in their order: no other can hold. */
  const within = (found: ReadonlySet<string>) => {
    const places = new Set([...found].flatMap(word => byFirstGroup.get(word) ?? []))
    return [...places].sort((a, b) => a - b).flatMap(at => rules[at] ?? [])
  }
  return (question, before, tells = () => true, fits = () => true) => {
    const own = wordsOf(question)
    const found = before ? new Set([...own, ...wordsOf(before)]) : own
    return (
      within(found).find(rule => {
        const { all, unless } = rule
        return (
          all.every(group => group.some(word => found.has(word))) &&
          all.some(group => group.some(word => own.has(word) && tells(word))) &&
          !unless.some(word => found.has(word)) &&
          fits(rule)
        )
      }) ?? null
    )
  }
}
