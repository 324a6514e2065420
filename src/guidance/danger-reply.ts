import { countryIn, type Language } from '../language.ts'
import type { Danger, DangerKind } from '../offers/types.ts'
import type { Say } from '../words.ts'
import { contactLines, contactsFor } from './contact-lines.ts'
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
 * The fixed, reviewed answer to a person in danger: a neutral first line (H-03: lock screens show it), the
 * contacts for where they are, then what to do and not to do. No model and no part of their message is in it.
 */
export function dangerReply(
  danger: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
): string {
  return [
    say(language, 'danger-opening'),
    dangerContacts(danger, contacts)
      .map(contact => contactLines(contact, language, say, true))
      .join('\n'),
    say(language, canTurnBack(danger) ? 'danger-departing' : `danger-${danger.kind.replaceAll('_', '-')}`),
    ...(besideOf(danger).includes('self_harm') ? [say(language, 'danger-beside-self-harm')] : []),
    ...(danger.atSea ? [say(language, 'danger-at-sea')] : []),
    ...noOfficeLine(danger, contacts, language, say),
    say(language, danger.country === null && !canTurnBack(danger) ? 'danger-ask-country' : 'danger-more'),
    say(language, 'danger-clear'),
  ].join('\n\n')
}

/** Kinds in which whoever has not left yet is not told to keep still, but that they can still turn back. */
const TURNS_BACK: readonly DangerKind[] = ['trapped', 'unclear', 'debt_bondage', 'documents_held']

function canTurnBack({ kind, departing }: Danger): boolean {
  return departing && TURNS_BACK.includes(kind)
}

/** Where no number of an Indonesian office in that country has been reviewed, that is said, and who can put them through. */
function noOfficeLine(
  { country }: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
): readonly string[] {
  if (country === null || country === 'ID') return []
  if (contacts.some(({ countries }) => countries.includes(country))) return []
  return [say(language, 'danger-no-office', { country: countryIn(country, language) })]
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

/** The contacts for a danger, best first, and one for each kind that it may be as well. */
export function dangerContacts(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
): readonly Contact[] {
  const { kind, country } = danger
  const of = (kind: DangerKind) =>
    SITUATIONS[kind].flatMap(situation => contactsFor(contacts, { country, situation }, MOST_CONTACTS))
  const also = besideOf(danger)
  const urgent = LESS_URGENT.includes(kind) ? also.find(other => MORE_URGENT.includes(other)) : undefined
  const abroad = country !== null && country !== 'ID'
  const listed = [...new Set([...(urgent ? of(urgent).slice(0, 1) : []), ...of(kind)])]
  // The first is the one to call when a life is at risk: it must be reachable from there.
  const own = abroad ? nearestFirst(listed, country) : listed
  const kept = [...new Set([...ahead(danger, own, contacts), ...own])].slice(0, MOST_CONTACTS - also.length)
  // The police stand in nearly all lists: of each other kind the first that is not named yet.
  const beside: Contact[] = []
  for (const other of also) {
    const first = of(other).find(each => !kept.includes(each) && !beside.includes(each))
    if (first) beside.push(first)
  }
  return [...new Set([...kept, ...beside, ...own])].slice(0, MOST_CONTACTS)
}

/**
 * Those that come before the others of a kind. Abroad the offices there are first, but whoever may want to die keeps those
 * who listen; a child is mostly still at home when a country is named. At sea only who can be reached from anywhere is.
 */
function ahead(
  { kind, country, atSea }: Omit<Danger, 'evidence'>,
  own: readonly Contact[],
  contacts: readonly Contact[],
): readonly Contact[] {
  const atHome = (situation: string) => contactsFor(contacts, { country: 'ID', situation }, 2)
  if (kind === 'self_harm') return [...own.slice(0, 1), ...atHome('suicidal').slice(0, 1)]
  // Whoever does little else knows it best.
  if (kind === 'minor') return atHome('child').sort((a, b) => a.situations.length - b.situations.length)
  if (atSea && country === null)
    return own.filter(({ channels }) =>
      channels.some(({ kind, from }) => kind !== 'url' && from === 'anywhere'),
    )
  return []
}

function nearestFirst(contacts: readonly Contact[], country: string): readonly Contact[] {
  const isThere = (contact: Contact) => contact.countries.includes(country)
  return [...contacts.filter(isThere), ...contacts.filter(contact => !isThere(contact))]
}

function besideOf({ kind, also }: Pick<Danger, 'kind' | 'also'>): readonly DangerKind[] {
  return kind === 'unclear' && also.length === 0 ? BESIDE_UNCLEAR : also
}
