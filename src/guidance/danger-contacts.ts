import type { Circumstance, Danger, DangerKind } from '../offers/types.ts'
import { contactsFor, contactsNamed, isOld } from './contact-lines.ts'
import {
  hasCollectors,
  isChildAbroad,
  isForeigner,
  isGuarded,
  isMadeToGo,
  isOfDeath,
  isSoughtAtHome,
  isToBeSold,
} from './danger-steps.ts'
import { nearestFirst } from './nearness.ts'
import type { Contact } from './types.ts'

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
  if (danger.heldAtHome && !isGuarded(danger)) return papersContacts(danger, contacts)
  if (isForeigner(danger)) return contactsNamed(FOR_FOREIGNERS, contacts).slice(0, most)
  if (isSoughtAtHome(danger) && (country === null || country === 'ID'))
    return namedWithListener(FOR_SOUGHT_AT_HOME, danger, contacts, most)
  if (hasCollectors(danger)) return collectorsContacts(danger, contacts, most)
  if (isToBeSold(danger)) return namedWithListener(FOR_TO_BE_SOLD, danger, contacts, most)
  if (isMadeToGo(danger) && !isGuarded(danger) && danger.kind !== 'self_harm')
    return namedWithListener(FOR_MADE_TO_GO, danger, contacts, most)
  if (isOfDeath(danger)) return deathContacts(danger, contacts, most)
  // Who hides from officers abroad is not sent to the police at home.
  const hides = danger.circumstances.includes('raid') && country !== 'ID'
  // Of two offices in a country the nearer is not the first by name: where one is wanted, all are looked at.
  const looked = Math.max(most, MOST_CONTACTS)
  const of = (kind: DangerKind) =>
    (danger.circumstances.includes('baby_taken') ? ['child', ...SITUATIONS[kind]] : SITUATIONS[kind])
      .flatMap(situation => contactsFor(contacts, { country, situation }, looked))
      .filter(({ id }) => !hides || id !== 'polri-110')
  const also = besideOf(danger)
  const urgent = LESS_URGENT.includes(kind) ? also.find(other => MORE_URGENT.includes(other)) : undefined
  const abroad = country !== null && country !== 'ID'
  const listed = [...new Set([...(urgent ? of(urgent).slice(0, 1) : []), ...of(kind)])]
  // The first is the one to call when a life is at risk: it must be reachable from there.
  const near = abroad ? nearestFirst(listed, danger, contacts) : listed
  const own = danger.circumstances.includes('cannot_call') ? writtenFirst(near) : near
  const kept = [...new Set([...ahead(danger, own, contacts), ...own])].slice(0, most - also.length)
  // The police stand in nearly all lists: of each other kind the first that is not named yet.
  const beside: Contact[] = []
  for (const other of also) {
    const first = of(other).find(each => !kept.includes(each) && !beside.includes(each))
    if (first) beside.push(first)
  }
  return [...new Set([...kept, ...beside, ...own])].slice(0, most)
}

/** Those at home who help whatever the passport. */
const FOR_FOREIGNERS = ['polri-110', 'sapa-129', 'lpsk', 'iom-indonesia']

/** Those who can come, and those who protect whoever tells of a crime. */
const FOR_SOUGHT_AT_HOME = ['polri-110', 'lpsk', 'kp2mi-call-center', 'sbmi']

/** Those who can come before they leave, and those for women and children. */
const FOR_TO_BE_SOLD = ['polri-110', 'sapa-129', 'kp2mi-call-center', 'lpsk']

/** Those for women and children before those who can come: their own family is who forces them. */
const FOR_MADE_TO_GO = ['sapa-129', 'polri-110', 'kp2mi-call-center', 'lpsk']

function namedWithListener(
  ids: readonly string[],
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const listening = contacts.filter(
    ({ situations }) => danger.also.includes('self_harm') && situations.includes('suicidal'),
  )
  return [...contactsNamed(ids, contacts).slice(0, most - listening.length), ...listening].slice(0, most)
}

/** Those who can come to the family, and those who know the debts of who goes abroad to work. */
const FOR_COLLECTORS = ['kp2mi-call-center', 'sbmi']

/** The police where the family is, wherever whoever owes it is; abroad the office there as well. */
function collectorsContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const { country } = danger
  const there = contactsFor(contacts, { country, situation: 'danger' }, most).filter(
    ({ countries }) => country !== null && country !== 'ID' && countries.includes(country),
  )
  const ids = ['polri-110', ...there.slice(0, 1).map(({ id }) => id), ...FOR_COLLECTORS]
  return namedWithListener(ids, danger, contacts, most)
}

/** Those who bring home whoever died abroad: no police at home can. */
const FOR_A_DEATH = ['kemlu-pwni', 'kp2mi-call-center', 'sbmi']

function deathContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  most: number,
): readonly Contact[] {
  const { country } = danger
  const there =
    country === null || country === 'ID'
      ? []
      : contactsFor(contacts, { country, situation: 'danger' }, most).filter(({ countries }) =>
          countries.includes(country),
        )
  const ids = there.slice(0, 2).map(({ id }) => id)
  const nearest = nearestFirst(contactsNamed(ids, contacts), danger, contacts)
  return namedWithListener([...nearest.map(({ id }) => id), ...FOR_A_DEATH], danger, contacts, most)
}

/** Those who get papers back at home, the offices for work before the police. */
const FOR_PAPERS_AT_HOME = ['kp2mi-call-center', 'kemnaker', 'sbmi', 'polri-110']

/** Who is about to be taken away with the papers in other hands needs somebody who can come. */
const FOR_PAPERS_BEFORE_LEAVING = ['polri-110', 'kp2mi-call-center', 'kemnaker', 'sbmi']

function papersContacts(danger: Omit<Danger, 'evidence'>, contacts: readonly Contact[]): readonly Contact[] {
  const despair = danger.also.includes('self_harm')
  const listening = contacts.filter(({ situations }) => despair && situations.includes('suicidal'))
  const ids = danger.departing ? FOR_PAPERS_BEFORE_LEAVING : FOR_PAPERS_AT_HOME
  const offices = contactsNamed(ids, contacts)
  return [...offices.slice(0, MOST_CONTACTS - listening.length), ...listening]
}

function writtenFirst(contacts: readonly Contact[]): readonly Contact[] {
  const takes = ({ channels }: Contact) => channels.some(({ kind }) => kind === 'whatsapp')
  return [...contacts.filter(takes), ...contacts.filter(contact => !takes(contact))]
}

/** In these somebody must come. */
const SENT_FOR: readonly Circumstance[] = [
  'harmed',
  'sinking',
  'overboard',
  'in_labour',
  'pregnancy_bleeding',
  'injured',
]

/**
 * Those that come before the others of a kind. Abroad the offices there are first, but whoever may want to die keeps those
 * who listen; a child is mostly still at home when a country is named. At sea only who can be reached from anywhere is.
 * Where minutes count, those who can send somebody are before those who listen.
 */
function ahead(
  danger: Omit<Danger, 'evidence'>,
  own: readonly Contact[],
  contacts: readonly Contact[],
): readonly Contact[] {
  const { kind, country, atSea, circumstances } = danger
  const atHome = (situation: string) => contactsFor(contacts, { country: 'ID', situation }, 2)
  const abroad = country !== null && country !== 'ID'
  const isOther = danger.whose === 'others' && circumstances.includes('at_edge')
  const sends = SENT_FOR.some(one => circumstances.includes(one)) || isGuarded(danger) || isOther
  const senders = sends && !abroad ? atHome('danger').slice(0, 1) : []
  // The family is where the police at home can come, wherever who writes is.
  if (circumstances.includes('kin_threatened'))
    return abroad ? [...own.slice(0, 1), ...atHome('danger').slice(0, 1)] : atHome('danger').slice(0, 1)
  // Whoever does little else knows it best.
  const forChildren = () => atHome('child').sort((a, b) => a.situations.length - b.situations.length)
  // A child alone abroad needs who answers there: a number that is old may be given up.
  if (isChildAbroad(danger)) {
    const known = own.filter(contact => !isOld(contact))
    const there = known.find(({ countries }) => country !== null && countries.includes(country))
    const first = there ? [there] : own.slice(0, 1)
    return [...first, ...(kind === 'self_harm' ? atHome('suicidal') : forChildren()).slice(0, 1)]
  }
  if (kind === 'self_harm') return [...senders, ...own.slice(0, 1), ...atHome('suicidal').slice(0, 1)]
  if (kind === 'minor') return [...senders, ...forChildren()]
  if (atSea && country === null)
    return [
      ...senders,
      ...own.filter(({ channels }) =>
        channels.some(({ kind, from }) => kind !== 'url' && from === 'anywhere'),
      ),
    ]
  return senders
}

/** What it may be as well, each with a contact of its own. */
export function besideOf(danger: Omit<Danger, 'evidence'>): readonly DangerKind[] {
  const { kind, also } = danger
  // Who is afraid to leave is in no need of comfort, but of somebody who stops it.
  const open = kind === 'unclear' && also.length === 0 && !danger.departing && !isOfDeath(danger)
  return open ? BESIDE_UNCLEAR : also
}
