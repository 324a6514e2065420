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
  const named = words.map(word => findCountries(word).size)
  /** By the place of its first word, whether two words name a country that neither names by itself. */
  const inPhrase = words
    .slice(1)
    .map(
      (next, at) => findCountries(`${words[at]} ${next}`).size > Math.max(named[at] ?? 0, named[at + 1] ?? 0),
    )
  return words.filter((_, at) => named[at] === 0 && inPhrase[at] !== true && inPhrase[at - 1] !== true)
}
