import type { Selectable } from 'kysely'
import type { PersonRef } from '../reports/types.ts'
import type { Vault } from './crypto.ts'
import type { Store } from './open.ts'
import { CannotOpen } from './sealer.ts'
import type { Session, Transaction } from './session.ts'
import type { Tables } from './tables.ts'

/** An update as it comes in at the door. */
export interface Incoming {
  /** Telegram's `update_id`. */
  readonly updateId: number
  readonly chatRef: PersonRef
  /** Plain JSON. Kept sealed, and only until it is handled. */
  readonly payload: unknown
}

/** An update waiting to be handled. */
export interface Pending extends Incoming {
  /** Epoch milliseconds. */
  readonly takenAt: number
  /** The payload was altered in the database and does not open: `payload` is null, nothing can be done with it. */
  readonly damaged: boolean
}

/** `update_id` is not monotonic for ever, and Telegram repeats an update for at most a day. */
const SEEN_MS = 24 * 60 * 60 * 1000

const TAKE = `insert into inbox (update_id, chat_ref, payload, taken_at) values (?, ?, ?, ?)
  on conflict (update_id) do nothing returning update_id`
const PENDING = `select update_id, chat_ref, payload, taken_at
  from (select *, row_number() over (partition by chat_ref order by seq) as turn from inbox)
  where turn <= ? order by seq limit ?`
const SEEN = `insert into seen_updates (update_id, seen_at) select value, ? from json_each(?) where true
  on conflict (update_id) do update set seen_at = excluded.seen_at`

type Waiting = Pick<Selectable<Tables['inbox']>, 'update_id' | 'chat_ref' | 'payload' | 'taken_at'>

/**
 * Takes updates durably, all or none: once this returns they may be confirmed to Telegram. Those that wait
 * already, or were handled in the last 24 hours, are left out.
 * @param now epoch milliseconds
 * @returns how many were new
 */
export async function take(store: Store, updates: readonly Incoming[], now: number): Promise<number> {
  if (updates.length === 0) return 0
  return store.together(async trx => {
    const ids = updates.map(update => update.updateId)
    const seen = await trx.direct<{ update_id: number }>(
      'select update_id from seen_updates where seen_at > ? and update_id in (select value from json_each(?))',
      [now - SEEN_MS, JSON.stringify(ids)],
    )
    const handled = new Set(seen.map(row => row.update_id))
    const fresh = updates.filter(update => !handled.has(update.updateId))
    let inserted = 0
    for (const { updateId, chatRef, payload } of fresh) {
      const sealed = trx.vault.fields.seal(placeOf(updateId), JSON.stringify(payload))
      const rows = await trx.direct(TAKE, [updateId, chatRef, sealed, now])
      inserted += rows.length
    }
    return inserted
  })
}

/**
 * The next updates to handle, in order of arrival.
 * @param options.limit most updates in all
 * @param options.perChat most updates of one chat, so that a flood from one does not starve the others
 */
export async function pending(
  session: Session,
  options: { limit: number; perChat?: number },
): Promise<readonly Pending[]> {
  const { limit, perChat = 5 } = options
  const rows = await session.direct<Waiting>(PENDING, [perChat, limit])
  return rows.map(row => ({
    updateId: row.update_id,
    chatRef: row.chat_ref,
    takenAt: row.taken_at,
    ...opened(session.vault, row.update_id, row.payload),
  }))
}

/** The updates are handled: their content is gone, only their numbers are remembered for 24 hours. */
export async function done(trx: Transaction, updateIds: readonly number[], now: number): Promise<void> {
  if (updateIds.length === 0) return
  const ids = JSON.stringify(updateIds)
  await trx.direct('delete from inbox where update_id in (select value from json_each(?))', [ids])
  await trx.direct(SEEN, [now, ids])
}

/** Forgets the numbers of updates handled more than 24 hours ago. @returns how many */
export async function forgetSeen(session: Session, now: number): Promise<number> {
  const result = await session.sql
    .deleteFrom('seen_updates')
    .where('seen_at', '<=', now - SEEN_MS)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

function opened(vault: Vault, updateId: number, sealed: string): { payload: unknown; damaged: boolean } {
  try {
    return { payload: JSON.parse(vault.fields.open(placeOf(updateId), sealed)), damaged: false }
  } catch (error) {
    if (error instanceof CannotOpen) return { payload: null, damaged: true }
    throw error
  }
}

function placeOf(updateId: number) {
  return { table: 'inbox', column: 'payload', row: String(updateId) }
}
