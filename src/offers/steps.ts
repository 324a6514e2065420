import { contactsFor } from '../guidance/contact-lines.ts'
import type { Contact } from '../guidance/types.ts'
import type { Situation, Verdict } from './types.ts'

/** One thing to do now: the key of its sentence, and whom to call for it. */
export interface Step {
  readonly key: string
  readonly contact: Contact | null
}

/** More than three is a list nobody does anything of. */
const MOST_STEPS = 3

/**
 * What to do now, the most pressing first: where the person stands already (money sent, papers sent, about to leave)
 * comes before checking the offer. Pure.
 * @param contacts all reviewed contacts; steps name no other (H-06)
 * @returns at most three, no contact twice
 */
export function stepsFor(verdict: Verdict, contacts: readonly Contact[]): Step[] {
  const named = new Set<string>()
  return keysFor(verdict).map(key => {
    const contact = contactFor(key, verdict, contacts)
    if (contact === null || named.has(contact.id)) return { key, contact: null }
    named.add(contact.id)
    return { key, contact }
  })
}

function keysFor({ about, outcome, situations, ...verdict }: Verdict): string[] {
  const standing = situations.map(situation => `step-${situation}`)
  if (about === 'other_scam') {
    const done = situations.filter(situation => situation === 'paid' || situation === 'code')
    const stop = verdict.entities.links.length > 0 ? 'step-other-stop' : 'step-other-no-link'
    const usual = [stop, 'step-other-official', 'step-other-paid']
    return [
      ...done.map(situation => `step-${situation}`),
      ...(done.length > 0 ? usual.slice(0, 2) : usual),
    ].slice(0, MOST_STEPS)
  }
  const abroad = isAbroad(verdict)
  const verify = verifyKey(verdict, abroad)
  if (outcome === 'no_signs_found') {
    const leaving = situations.filter(situation => situation === 'departing' || situation === 'abroad')
    return [...leaving.map(situation => `step-${situation}`), verify, 'step-no-pay'].slice(0, MOST_STEPS)
  }
  const paid = abroad ? 'step-already-paid' : 'step-already-paid-local'
  return [...standing, 'step-stop', verify, ...(gone(situations) ? [] : [paid])].slice(0, MOST_STEPS)
}

/** Who names a company or a licence is not asked for it again: what stands there is to be looked up. */
function verifyKey({ entities }: Pick<Verdict, 'entities'>, abroad: boolean): string {
  if (!abroad) return 'step-verify-local'
  const named = entities.companies.length + entities.licences.length > 0
  return named ? 'step-verify-abroad-named' : 'step-verify-abroad'
}

function gone(situations: readonly Situation[]): boolean {
  return situations.some(situation => situation !== 'departing')
}

function contactFor(key: string, verdict: Verdict, contacts: readonly Contact[]): Contact | null {
  const byId = (id: string) => contacts.find(contact => contact.id === id) ?? null
  const first = (country: string | null, situation: string) =>
    contactsFor(contacts, { country, situation }, 1)[0] ?? null
  switch (key) {
    case 'step-abroad':
      return first(workplace(verdict), 'danger')
    case 'step-departing':
    case 'step-verify-abroad':
    case 'step-verify-abroad-named':
    case 'step-already-paid':
      return byId('kp2mi-call-center')
    case 'step-documents':
      return first('ID', 'sent_documents')
    case 'step-paid':
    case 'step-code':
    case 'step-other-paid':
      return first('ID', 'bank_fraud')
    case 'step-verify-local':
    case 'step-already-paid-local':
      return byId('kemnaker')
    default:
      return null
  }
}

function workplace({ entities }: Pick<Verdict, 'entities'>): string | null {
  return entities.destinations.find(place => place.country !== 'ID')?.country ?? null
}

/** Work outside Indonesia, or not known to be inside: the placement rules are then what to check. */
export function isAbroad(verdict: Pick<Verdict, 'entities'>): boolean {
  return workplace(verdict) !== null
}
