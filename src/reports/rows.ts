import { z } from 'zod'
import { CannotOpen, type Place, type Sealer } from '../store/crypto.ts'
import type { Flag, ReportsTable } from '../store/tables.ts'
import type { Report, ReportDetails, Stage } from './types.ts'

const strings = z.array(z.string())
const outcome = z.enum(['likely_scam', 'suspicious', 'no_signs_found', 'not_an_offer'])
const status = z.enum(['new', 'in_review', 'confirmed', 'not_a_scam', 'cannot_tell', 'withdrawn'])
const stage = z.enum(['seen', 'in_contact', 'paid', 'documents_sent', 'departing', 'abroad'])
const seen = z.enum(['telegram', 'whatsapp', 'facebook', 'instagram', 'tiktok', 'friend', 'website', 'other'])

/** Where a sealed column of a report stands. @param id the report's own id */
export function placeOf(id: string, column: 'text' | 'contacts'): Place {
  return { table: 'reports', column, row: id }
}

/**
 * A stored row as a report.
 * @param sealer of the person who filed it
 * @throws CannotOpen when its text or contacts were altered
 */
export function toReport(row: ReportsTable, sealer: Sealer): Report {
  return {
    ...clearOf(row),
    text: row.text === null ? '' : sealer.open(placeOf(row.id, 'text'), row.text),
    contacts: openContacts(row, sealer),
  }
}

/** The columns of a report that are not sealed. */
export function clearOf(row: ReportsTable): Omit<Report, 'text' | 'contacts'> {
  return {
    receipt: row.receipt as Report['receipt'],
    status: status.parse(row.status),
    createdAt: row.created_at,
    destination: row.destination,
    outcome: outcome.parse(row.outcome),
    signals: strings.parse(JSON.parse(row.signals)),
    language: row.language,
    details: detailsOf(row),
    consent: { version: row.consent_version, at: row.consent_at },
  }
}

/** The recruiter's contacts in a report. @throws CannotOpen */
export function openContacts(row: Pick<ReportsTable, 'id' | 'contacts'>, sealer: Sealer): readonly string[] {
  if (row.contacts === null) return []
  const place = placeOf(row.id, 'contacts')
  const contacts: unknown = JSON.parse(sealer.open(place, row.contacts))
  // Not asked of zod: an export opens a million of these, and what opens at all was written by this program.
  if (!Array.isArray(contacts) || !contacts.every(one => typeof one === 'string')) throw new CannotOpen(place)
  return contacts
}

/** The columns that hold a person's answers; a question not answered changes nothing. */
export function detailColumns(details: ReportDetails): Partial<ReportsTable> {
  return {
    ...(details.seen === undefined ? {} : { seen: details.seen }),
    ...(details.paid === undefined ? {} : { paid: flag(details.paid) }),
    ...(details.documents === undefined ? {} : { documents: flag(details.documents) }),
    ...(details.stage === undefined ? {} : stageColumns(details.stage)),
    ...(details.destination === undefined ? {} : { told_destination: details.destination }),
    ...(details.mayContact === undefined ? {} : { may_contact: flag(details.mayContact) }),
  }
}

/** The columns of a person's answers. */
export type DetailColumns = Pick<
  ReportsTable,
  'seen' | 'paid' | 'documents' | 'stage' | 'told_destination' | 'may_contact'
>

/** What a person answered to the optional questions. */
export function detailsOf(row: DetailColumns): ReportDetails {
  const details: { -readonly [Name in keyof ReportDetails]: ReportDetails[Name] } = {}
  if (row.seen !== null) details.seen = seen.parse(row.seen)
  if (row.paid !== null) details.paid = row.paid === 1
  if (row.documents !== null) details.documents = row.documents === 1
  if (row.stage !== null) details.stage = stage.parse(row.stage)
  if (row.told_destination !== null) details.destination = row.told_destination
  if (row.may_contact !== null) details.mayContact = row.may_contact === 1
  return details
}

/** The stage also answers what was asked before there was one, as far as it does: exports keep their columns. */
function stageColumns(reached: Stage): Partial<ReportsTable> {
  const early = reached === 'seen' || reached === 'in_contact'
  return {
    stage: reached,
    paid: early ? 0 : reached === 'paid' ? 1 : null,
    documents: early ? 0 : reached === 'documents_sent' ? 1 : null,
  }
}

function flag(value: boolean): Flag {
  return value ? 1 : 0
}
