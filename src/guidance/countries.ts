import type { CountryNames } from './knowledge.ts'
import { tokens } from './tokens.ts'

/** The ISO codes of the countries a text names, by name, demonym or a place in it. */
export type FindCountries = (text: string) => Set<string>

/** @param countries how people name each country (`content/destinations`) */
export function createCountryFinder(countries: readonly CountryNames[]): FindCountries {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly code: string }[]>()
  for (const { code, names } of countries) {
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
    return found
  }
}
