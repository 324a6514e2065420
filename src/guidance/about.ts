import type { EvidenceTable } from './evidence.ts'
import type { Knowledge } from './knowledge.ts'
import type { Passage } from './types.ts'

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
  const topicOf = Uint16Array.from(passages, ({ topic }) => topics.findIndex(({ id }) => id === topic) + 1)

  return ({ sameCountry, otherCountry, unaskedCountry, contact, topic }, concepts, asked) => {
    const pointed = topics.map(({ asked_with }) => asked_with.some(concept => concepts.includes(concept)))
    for (const [at, about] of countries.entries()) {
      const shared = asked.size > 0 && [...about].some(country => asked.has(country))
      sameCountry[at] = Number(shared)
      otherCountry[at] = Number(asked.size > 0 && about.size > 0 && !shared)
      unaskedCountry[at] = Number(asked.size === 0 && about.size > 0)
      topic[at] = Number(pointed[(topicOf[at] ?? 0) - 1] ?? false)
    }
    if (concepts.includes(CONTACT)) contact.set(callable)
    else contact.fill(0)
  }
}
