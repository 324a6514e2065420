import type { Fold } from './concepts.ts'
import type { CountryNames } from './knowledge.ts'
import { tokens } from './tokens.ts'

/** The ISO codes of the countries a text names, by name, demonym or a place in it. */
export type FindCountries = (text: string) => Set<string>

/**
 * @param countries how people name each country (`content/destinations`)
 * @param fold finds a country behind a slip of the finger too, where its name is a concept of its own
 */
export function createCountryFinder(countries: readonly CountryNames[], fold: Fold): FindCountries {
  const byConcept = new Map<string, string>()
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly code: string }[]>()
  for (const { code, names } of countries) {
    // Only a concept that is the country's own name: a village may be called like an everyday word.
    for (const name of names) {
      const joined = tokens(name).join('')
      if (fold(name).join() === joined) byConcept.set(joined, code)
    }
    for (const name of names) {
      const words = tokens(name)
      const [first] = words
      if (first === undefined || (words.length === 1 && first.length < 2)) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, code }])
    }
  }
  return text => {
    const parts = tokens(text)
    const found = new Set<string>()
    parts.forEach((part, index) => {
      for (const { words, code } of byFirst.get(part) ?? []) {
        if (words.every((word, offset) => parts[index + offset] === word)) found.add(code)
      }
    })
    for (const concept of fold(text)) {
      const code = byConcept.get(concept)
      if (code !== undefined) found.add(code)
    }
    return found
  }
}
