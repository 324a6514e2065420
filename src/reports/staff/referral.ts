import { contactsNamed } from '../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../guidance/types.ts'
import type { Localised } from '../../language.ts'
import type { Stage } from '../types.ts'
import type { ScamType } from './state.ts'

/** When a report is referred to whom: every condition that is given must hold. */
export interface ReferralRule {
  readonly id: string
  readonly stages?: readonly Stage[] | undefined
  readonly types?: readonly string[] | undefined
  readonly paid?: true | undefined
  /** The report names such a contact of the recruiter. */
  readonly names?: 'any' | undefined
  /** Why and with what to turn to them. */
  readonly why: Localised
  /** Ids in `content/contacts`, in order. */
  readonly contacts: readonly string[]
  /** With the Indonesian missions of the destination first. */
  readonly mission: boolean
}

/** What of a report decides where it belongs. */
export interface Referable {
  readonly stage: Stage | null
  readonly type: string | null
  readonly paid: boolean | null
  readonly contacts: readonly string[]
  /** ISO 3166 alpha-2, `other` or null. */
  readonly destination: string | null
}

/** One authority, or several for the same matter. */
export interface Referral {
  readonly why: Localised
  readonly contacts: readonly Contact[]
}

/** Missions told at the most: a country has few, and the nearest comes first. */
const MOST_MISSIONS = 2

/**
 * To whom staff may refer a report, most pressing first. Nothing is sent by it (H-07). An authority is named once, for
 * the first matter it is needed for. Pure.
 * @param contacts all reviewed contacts (H-06)
 */
export function referralsFor(
  report: Referable,
  rules: readonly ReferralRule[],
  contacts: readonly Contact[],
): readonly Referral[] {
  const told = new Set<string>()
  return rules
    .filter(rule => applies(rule, report))
    .map(rule => {
      const missions = rule.mission ? missionsIn(contacts, report.destination) : []
      const fresh = [...missions, ...contactsNamed(rule.contacts, contacts)].filter(({ id }) => !told.has(id))
      for (const { id } of fresh) told.add(id)
      return { why: rule.why, contacts: fresh }
    })
    .filter(referral => referral.contacts.length > 0)
}

/**
 * What a report that nobody has labelled yet most likely is, so that the most urgent ones, which are referred first, reach the
 * police and those who answer for placement abroad. Null where the check warned of nothing. Pure.
 * @param destination ISO 3166 alpha-2, `other` or null
 */
export function typeBySigns(
  { outcome, stage }: { readonly outcome: string; readonly stage: Stage | null },
  destination: string | null,
): ScamType | null {
  const abroad = (destination !== null && destination !== 'ID') || stage === 'abroad'
  if (outcome !== 'likely_scam' && outcome !== 'suspicious') return null
  return abroad ? 'illegal_placement' : 'other_scam'
}

function applies(rule: ReferralRule, report: Referable): boolean {
  const paid = report.paid === true || report.stage === 'paid'
  return (
    (rule.stages === undefined || (report.stage !== null && rule.stages.includes(report.stage))) &&
    (rule.types === undefined || (report.type !== null && rule.types.includes(report.type))) &&
    (rule.paid === undefined || paid) &&
    (rule.names === undefined || report.contacts.length > 0)
  )
}

/** Those who help a person in danger in that very country. */
function missionsIn(contacts: readonly Contact[], country: string | null): Contact[] {
  return contacts
    .filter(contact => country !== null && contact.countries.includes(country))
    .filter(contact => contact.situations.includes('danger'))
    .sort((a, b) => a.priority - b.priority || a.id.localeCompare(b.id))
    .slice(0, MOST_MISSIONS)
}
