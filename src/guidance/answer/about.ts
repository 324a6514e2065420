import type { Knowledge } from '../knowledge.ts'
import type { EvidenceTable } from '../search/evidence.ts'
import { placesBy } from '../search/places-by.ts'
import type { Passage } from '../types.ts'

/** The concept of synonyms.yaml for a number to call. */
const CONTACT = 'nomor'

/** Writes into the table what passages are about: countries, numbers to call, topics. */
export type MarkAbout = (
  table: EvidenceTable,
  concepts: readonly string[],
  asked: ReadonlySet<string>,
) => void

/**
 * @param countries those that each passage is about
 * @returns what writes it down for a question's concepts and the countries it names
 */
export function createAbout(
  { topics, contacts }: Pick<Knowledge, 'topics' | 'contacts'>,
  passages: readonly Passage[],
  countries: readonly ReadonlySet<string>[],
): MarkAbout {
  const facts = new Set(contacts.map(contact => contact.fact))
  const callable = Float64Array.from(passages, ({ fact }) => Number(facts.has(fact)))
  const abroad = Float64Array.from(countries, about => Number(about.size > 0))
  const inCountry = placesBy(countries)
  const inTopic = placesBy(passages.map(({ topic }) => [topic]))
  const topicsOf = new Map<string, string[]>()
  for (const { id, asked_with } of topics)
    for (const concept of asked_with) topicsOf.set(concept, [...(topicsOf.get(concept) ?? []), id])

  return ({ sameCountry, otherCountry, unaskedCountry, contact, topic }, concepts, asked) => {
    for (const column of [sameCountry, otherCountry, unaskedCountry, contact, topic]) column.fill(0)
    if (asked.size === 0) unaskedCountry.set(abroad)
    else {
      otherCountry.set(abroad)
      for (const country of asked)
        for (const at of inCountry.get(country) ?? []) {
          sameCountry[at] = 1
          otherCountry[at] = 0
        }
    }
    if (concepts.includes(CONTACT)) contact.set(callable)
    for (const concept of concepts)
      for (const id of topicsOf.get(concept) ?? []) for (const at of inTopic.get(id) ?? []) topic[at] = 1
  }
}
