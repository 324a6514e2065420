import type { CountryNames } from './knowledge.ts'
import type { Fold } from './search/concepts.ts'
import { createPhrases } from './search/phrases.ts'
import { tokens } from './search/tokens.ts'

/** The ISO codes of the countries a text names, by name, demonym or a place in it. */
export type FindCountries = (text: string) => Set<string>

/**
 * @param countries how people name each country (`content/destinations`)
 * @param fold finds a country behind a slip of the finger too, where its name is a concept of its own
 */
export function createCountryFinder(countries: readonly CountryNames[], fold: Fold): FindCountries {
  const byConcept = new Map<string, string>()
  for (const { code, names } of countries) {
    // Only a concept that is the country's own name: a village may be called like an everyday word.
    for (const name of names) {
      const joined = tokens(name).join('')
      if (fold(name).join() === joined) byConcept.set(joined, code)
    }
  }
  const spoken = createPhrases(
    countries.flatMap(({ code, names }) =>
      names
        .map(tokens)
        .filter(([first = '', ...rest]) => first.length > 1 || rest.length > 0)
        .map(words => [words, code] as const),
    ),
  )
  return text => {
    const found = spoken(tokens(text))
    for (const concept of fold(text)) {
      const code = byConcept.get(concept)
      if (code !== undefined) found.add(code)
    }
    return found
  }
}

/** The words of a text that name no country. */
export function withoutCountries(text: string, findCountries: FindCountries): readonly string[] {
  const words = tokens(text)
  return words.filter((word, index) => {
    const next = words[index + 1] ?? ''
    const previous = words[index - 1] ?? ''
    const inPhrase = (first: string, second: string) =>
      findCountries(`${first} ${second}`).size >
      Math.max(findCountries(first).size, findCountries(second).size)
    return findCountries(word).size === 0 && !inPhrase(word, next) && !inPhrase(previous, word)
  })
}
