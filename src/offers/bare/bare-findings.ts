import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Contact } from '../../guidance/types.ts'
import type { Entities } from '../types.ts'
import type { BareTarget } from './bare.ts'
import { linkFindings } from './bare-address.ts'
import type { BareContent } from './bare-content.ts'

/** Something that can be told of a thing from the rules: the key of its sentence and what to fill in. */
export interface Note {
  readonly key: string
  readonly args?: Readonly<Record<string, string>>
  /** ISO 3166 alpha-2; told with the name of the country and its official position, where there is one. */
  readonly country?: string
}

/** What is told of a bare check. */
export interface Findings {
  /** Id of the reviewed contact whose number or site it is. */
  readonly official: string | null
  /** Ids of `reasons` in `content/bare-checks.yaml`: why it is suspicious by itself. */
  readonly reasons: readonly string[]
  readonly notes: readonly Note[]
}

const NOTHING: Findings = { official: null, reasons: [], notes: [] }
const COMPANY = /\b(?:pt|cv|ud|yayasan|koperasi|tbk|bank)\b/i

/**
 * What can be told of the thing asked about, from its form alone: nothing is looked up anywhere. Pure.
 * @param contacts reviewed contacts, whose own numbers and sites are recognised
 */
export function findingsOf(
  target: BareTarget,
  entities: Entities,
  content: BareContent,
  contacts: readonly Contact[],
): Findings {
  switch (target.kind) {
    case 'phone':
      return phoneFindings(target, entities, content, contacts)
    case 'link':
      return linkFindings(target, entities, content, contacts)
    case 'handle':
      return handleFindings(target, content)
    case 'account':
      return { ...NOTHING, notes: accountNotes(target) }
    case 'licence':
      return { ...NOTHING, notes: [{ key: 'bare-licence-whose' }, { key: 'bare-licence-both' }] }
    case 'agency':
      return {
        ...NOTHING,
        notes: /^(?:lpk|yayasan|koperasi|cv)\b/i.test(target.says) ? [{ key: 'bare-agency-not-pt' }] : [],
      }
  }
}

/** Whose number it is, by the reviewed contacts. @param digits as dialled, with or without the country's code */
export function ownerOf(digits: string, contacts: readonly Contact[]): Contact | null {
  const same = (tel: string) => {
    const known = tel.replace(/\D/g, '')
    return (
      known === digits ||
      known === `62${digits.replace(/^0/, '')}` ||
      digits === `62${known.replace(/^0/, '')}`
    )
  }
  return (
    contacts.find(({ channels }) =>
      channels.some(({ tel, value, kind }) => kind !== 'url' && same(tel ?? value)),
    ) ?? null
  )
}

function phoneFindings(
  { says, span }: BareTarget,
  entities: Entities,
  content: BareContent,
  contacts: readonly Contact[],
): Findings {
  const phone = entities.phones.find(found => found.span.start === span.start)
  const digits = (phone?.e164 ?? says).replace(/\D/g, '')
  const owner = ownerOf(digits, contacts)
  if (owner) return { ...NOTHING, official: owner.id }
  const parsed = parsePhoneNumberFromString(phone?.e164 ?? `${says.replace(/[^\d+]/g, '')}00000000`)
  const code = parsed?.countryCallingCode
  const country = phone?.country ?? parsed?.country ?? parsed?.getPossibleCountries()[0] ?? null
  const notes: Note[] = []
  if (code && content.rented_prefixes.has(code))
    notes.push({ key: 'bare-phone-rented', args: { dial: code } })
  else if (country === 'ID') notes.push({ key: 'bare-phone-indonesia' })
  else if (country && code) {
    notes.push({ key: 'bare-phone-country', args: { dial: code }, country })
    notes.push({ key: 'bare-phone-abroad' })
  } else notes.push({ key: 'bare-phone-nowhere' })
  if (phone && parsed && !parsed.isPossible()) notes.push({ key: 'bare-phone-length' })
  return { ...NOTHING, notes }
}

function handleFindings({ says }: BareTarget, content: BareContent): Findings {
  const name = says.toLowerCase().replace(/[^a-z0-9]/g, '')
  const borrowed = [...content.institutions, 'kbri', 'kjri'].find(institution => name.includes(institution))
  return {
    ...NOTHING,
    notes: [
      { key: 'bare-handle-anyone' },
      ...(borrowed ? [{ key: 'bare-handle-institution', args: { name: borrowed.toUpperCase() } }] : []),
    ],
  }
}

function accountNotes({ holder }: BareTarget): Note[] {
  if (holder === null) return [{ key: 'bare-account-nameless' }]
  return COMPANY.test(holder)
    ? [{ key: 'bare-account-company', args: { holder } }]
    : [{ key: 'bare-account-person', args: { holder } }]
}
