import { contactsFor } from '../guidance/contact-lines.ts'
import type { Contact } from '../guidance/types.ts'
import type { Verdict } from './types.ts'
import { isAbroad, workplace } from './workplace.ts'

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
    case 'step-pictures':
    case 'step-not-bought':
    case 'step-no-child-sale':
      return byId('sapa-129')
    case 'step-abroad':
    case 'step-camp-call':
      return first(workplace(verdict), 'danger')
    case 'step-departing':
      // Nobody at the ministry for work abroad knows of a job at home.
      return isAbroad(verdict) ? byId('kp2mi-call-center') : byId('polri-110')
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
    case 'step-verify-local':
    case 'step-verify-person':
      return byId('kemnaker')
    default:
      return null
  }
}
