import { contactsFor } from '../../guidance/contacts/contact-lines.ts'
import { nearestFirst } from '../../guidance/contacts/nearness.ts'
import type { Contact } from '../../guidance/types.ts'
import { isAbroad, workplace } from '../place/workplace.ts'
import type { Verdict } from '../types.ts'

/** Steps whose sentence leads to a contact below it: without one nobody knows whom to ask. */
const LEAD_BELOW: ReadonlySet<string> = new Set(
  (
    'step-minor step-minor-local step-forced step-bar step-pictures step-not-bought step-no-child-sale step-abroad step-camp-call ' +
    'step-no-placement step-verify-internship step-verify-abroad step-verify-abroad-named step-verify-abroad-site step-verify-ship ' +
    'step-verify-government step-originals step-ask step-police step-paid step-other-paid step-at-airport'
  ).split(' '),
)

/** Whether the sentence of a step is not whole without the contact below it. */
export function leadsBelow(key: string): boolean {
  return LEAD_BELOW.has(key)
}

/**
 * Whom to call for a step, where somebody helps with it. Pure.
 * @param contacts all reviewed contacts; no other is named (H-06)
 */
export function contactFor(key: string, verdict: Verdict, contacts: readonly Contact[]): Contact | null {
  const byId = (id: string) => contacts.find(contact => contact.id === id) ?? null
  const first = (country: string | null, situation: string) =>
    contactsFor(contacts, { country, situation }, 1)[0] ?? null
  switch (key) {
    case 'step-minor':
    case 'step-minor-local':
    case 'step-forced':
    case 'step-bar':
    case 'step-pictures':
    case 'step-not-bought':
    case 'step-no-child-sale':
      return byId('sapa-129')
    case 'step-abroad':
    case 'step-camp-call':
      return officeThere(verdict, contacts)
    case 'step-departing':
      // Nobody at the ministry for work abroad knows of a job at home.
      return isAbroad(verdict) || liesAtBorder(verdict) ? byId('kp2mi-call-center') : byId('polri-110')
    case 'step-no-placement':
    case 'step-verify-abroad':
    case 'step-verify-abroad-named':
    case 'step-verify-abroad-site':
    case 'step-verify-ship':
    case 'step-verify-government':
    case 'step-already-paid':
      return byId('kp2mi-call-center')
    case 'step-originals':
    case 'step-ask':
    case 'simple-ask':
      return byId(isAbroad(verdict) ? 'kp2mi-call-center' : 'kemnaker')
    case 'step-documents':
      return first('ID', 'sent_documents')
    case 'step-paid':
    case 'step-code':
    case 'step-account':
    case 'step-other-paid':
    case 'simple-bank':
      return first('ID', 'bank_fraud')
    case 'step-at-airport':
    case 'step-police':
    case 'step-already-paid-local':
      return byId('polri-110')
    case 'step-verify-internship':
    case 'step-verify-local':
    case 'step-verify-person':
      return byId('kemnaker')
    default:
      return null
  }
}

/** Officers at a border are only lied to on the way abroad, whatever country is named (`content/signals/travel.yaml`). */
function liesAtBorder({ signals }: Verdict): boolean {
  return signals.some(({ id }) => id === 'diajari-bohong')
}

/** More offices than this no country has. */
const MOST_OFFICES = 9

/** Whom to call where the work is: for Mecca that is the consulate in Jeddah, not the embassy in Riyadh. */
function officeThere({ entities }: Verdict, contacts: readonly Contact[]): Contact | null {
  const country = workplace({ entities })
  const places = entities.destinations.flatMap(({ town }) => town ?? [])
  const there = contactsFor(contacts, { country, situation: 'danger' }, MOST_OFFICES)
  return nearestFirst(there, { country, places }, contacts)[0] ?? null
}
