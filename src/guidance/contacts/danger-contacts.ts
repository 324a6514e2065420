import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Danger, DangerKind } from '../../offers/types.ts'
import {
  hasCollectors,
  isForeigner,
  isGuarded,
  isMadeToGo,
  isOfDeath,
  isSoughtAtHome,
  isToBeSold,
} from '../danger/danger-states.ts'
import type { Contact } from '../types.ts'
import { contactsFor, contactsNamed } from './contact-lines.ts'
import { lastSeenAcross } from './contacts-across.ts'
import { ahead } from './contacts-ahead.ts'
import {
  collectorsContacts,
  deathContacts,
  FOR_FOREIGNERS,
  FOR_MADE_TO_GO,
  FOR_SOUGHT_AT_HOME,
  FOR_TO_BE_SOLD,
  namedWithListener,
  papersContacts,
} from './contacts-by-name.ts'
import { nearestFirst } from './nearness.ts'

/** Which contacts a danger calls for, best fitting situation first (`situations` of content/contacts). */
const SITUATIONS: Record<DangerKind, readonly string[]> = {
  trapped: ['danger', 'forced_scam'],
  documents_held: ['documents_held', 'danger'],
  violence: ['violence', 'danger'],
  sexual_violence: ['violence', 'danger'],
  self_harm: ['suicidal', 'danger'],
  minor: ['child', 'danger'],
  missing: ['missing', 'danger'],
  medical: ['danger'],
  debt_bondage: ['danger', 'forced_scam'],
  unclear: ['danger'],
}

/** Where nobody knows what happened, those who help at home and those who listen are named too. */
const BESIDE_UNCLEAR: readonly DangerKind[] = ['violence', 'self_harm']

const MOST_CONTACTS = 4

/**
 * The contacts for a danger that may be where an offer leads to: the office there first, where there is one; those for here
 * stay, since that it is there is still only asked.
 * @param guess a country it may be in, where they told none
 */
export function contactsGuessing(
  danger: Danger,
  contacts: readonly Contact[],
  guess: string | null,
): readonly Contact[] {
  const own = dangerContacts(danger, contacts)
  if (guess === null) return own
  const abroad = dangerContacts({ ...danger, country: guess }, contacts)
  const offices = abroad.filter(({ countries }) => countries.includes(guess))
  // Where none is, those who help abroad come before the police at home.
  const there = offices.length > 0 ? offices : abroad.filter(({ id }) => id !== 'polri-110')
  return [...new Set([...there.slice(0, 1), ...own])].slice(0, MOST_CONTACTS)
}

/** With one of these beside, held papers or a debt are not what helps first. */
const MORE_URGENT: readonly DangerKind[] = [
  'self_harm',
  'sexual_violence',
  'minor',
  'violence',
  'medical',
  'trapped',
]
const LESS_URGENT: readonly DangerKind[] = ['documents_held', 'debt_bondage']

const POLICE = 'polri-110'

/**
 * The contacts for a danger, best first, and one for each kind that it may be as well. The police come last for
 * who says that they are no help, or are with those who hurt them.
 * @param most how many at the most
 */
export function dangerContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number = MOST_CONTACTS,
): readonly Contact[] {
  if (!danger.circumstances.includes('no_police')) return bestContacts(danger, contacts, most)
  const listed = bestContacts(danger, contacts, most + 1)
  const others = listed.filter(({ id }) => id !== POLICE)
  return (others.length < listed.length ? [...others, ...contactsNamed([POLICE], contacts)] : others).slice(
    0,
    most,
  )
}

function bestContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const { kind, country } = danger
  if (danger.heldAtHome && !isGuarded(danger)) return papersContacts(danger, contacts, MOST_CONTACTS)
  if (isForeigner(danger)) return contactsNamed(FOR_FOREIGNERS, contacts).slice(0, most)
  if (isSoughtAtHome(danger) && !isOtherCountry(country))
    return namedWithListener(FOR_SOUGHT_AT_HOME, danger, contacts, most)
  if (hasCollectors(danger)) return collectorsContacts(danger, contacts, most)
  if (isToBeSold(danger)) return namedWithListener(FOR_TO_BE_SOLD, danger, contacts, most)
  if (isMadeToGo(danger) && !isGuarded(danger) && danger.kind !== 'self_harm')
    return namedWithListener(FOR_MADE_TO_GO, danger, contacts, most)
  if (isOfDeath(danger)) return deathContacts(danger, contacts, most)
  // A husband or father mostly hurts at home, where others help than the offices for migrants.
  const at = country ?? (danger.circumstances.includes('by_family') ? 'ID' : null)
  // Who hides from officers abroad is not sent to the police at home.
  const hides = danger.circumstances.includes('raid') && country !== 'ID'
  // Of two offices in a country the nearer is not the first by name: where one is wanted, all are looked at.
  const looked = Math.max(most, MOST_CONTACTS)
  const of = (kind: DangerKind) =>
    (danger.circumstances.includes('baby_taken') ? ['child', ...SITUATIONS[kind]] : SITUATIONS[kind])
      .flatMap(situation => contactsFor(contacts, { country: at, situation }, looked))
      .filter(({ id }) => !hides || id !== 'polri-110')
  const also = besideOf(danger)
  const urgent = LESS_URGENT.includes(kind) ? also.find(other => MORE_URGENT.includes(other)) : undefined
  const abroad = isOtherCountry(country)
  const listed = [...new Set([...(urgent ? of(urgent).slice(0, 1) : []), ...of(kind)])]
  // The first is the one to call when a life is at risk: it must be reachable from there.
  const offices = abroad ? nearestFirst(listed, danger, contacts) : listed
  const near = [
    ...new Set([
      ...offices.slice(0, 1),
      ...lastSeenAcross(danger, contacts, SITUATIONS[kind][0] ?? 'danger'),
      ...offices,
    ]),
  ]
  const own = danger.circumstances.includes('cannot_call') ? writtenFirst(near) : near
  const first = [...new Set([...ahead(danger, own, contacts), ...own])].slice(0, most - also.length)
  // The police stand in nearly all lists: of each other kind the first that is not named yet.
  const beside: Contact[] = []
  for (const other of also) {
    const next = of(other).find(each => !first.includes(each) && !beside.includes(each))
    if (next) beside.push(next)
  }
  const told = [...new Set([...first, ...beside, ...own])].slice(0, most)
  if (!abroad || told.length < 2 || told.some(takesWhatsApp)) return told
  return withWritten(told, danger, contacts)
}

/** Where all can only be called, one who reads messages takes the place of the last that is not told for a kind beside. */
function withWritten(
  told: readonly Contact[],
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
): readonly Contact[] {
  const { kind, country, circumstances } = danger
  const written = SITUATIONS[kind]
    .flatMap(situation => contactsFor(contacts, { country, situation }, contacts.length))
    .find(takesWhatsApp)
  const dropped = told.findLast(({ countries }) => country !== null && countries.includes(country))
  if (!written || !dropped || dropped === told[0]) return told
  const [first, ...others] = told.filter(contact => contact !== dropped)
  const calls = first ? [first] : []
  return circumstances.includes('cannot_call')
    ? [written, ...calls, ...others]
    : [...calls, written, ...others]
}

function takesWhatsApp({ channels }: Contact): boolean {
  return channels.some(({ kind }) => kind === 'whatsapp')
}

function writtenFirst(contacts: readonly Contact[]): readonly Contact[] {
  return [...contacts.filter(takesWhatsApp), ...contacts.filter(contact => !takesWhatsApp(contact))]
}

/** What it may be as well, each with a contact of its own. */
export function besideOf(danger: Omit<Danger, 'evidence'>): readonly DangerKind[] {
  const { kind, also } = danger
  // Who is afraid to leave is in no need of comfort, but of somebody who stops it.
  const open = kind === 'unclear' && also.length === 0 && !danger.departing && !isOfDeath(danger)
  return open ? BESIDE_UNCLEAR : also
}
