import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { PersonRef } from '../reports/types.ts'
import { CannotOpen } from './sealer.ts'
import type { Session, Transaction } from './session.ts'
import type { Tables } from './tables.ts'

/** A call to Telegram to be made. */
export interface ToSend {
  readonly chatRef: PersonRef
  readonly method: string
  /** Plain JSON; kept sealed, and only until it is sent. */
  readonly payload: unknown
  /** Help for a person in danger: sent again when we crashed before knowing that it arrived. */
  readonly important: boolean
  /** Adding the same key twice while the first still waits adds nothing. */
  readonly key?: string
}

/** A call that is ours to make now. */
export interface Claimed extends ToSend {
  readonly id: string
  /** Tries that failed so far. */
  readonly attempts: number
}

const ADD = `insert into outbox (id, chat_ref, method, payload, important, created_at) values (?, ?, ?, ?, ?, ?)
  on conflict (id) do nothing`

/** Puts calls in the outbox, in order; they are made after the transaction is committed. */
export async function add(trx: Transaction, calls: readonly ToSend[], now: number): Promise<void> {
  for (const { key: id = randomUUID(), chatRef, method, payload, important } of calls) {
    const sealed = trx.vault.fields.seal(placeOf(id), JSON.stringify(payload))
    await trx.direct(ADD, [id, chatRef, method, sealed, important ? 1 : 0, now])
  }
}

const CLAIM = `update outbox set claimed_at = ? where seq in (
  select min(seq) from outbox group by chat_ref
  having count(claimed_at) = 0 and coalesce(max(retry_at), 0) <= ?
  order by max(important) desc, min(seq) limit ?
) returning *`

/**
 * Takes the next call of as many chats as allowed: one per chat, and none of a chat that has one in flight or waits
 * for a retry, so that a chat's messages keep their order. Chats with an important call come first. A call whose
 * payload was altered in the database is dropped.
 * @param now epoch milliseconds
 */
export async function claim(session: Session, limit: number, now: number): Promise<readonly Claimed[]> {
  const rows = await session.direct<Selectable<Tables['outbox']>>(CLAIM, [now, now, limit])
  const claimed: Claimed[] = []
  for (const row of rows.toSorted((a, b) => b.important - a.important || a.seq - b.seq)) {
    try {
      const payload: unknown = JSON.parse(session.vault.fields.open(placeOf(row.id), row.payload))
      const { id, chat_ref: chatRef, method, attempts } = row
      claimed.push({ id, chatRef, method, attempts, payload, important: row.important === 1 })
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error
      await drop(session, row.id)
    }
  }
  return claimed
}

/** The calls are through: forgets them. */
export async function sent(session: Session, ids: readonly string[]): Promise<void> {
  const listed = JSON.stringify(ids)
  if (ids.length > 0)
    await session.direct('delete from outbox where id in (select value from json_each(?))', [listed])
}

/**
 * The call is to be made again, not before `at`.
 * @param at epoch milliseconds
 * @param attempts tries that failed so far
 */
export async function retry(session: Session, id: string, at: number, attempts: number): Promise<void> {
  await session.sql
    .updateTable('outbox')
    .set({ claimed_at: null, retry_at: at, attempts })
    .where('id', '=', id)
    .execute()
}

/** The call will never be made. */
export async function drop(session: Session, id: string): Promise<void> {
  await session.sql.deleteFrom('outbox').where('id', '=', id).execute()
}

/** Nothing more is to be sent to this chat. @returns how many calls were dropped */
export async function dropChat(session: Session, chatRef: PersonRef): Promise<number> {
  const result = await session.sql.deleteFrom('outbox').where('chat_ref', '=', chatRef).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/**
 * At start: calls that were in flight when we stopped may or may not have arrived. Help goes out again (at least
 * once), everything else is dropped (at most once).
 */
export async function recover(session: Session): Promise<{ again: number; dropped: number }> {
  const dropped = await session.sql
    .deleteFrom('outbox')
    .where('claimed_at', 'is not', null)
    .where('important', '=', 0)
    .executeTakeFirst()
  const again = await session.sql
    .updateTable('outbox')
    .set({ claimed_at: null })
    .where('claimed_at', 'is not', null)
    .executeTakeFirst()
  return { again: Number(again.numUpdatedRows), dropped: Number(dropped.numDeletedRows) }
}

/** The calls that nobody makes yet. */
export interface Waiting {
  /** How many wait for their turn: people waiting for an answer. */
  readonly calls: number
  /** When the earliest of the others is to be tried again, epoch milliseconds; null when there is none. */
  readonly retryAt: number | null
}

/** What waits in the outbox. */
export async function waitingCalls(session: Session): Promise<Waiting> {
  const [row] = await session.direct<Waiting>(
    'select count(*) - count(retry_at) as calls, min(retry_at) as retryAt from outbox where claimed_at is null',
  )
  return row ?? { calls: 0, retryAt: null }
}

function placeOf(id: string) {
  return { table: 'outbox', column: 'payload', row: id }
}
