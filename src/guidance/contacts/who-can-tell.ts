import type { Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import type { Contact } from '../types.ts'
import { contactBrief, contactsNamed } from './contact-lines.ts'

/** Of a country: its labour office first, then the mission. */
const MOST_CONTACTS = 2
/** Where nobody of the country is known: the office for migrant workers. */
const ANYWHERE = ['kp2mi-call-center']

/** Who can tell more in a country, each in a line; anywhere without one. */
export function officesIn(
  contacts: readonly Contact[],
  country: string | null,
  language: Language,
  say: Say,
): string[] {
  return whoCanTell(contacts, country).map(contact => contactBrief(contact, language, say))
}

/** Who explains the rules of a country, the best first; where none is known, the office for migrant workers. Pure. */
export function whoCanTell(contacts: readonly Contact[], country: string | null): Contact[] {
  const there = contacts
    .filter(
      ({ countries: where, situations }) =>
        country !== null && where.includes(country) && situations.includes('legal'),
    )
    .sort((a, b) => Number(isMission(a)) - Number(isMission(b)) || a.priority - b.priority)
    .slice(0, MOST_CONTACTS)
  return there.length > 0 ? there : contactsNamed(ANYWHERE, contacts)
}

/** Missions help in need, and are not there to explain the rules. */
function isMission({ situations }: Contact): boolean {
  return !situations.includes('information')
}
