import { type AuditEntry, audit } from '../../store/audit.ts'
import { sealerOf } from '../../store/person-keys.ts'
import type { Transaction } from '../../store/session.ts'
import type { ReportsTable } from '../../store/tables.ts'
import { addEntry, entriesOf } from '../entries.ts'
import type { PersonRef, Receipt } from '../types.ts'
import { findRow, stateOf } from './open-report.ts'
import {
  type Finding,
  readChange,
  type ScamType,
  type State,
  type StateChange,
  sameState,
  stampOf,
} from './state.ts'

/** Who wants to change which report, and what they saw when they decided. */
export interface Wish {
  readonly receipt: string
  readonly actor: PersonRef
  /** Admins may also change what somebody else works on. */
  readonly admin: boolean
  /** `stampOf` the state that was on the screen. */
  readonly stamp: string
}

/** `gone`: no such report, or withdrawn; `changed`: not as it was on the screen; `taken`: somebody else works on it. */
export type Refused = 'gone' | 'changed' | 'taken'

export type Decided =
  | {
      readonly ok: true
      readonly receipt: Receipt
      readonly after: State
      /** Name of the change, to undo it by. */
      readonly change: string
    }
  | { readonly ok: false; readonly why: Refused }

/** Tells the reporter a new status, where they allowed it. @returns whether it was queued */
export type Tell = (reportId: string, status: State['status']) => Promise<boolean>

/** Takes a report on: of two who try, one gets it. */
export function claim(trx: Transaction, wish: Wish, now: number): Promise<Decided> {
  return decide(trx, wish, 'claim', now, before =>
    before.claimedBy === null
      ? { ...before, status: before.status === 'new' ? 'in_review' : before.status, claimedBy: wish.actor }
      : null,
  )
}

/** Lets go of a report, back into the queue. */
export function release(trx: Transaction, wish: Wish, now: number): Promise<Decided> {
  return decide(trx, wish, 'release', now, before => ({
    ...before,
    status: before.status === 'in_review' ? 'new' : before.status,
    claimedBy: null,
  }))
}

/**
 * Writes down what was found. Who labels a report that nobody has taken, takes it. The reporter is told once of each
 * status in a row.
 * @param label.type kind of scam; only of a confirmed one
 */
export function label(
  trx: Transaction,
  wish: Wish,
  label: { finding: Finding; type: ScamType | null; tell: Tell },
  now: number,
): Promise<Decided> {
  const { finding, type, tell } = label
  return decide(
    trx,
    wish,
    'label',
    now,
    before => ({ status: finding, type: type, claimedBy: before.claimedBy ?? wish.actor }),
    tell,
  )
}

/**
 * Takes back a change, as long as nothing was changed since. A reporter who was told of it is told that it is taken back:
 * else they would act on it.
 * @param by.change as `Decided` named it
 * @param by.tell how the report stands again, to whoever was told otherwise
 */
export async function undo(
  trx: Transaction,
  by: { change: string; actor: PersonRef; tell: Tell },
  now: number,
): Promise<Decided> {
  const entry = await trx.sql
    .selectFrom('report_entries')
    .innerJoin('reports', 'reports.id', 'report_entries.report_id')
    .select('reports.receipt')
    .where('report_entries.id', '=', by.change)
    .where('report_entries.kind', '=', 'label')
    .where('report_entries.actor', '=', by.actor)
    .executeTakeFirst()
  const row = entry ? await findRow(trx, entry.receipt) : null
  const sealer = row ? await sealerOf(trx, row.ref) : null
  if (!row || !sealer) return { ok: false, why: 'gone' }
  const changes = (await entriesOf(trx, row.id, sealer)).filter(({ kind }) => kind === 'label')
  const wanted = changes.find(({ id }) => id === by.change)
  const change = readChange(wanted?.text ?? null)
  const later = changes.some(({ at }) => wanted !== undefined && at > wanted.at)
  if (!change || change.what === 'undo' || later || !sameState(change.after, stateOf(row)))
    return { ok: false, why: 'changed' }
  const { before: after, after: before } = change
  const isKnown = before.status !== after.status && (await lastTold(trx, row)) === before.status
  const told = isKnown && (await by.tell(row.id, after.status))
  return write(trx, row, { what: 'undo', before, after, told }, by.actor, now)
}

async function decide(
  trx: Transaction,
  wish: Wish,
  what: StateChange['what'],
  now: number,
  next: (before: State) => State | null,
  tell?: Tell,
): Promise<Decided> {
  const row = await findRow(trx, wish.receipt)
  if (!row) return { ok: false, why: 'gone' }
  const before = stateOf(row)
  const othersWork = before.claimedBy !== null && before.claimedBy !== wish.actor
  if (othersWork && !(wish.admin && what !== 'claim')) return { ok: false, why: 'taken' }
  if (stampOf(before) !== wish.stamp) return { ok: false, why: 'changed' }
  const after = next(before)
  if (!after || sameState(before, after)) return { ok: false, why: 'changed' }
  const isNews = tell !== undefined && (await lastTold(trx, row)) !== after.status
  const told = isNews && (await tell(row.id, after.status))
  return write(trx, row, { what, before, after, told }, wish.actor, now)
}

/** The condition names the state that was read: of two who change it at once, one finds nothing to change. */
async function write(
  trx: Transaction,
  row: ReportsTable,
  change: StateChange,
  actor: PersonRef,
  now: number,
): Promise<Decided> {
  const { before, after, what } = change
  const result = await trx.sql
    .updateTable('reports')
    .set({ status: after.status, type: after.type, claimed_by: after.claimedBy, updated_at: now })
    .where('id', '=', row.id)
    .where('status', '=', before.status)
    .where('type', 'is', before.type)
    .where('claimed_by', 'is', before.claimedBy)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) return { ok: false, why: 'changed' }
  const text = JSON.stringify(change)
  const id = await addEntry(trx, { id: row.id, ref: row.ref }, { kind: 'label', actor, text }, now)
  await audit(trx, { actor, action: ACTIONS[what], subject: row.receipt, detail: detailOf(change) }, now)
  return { ok: true, receipt: row.receipt as Receipt, after, change: id }
}

const ACTIONS: Readonly<Record<StateChange['what'], AuditEntry['action']>> = {
  claim: 'claim',
  release: 'claim',
  label: 'label',
  undo: 'undo',
}

function detailOf({ what, before, after }: StateChange): Record<string, string | null> {
  return { what, from: before.status, to: after.status, type: after.type }
}

/** The status the reporter was told last, or null. */
async function lastTold(trx: Transaction, row: ReportsTable): Promise<State['status'] | null> {
  const sealer = await sealerOf(trx, row.ref)
  if (!sealer) return null
  const changes = (await entriesOf(trx, row.id, sealer)).flatMap(({ kind, text }) =>
    kind === 'label' ? (readChange(text) ?? []) : [],
  )
  return changes.findLast(({ told }) => told)?.after.status ?? null
}
