import { audit } from '../../store/audit.ts'
import { sealerOf } from '../../store/person-keys.ts'
import type { Session, Transaction } from '../../store/session.ts'
import { addEntry, entriesOf } from '../entries.ts'
import type { PersonRef, Receipt } from '../types.ts'
import { findRow } from './open-report.ts'

/** The longest note, question or answer, in characters: one message that can still be read on a phone. */
export const LONGEST_NOTE = 1000

/**
 * Adds a note for other staff to a report; audited.
 * @param note.text redacted, at most `LONGEST_NOTE` characters
 * @returns false when there is no such report any more
 */
export async function addNote(
  trx: Transaction,
  note: { receipt: string; actor: PersonRef; text: string },
  now: number,
): Promise<boolean> {
  return (await write(trx, 'note', note, now)) !== null
}

/**
 * Writes down a question to the reporter; audited. Sending it is the door's work.
 * @returns the question's name to answer by, and the report's id; null when there is no such report any more
 */
export function addQuestion(
  trx: Transaction,
  question: { receipt: string; actor: PersonRef; text: string },
  now: number,
): Promise<{ question: string; reportId: string } | null> {
  return write(trx, 'question', question, now)
}

/** A question that was asked of this person, or null: it was of someone else, or is gone with its report. */
export async function questionFor(
  trx: Transaction,
  ref: PersonRef,
  question: string,
): Promise<{ reportId: string; receipt: Receipt; askedBy: PersonRef } | null> {
  const row = await trx.sql
    .selectFrom('report_entries')
    .innerJoin('reports', 'reports.id', 'report_entries.report_id')
    .select(['reports.id', 'reports.receipt', 'report_entries.actor'])
    .where('report_entries.id', '=', question)
    .where('report_entries.kind', '=', 'question')
    .where('reports.ref', '=', ref)
    .where('reports.status', '!=', 'withdrawn')
    .executeTakeFirst()
  if (!row) return null
  return { reportId: row.id, receipt: row.receipt as Receipt, askedBy: row.actor as PersonRef }
}

/**
 * Adds the reporter's answer to their report.
 * @param answer.text redacted (I-06)
 * @returns null when the question was not theirs or is gone
 */
export async function addAnswer(
  trx: Transaction,
  ref: PersonRef,
  answer: { question: string; text: string },
  now: number,
): Promise<{ receipt: Receipt; askedBy: PersonRef } | null> {
  const asked = await questionFor(trx, ref, answer.question)
  if (!asked) return null
  const entry = { kind: 'answer', actor: 'reporter', text: answer.text } as const
  await addEntry(trx, { id: asked.reportId, ref }, entry, now)
  await trx.sql.updateTable('reports').set({ updated_at: now }).where('id', '=', asked.reportId).execute()
  return asked
}

/** A question of staff that the reporter has not answered. */
export interface OpenQuestion {
  readonly id: string
  readonly receipt: Receipt
  /** What was asked; null where it cannot be opened. */
  readonly asked: string | null
}

/** A question to a reporter, or what they answered. */
interface Exchanged {
  readonly id: string
  readonly kind: string
  readonly reportId: string
  readonly receipt: string
}

/** Asked at nearly every message, so in SQL itself. */
const EXCHANGED = `select e.id, e.kind, r.id as reportId, r.receipt
  from reports r join report_entries e on e.report_id = r.id
  where r.ref = ? and r.status != 'withdrawn' and e.kind in ('question', 'answer') and (? is null or r.receipt = ?)
  order by e.at desc, e.id desc`

/**
 * The newest question to this person that nothing was answered to since, or null.
 * @param receipt of the report it must be about; null: of any of theirs
 */
export async function openQuestionOf(
  session: Session,
  ref: PersonRef,
  receipt: string | null,
): Promise<OpenQuestion | null> {
  const rows = await session.direct<Exchanged>(EXCHANGED, [ref, receipt, receipt])
  const open = rows.find(
    ({ kind, reportId }, i) =>
      kind === 'question' && rows.slice(0, i).every(row => row.reportId !== reportId),
  )
  const sealer = open ? await sealerOf(session, ref) : null
  if (!open || !sealer) return null
  const asked = (await entriesOf(session, open.reportId, sealer)).find(({ id }) => id === open.id)
  return { id: open.id, receipt: open.receipt as Receipt, asked: asked?.text ?? null }
}

async function write(
  trx: Transaction,
  kind: 'note' | 'question',
  { receipt, actor, text }: { receipt: string; actor: PersonRef; text: string },
  now: number,
): Promise<{ question: string; reportId: string } | null> {
  const row = await findRow(trx, receipt)
  if (!row) return null
  const id = await addEntry(trx, { id: row.id, ref: row.ref }, { kind, actor, text }, now)
  await audit(trx, { actor, action: kind === 'note' ? 'note' : 'ask', subject: row.receipt }, now)
  return { question: id, reportId: row.id }
}
