import { audit } from '../../store/audit.ts'
import { sealerOf } from '../../store/person-keys.ts'
import { CannotOpen, type Sealer } from '../../store/sealer.ts'
import type { Session, Transaction } from '../../store/session.ts'
import type { ReportsTable } from '../../store/tables.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { membersOf } from '../patterns.ts'
import { parseReceipt } from '../receipt.ts'
import { replyAddress } from '../reply-address.ts'
import { clearOf, toReport } from '../rows.ts'
import type { PersonRef, Report, Stage } from '../types.ts'
import { type Gravity, gravityOf } from './gravity.ts'
import { type State, stampOf } from './state.ts'

/** A report as staff see it: everything but who reported. */
export interface StaffReport extends Omit<Report, 'text' | 'contacts'>, State {
  /** Redacted when it was filed; null when it cannot be opened. */
  readonly text: string | null
  readonly contacts: readonly string[]
  readonly status: State['status']
  readonly gravity: Gravity
  readonly stage: Stage | null
  readonly about: string | null
  readonly stamp: string
  /** Whether the reporter can be asked through the bot. */
  readonly mayAsk: boolean
  /** Oldest first. */
  readonly history: readonly Entry[]
  /** Receipts of the same pattern, newest first; what was dismissed is left out. */
  readonly alike: readonly string[]
}

/**
 * Opens a report; audited, so that there is no reading without a trace.
 * @param typed its receipt as people type it
 * @returns null when there is none, or its reporter withdrew it
 */
export async function openReport(
  trx: Transaction,
  { receipt: typed, actor }: { receipt: string; actor: PersonRef },
  now: number,
): Promise<StaffReport | null> {
  const row = await findRow(trx, typed)
  if (!row) return null
  await audit(trx, { actor, action: 'read', subject: row.receipt }, now)
  const sealer = await sealerOf(trx, row.ref)
  const state = stateOf(row)
  const { details, ...clear } = clearOf(row)
  const stage = details.stage ?? null
  return {
    ...clear,
    ...openedText(row, sealer),
    ...state,
    details,
    gravity: gravityOf({ stage, paid: details.paid ?? null, outcome: clear.outcome }),
    stage,
    about: row.about,
    stamp: stampOf(state),
    mayAsk: row.may_contact === 1 && (await hasAddress(trx, row.ref, now)),
    history: sealer ? await entriesOf(trx, row.id, sealer) : [],
    alike: await alikeTo(trx, row),
  }
}

/** Others of the same pattern; more than fit on a screen help nobody. */
const MOST_ALIKE = 12

async function alikeTo(session: Session, row: ReportsTable): Promise<readonly string[]> {
  if (row.pattern === null) return []
  const members = await membersOf(session, row.pattern, MOST_ALIKE + 1)
  return members
    .filter(({ id, status }) => id !== row.id && status !== 'not_a_scam')
    .map(({ receipt }) => receipt)
    .slice(0, MOST_ALIKE)
}

/** The row of a report that was not withdrawn, or null. @param typed its receipt as people type it */
export async function findRow({ sql }: Session, typed: string): Promise<ReportsTable | null> {
  const checked = parseReceipt(typed)
  if (!checked.ok) return null
  const row = await sql
    .selectFrom('reports')
    .selectAll()
    .where('receipt', '=', checked.receipt)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirst()
  return row ?? null
}

/** What staff decided about a report so far. */
export function stateOf(row: ReportsTable): State {
  const { status } = clearOf(row)
  if (status === 'withdrawn') throw new RangeError('a withdrawn report has no state')
  return { status, type: row.type, claimedBy: row.claimed_by }
}

function openedText(row: ReportsTable, sealer: Sealer | null): Pick<StaffReport, 'text' | 'contacts'> {
  if (!sealer) return { text: null, contacts: [] }
  try {
    const { text, contacts } = toReport(row, sealer)
    return { text, contacts }
  } catch (error) {
    if (error instanceof CannotOpen) return { text: null, contacts: [] }
    throw error
  }
}

async function hasAddress(session: Session, ref: PersonRef, now: number): Promise<boolean> {
  try {
    return (await replyAddress(session, ref, now)) !== null
  } catch (error) {
    if (error instanceof CannotOpen) return false
    throw error
  }
}
