import type { Outcome } from '../offers/types.ts'
import type { Place, Sealer } from '../store/sealer.ts'
import type { Flag, ReportsTable } from '../store/tables.ts'
import { type Report, type ReportDetails, SEEN, STAGES, STATUSES, type Stage } from './types.ts'

// Not zod: what stands here was written by this program, and the thread of an export would hold eight megabytes more.
const outcome = oneOf<Outcome>(['likely_scam', 'suspicious', 'no_signs_found', 'not_an_offer'])
const status = oneOf(STATUSES)
const stage = oneOf(STAGES)
const seen = oneOf(SEEN)

/** Reads a column that holds one of some words. The function throws an error for any other. */
function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  const known: ReadonlyMap<string, Word> = new Map(words.map(word => [word, word]))
  return value => {
    const word = known.get(value)
    if (word === undefined) throw new Error(`a column of a report holds none of ${words.join(', ')}`)
    return word
  }
}

/** Reads a JSON array of strings. @throws Error for any other text */
export function stringsIn(json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  if (Array.isArray(value) && value.every(one => typeof one === 'string')) return value
  throw new Error('a column of a report holds no list of words')
}

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
    status: status(row.status),
    createdAt: row.created_at,
    destination: row.destination,
    outcome: outcome(row.outcome),
    signals: stringsIn(row.signals),
    language: row.language,
    details: detailsOf(row),
    consent: { version: row.consent_version, at: row.consent_at },
  }
}

/** The recruiter's contacts in a report. @throws CannotOpen */
export function openContacts(row: Pick<ReportsTable, 'id' | 'contacts'>, sealer: Sealer): readonly string[] {
  if (row.contacts === null) return []
  return stringsIn(sealer.open(placeOf(row.id, 'contacts'), row.contacts))
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
  if (row.seen !== null) details.seen = seen(row.seen)
  if (row.paid !== null) details.paid = row.paid === 1
  if (row.documents !== null) details.documents = row.documents === 1
  if (row.stage !== null) details.stage = stage(row.stage)
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
