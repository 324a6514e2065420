import { randomUUID } from 'node:crypto'
import { makeSealer } from '../store/person-keys.ts'
import { CannotOpen, type Place, type Sealer } from '../store/sealer.ts'
import type { Session, Transaction } from '../store/session.ts'
import type { ReportEntriesTable } from '../store/tables.ts'
import { parseReceipt } from './receipt.ts'
import type { PersonRef } from './types.ts'

export type EntryKind = ReportEntriesTable['kind']

/** Something that happened to a report: the reporter added to it, staff noted, asked or labelled. */
export interface Entry {
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly kind: EntryKind
  /** Reference of the member of staff, or `reporter`. */
  readonly actor: string
  /** Null when it was altered in the database. For a label: JSON of what changed. */
  readonly text: string | null
}

/**
 * Adds to a report's history. The text is sealed with the reporter's key, so that erasing them takes it along.
 * @param report its id, and the reference of its reporter
 * @param entry.text already redacted where a reporter wrote it (I-06)
 * @returns the entry's id
 */
export async function addEntry(
  trx: Transaction,
  report: { id: string; ref: PersonRef },
  entry: { kind: EntryKind; actor: PersonRef | 'reporter'; text: string },
  now: number,
): Promise<string> {
  const sealer = await makeSealer(trx, report.ref, now)
  const id = randomUUID()
  await trx.sql
    .insertInto('report_entries')
    .values({
      id,
      report_id: report.id,
      at: now,
      kind: entry.kind,
      actor: entry.actor,
      text: sealer.seal(placeOf(id), entry.text),
    })
    .execute()
  return id
}

/** A report's history, oldest first. @param sealer of its reporter */
export async function entriesOf(
  { sql }: Session,
  reportId: string,
  sealer: Sealer,
): Promise<readonly Entry[]> {
  const rows = await sql
    .selectFrom('report_entries')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, at, kind, actor, text }) => ({
    id,
    at,
    kind,
    actor,
    text: opened(sealer, id, text),
  }))
}

/** Erases the history of a person's own report, when they withdraw it. @param typed the receipt as people type it */
export async function forgetEntries({ sql }: Transaction, ref: PersonRef, typed: string): Promise<void> {
  const checked = parseReceipt(typed)
  if (!checked.ok) return
  const theirs = sql
    .selectFrom('reports')
    .select('id')
    .where('ref', '=', ref)
    .where('receipt', '=', checked.receipt)
  await sql.deleteFrom('report_entries').where('report_id', 'in', theirs).execute()
}

/** One altered entry must not keep staff from the report. */
function opened(sealer: Sealer, id: string, text: string): string | null {
  try {
    return sealer.open(placeOf(id), text)
  } catch (error) {
    if (error instanceof CannotOpen) return null
    throw error
  }
}

function placeOf(id: string): Place {
  return { table: 'report_entries', column: 'text', row: id }
}
