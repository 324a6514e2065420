import type { Danger } from '../../offers/types.ts'
import type { Contact } from '../types.ts'
import { contactsFor, contactsNamed, listens } from './contact-lines.ts'
import { nearestFirst } from './nearness.ts'

/** Those at home who help whatever the passport. */
export const FOR_FOREIGNERS = ['polri-110', 'sapa-129', 'lpsk', 'iom-indonesia']

/** Those who can come, and those who protect whoever tells of a crime. */
export const FOR_SOUGHT_AT_HOME = ['polri-110', 'lpsk', 'kp2mi-call-center', 'sbmi']

/** Those who can come before they leave, and those for women and children. */
export const FOR_TO_BE_SOLD = ['polri-110', 'sapa-129', 'kp2mi-call-center', 'lpsk']

/** Those for women and children before those who can come: their own family is who forces them. */
export const FOR_MADE_TO_GO = ['sapa-129', 'polri-110', 'kp2mi-call-center', 'lpsk']

/** The contacts of some ids, at most so many; who may want to die as well keeps those who listen. Pure. */
export function namedWithListener(
  ids: readonly string[],
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const listening = danger.also.includes('self_harm') ? contacts.filter(listens) : []
  return [...contactsNamed(ids, contacts).slice(0, most - listening.length), ...listening].slice(0, most)
}

/** Those who can come to the family, and those who know the debts of who goes abroad to work. */
const FOR_COLLECTORS = ['kp2mi-call-center', 'sbmi']

/** The police where the family is, wherever whoever owes it is; abroad the office there as well. Pure. */
export function collectorsContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const there = officesThere(danger, contacts, most)
  const ids = ['polri-110', ...there.slice(0, 1).map(({ id }) => id), ...FOR_COLLECTORS]
  return namedWithListener(ids, danger, contacts, most)
}

/** Those who bring home whoever died abroad: no police at home can. */
const FOR_A_DEATH = ['kemlu-pwni', 'kp2mi-call-center', 'sbmi']

/** The offices in the country of a death, the nearest first, then those at home. Pure. */
export function deathContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const there = officesThere(danger, contacts, most)
  const ids = there.slice(0, 2).map(({ id }) => id)
  const nearest = nearestFirst(contactsNamed(ids, contacts), danger, contacts)
  return namedWithListener([...nearest.map(({ id }) => id), ...FOR_A_DEATH], danger, contacts, most)
}

/** Those who get papers back at home, the offices for work before the police. */
const FOR_PAPERS_AT_HOME = ['kp2mi-call-center', 'kemnaker', 'sbmi', 'polri-110']

/** Who is about to be taken away with the papers in other hands needs somebody who can come. */
const FOR_PAPERS_BEFORE_LEAVING = ['polri-110', 'kp2mi-call-center', 'kemnaker', 'sbmi']

/** For who has papers held at home, by whether they are about to leave. Pure. */
export function papersContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const ids = danger.departing ? FOR_PAPERS_BEFORE_LEAVING : FOR_PAPERS_AT_HOME
  return namedWithListener(ids, danger, contacts, most)
}

/** The offices in the country abroad where they are. */
function officesThere(
  { country }: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  if (country === null || country === 'ID') return []
  const all = contactsFor(contacts, { country, situation: 'danger' }, most)
  return all.filter(({ countries }) => countries.includes(country))
}
