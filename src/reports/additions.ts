import { sealerOf } from '../store/person-keys.ts'
import type { Session, Transaction } from '../store/session.ts'
import { addEntry, type Entry, entriesOf } from './entries.ts'
import type { ReportMemory } from './memory.ts'
import { parseReceipt } from './receipt.ts'
import type { PersonRef } from './types.ts'

/** Additions to one report. */
const MOST_ADDITIONS = 20
/** What a reporter sees of a report's history; notes and labels are the staff's own. */
const THEIRS: readonly Entry['kind'][] = ['addition', 'question', 'answer']

/**
 * Adds to one's own report; what it names is known again like the report itself.
 * @param text already redacted
 * @returns `full` when the report has as many additions as it may, `gone` when it is not theirs or withdrawn
 */
export async function addToOwn(
  trx: Transaction,
  own: { readonly ref: PersonRef; readonly receipt: string },
  text: string,
  memory: Pick<ReportMemory, 'remember'>,
  now: number,
): Promise<'added' | 'full' | 'gone'> {
  const id = await ownId(trx, own.ref, own.receipt)
  if (id === null) return 'gone'
  const { n } = await trx.sql
    .selectFrom('report_entries')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('report_id', '=', id)
    .where('kind', '=', 'addition')
    .executeTakeFirstOrThrow()
  if (Number(n) >= MOST_ADDITIONS) return 'full'
  await addEntry(trx, { id, ref: own.ref }, { kind: 'addition', actor: 'reporter', text }, now)
  await trx.sql.updateTable('reports').set({ updated_at: now }).where('id', '=', id).execute()
  await memory.remember(trx, { id, ref: own.ref, text, at: now })
  return 'added'
}

/** What was added to one's own report, asked about it and answered, oldest first. */
export async function historyOfOwn(
  session: Session,
  ref: PersonRef,
  receipt: string,
): Promise<readonly Entry[]> {
  const id = await ownId(session, ref, receipt)
  const sealer = id === null ? null : await sealerOf(session, ref)
  if (id === null || !sealer) return []
  return (await entriesOf(session, id, sealer)).filter(({ kind }) => THEIRS.includes(kind))
}

async function ownId({ sql }: Session, ref: PersonRef, typed: string): Promise<string | null> {
  const checked = parseReceipt(typed)
  if (!checked.ok) return null
  const row = await sql
    .selectFrom('reports')
    .select('id')
    .where('ref', '=', ref)
    .where('receipt', '=', checked.receipt)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirst()
  return row?.id ?? null
}
