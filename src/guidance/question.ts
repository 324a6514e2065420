import { type FindCountries, withoutCountries } from './countries.ts'
import type { Fold } from './search/concepts.ts'
import { letterRuns, pairs } from './search/ngrams.ts'
import { tokens } from './search/tokens.ts'
import type { Bag, Vocabulary } from './search/vocabulary.ts'

/** A question taken apart once, for all that look at it. */
export interface Question {
  readonly text: string
  /** As `tokens` gives them. */
  readonly words: readonly string[]
  /** As `Fold` gives them. */
  readonly concepts: readonly string[]
  /** ISO codes of the countries it names. */
  readonly countries: ReadonlySet<string>
  /** Its concepts without those that name its countries. */
  readonly placeless: readonly string[]
  /** Its concepts by themselves. */
  readonly said: Bag
  /** Its concepts and neighbouring pairs of them. */
  readonly paired: Bag
  /** Its concepts and the words themselves: which of several words for a thing was used says something too. */
  readonly kept: Bag
  /** Its runs of letters. */
  readonly letters: Bag
}

/** What the documents of all indexes consist of. */
export interface Vocabularies {
  /** Concepts, pairs of them, and words after `=`. */
  readonly terms: Vocabulary<string>
  /** Runs of them, as `letterRuns` gives them. */
  readonly letters: Vocabulary<number>
}

/** Takes a question apart. */
export type ReadQuestion = (text: string) => Question

/** @param vocabularies of the indexes it is held against */
export function createReader(
  fold: Fold,
  { terms, letters }: Vocabularies,
  findCountries: FindCountries,
): ReadQuestion {
  return text => {
    const words = tokens(text)
    const concepts = fold(text)
    const countries = findCountries(text)
    const placeless = countries.size > 0 ? fold(withoutCountries(text, findCountries).join(' ')) : concepts
    return {
      text,
      words,
      concepts,
      countries,
      placeless,
      said: terms.read(concepts),
      paired: terms.read(withPairs(concepts)),
      kept: terms.read(withWords(concepts, words)),
      letters: letters.read(letterRuns(words)),
    }
  }
}

/** Concepts and neighbouring pairs of them. */
export function withPairs(concepts: readonly string[]): string[] {
  return [...concepts, ...pairs(concepts)]
}

/** Concepts and the words they were folded from. */
export function withWords(concepts: readonly string[], words: readonly string[]): string[] {
  return [...concepts, ...words.map(word => `=${word}`)]
}
