import type { Knowledge } from '../knowledge.ts'
import type { Fold } from '../search/concepts.ts'
import { createPhrases } from '../search/phrases.ts'
import { placesBy } from '../search/places-by.ts'
import type { Passage } from '../types.ts'

/** For every passage 1 where it is beside the point of a question, else 0. */
export interface Beside {
  /** It is about other countries than the question names, or about a single country while the question names none. */
  readonly elsewhere: Uint8Array
  /** It, or its topic, must be named (`named_by` of the fact, of topics.yaml) and is not. */
  readonly unnamed: Uint8Array
}

/** Tells it for a question's concepts and the countries it names. */
export type FindBeside = (concepts: readonly string[], asked: ReadonlySet<string>) => Beside

/**
 * A country is named too by what only it has: its money, and the programmes that glossary.yaml explains ("EPS" is
 * Korea's). A passage about several countries is a list of them, and answers who names none.
 * @param countries those that each passage is about
 */
export function createBeside(
  { topics, glossary, countries: known }: Pick<Knowledge, 'topics' | 'glossary' | 'countries'>,
  passages: readonly Passage[],
  countries: readonly ReadonlySet<string>[],
  fold: Fold,
): FindBeside {
  const placeOf = new Map(passages.map(({ fact }, at) => [fact, at]))
  const single = countries.map(([country, ...others]) => (others.length === 0 ? country : undefined))
  const programmes = [...Object.entries(glossary.terms), ...Object.entries(glossary.meanings)].flatMap(
    ([fact, words]) => {
      const country = single[placeOf.get(fact) ?? -1]
      return country === undefined ? [] : words.map(word => [fold(word), country] as const)
    },
  )
  const money = known.flatMap(({ code, currency }) => currency.map(name => [fold(name), code] as const))
  const hintedIn = createPhrases([...programmes, ...money])

  const abroad = Uint8Array.from(countries, about => Number(about.size > 0))
  const inOne = Uint8Array.from(single, country => Number(country !== undefined))
  const ofCountry = placesBy(countries)
  const ofTopic = placesBy(passages.map(({ topic }) => [topic]))
  const strict = [
    ...topics.map(({ id, named_by }) => ({ places: ofTopic.get(id) ?? [], named_by })),
    ...passages.map(({ named_by = [] }, at) => ({ places: [at], named_by })),
  ].filter(({ named_by }) => named_by.length > 0)
  const mustBeNamed = new Uint8Array(passages.length)
  for (const { places } of strict) for (const at of places) mustBeNamed[at] = 1

  return (concepts, asked) => {
    const elsewhere = asked.size > 0 ? abroad.slice() : inOne.slice()
    for (const country of asked.size > 0 ? asked : hintedIn(concepts))
      for (const at of ofCountry.get(country) ?? []) elsewhere[at] = 0
    const unnamed = mustBeNamed.slice()
    for (const { places, named_by } of strict)
      if (named_by.some(name => concepts.includes(name))) for (const at of places) unnamed[at] = 0
    return { elsewhere, unnamed }
  }
}
