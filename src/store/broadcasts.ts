import type { Language } from '../language.ts'
import type { PersonRef } from '../reports/types.ts'
import type { Session, Transaction } from './session.ts'

/** The text of a message to all subscribers, by language. */
export type Texts = Readonly<Record<Language, string>>

/** A message to all subscribers and how far it got. */
export interface Broadcast {
  readonly id: string
  readonly state: 'draft' | 'sending' | 'done' | 'stopped'
  readonly texts: Texts
  readonly createdAt: number
  readonly waiting: number
  readonly delivered: number
  readonly blocked: number
  readonly failed: number
}

/** Keeps a draft; the same id again replaces it as long as it is one. */
export async function saveDraft(
  trx: Transaction,
  draft: { id: string; texts: Texts; by: string },
  now: number,
): Promise<void> {
  const values = { texts: JSON.stringify(draft.texts), created_by: draft.by, created_at: now }
  await trx.sql
    .insertInto('broadcasts')
    .values({ id: draft.id, state: 'draft', ...values })
    .onConflict(conflict => conflict.column('id').doUpdateSet(values).where('broadcasts.state', '=', 'draft'))
    .execute()
}

/**
 * From now on the draft goes to everyone who subscribes at this moment, each once.
 * @param since only to those who subscribed before, epoch milliseconds
 * @returns how many, or null when it is no draft (any more)
 */
export async function begin(
  trx: Transaction,
  id: string,
  since = Number.MAX_SAFE_INTEGER,
): Promise<number | null> {
  const started = await trx.sql
    .updateTable('broadcasts')
    .set({ state: 'sending' })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (Number(started.numUpdatedRows) === 0) return null
  const added = await trx.sql
    .insertInto('deliveries')
    .columns(['broadcast', 'ref'])
    .expression(eb =>
      eb
        .selectFrom('subscriptions')
        .select([eb.val(id).as('broadcast'), 'ref'])
        .where('since', '<', since),
    )
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0)
}

/**
 * Begins a broadcast under this id unless there was one already: a weekly issue that two starts of the bot both find
 * due goes out once.
 * @param issue.since only to those who subscribed before, epoch milliseconds
 * @returns how many it goes to; null when there was one, or nobody to send it to
 */
export async function beginOnce(
  trx: Transaction,
  issue: { id: string; texts: Texts; since: number },
  now: number,
): Promise<number | null> {
  const reader = await trx.sql
    .selectFrom('subscriptions')
    .select('ref')
    .where('since', '<', issue.since)
    .executeTakeFirst()
  if (!reader) return null
  await saveDraft(trx, { ...issue, by: 'weekly' }, now)
  return begin(trx, issue.id, issue.since)
}

/** Ends a broadcast that is being sent: whoever it did not reach yet is left alone. @returns whether it was being sent */
export async function halt(trx: Transaction, id: string): Promise<boolean> {
  const ended = await trx.sql
    .updateTable('broadcasts')
    .set({ state: 'stopped' })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .executeTakeFirst()
  if (Number(ended.numUpdatedRows) === 0) return false
  await trx.sql.deleteFrom('deliveries').where('broadcast', '=', id).where('claimed', '=', 0).execute()
  return true
}

/** Throws a draft away. */
export async function dropDraft(trx: Transaction, id: string): Promise<void> {
  await trx.sql.deleteFrom('broadcasts').where('id', '=', id).where('state', '=', 'draft').execute()
}

/** One broadcast, or null. */
export async function readBroadcast(session: Session, id: string): Promise<Broadcast | null> {
  const row = await session.sql.selectFrom('broadcasts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const waiting = await session.sql
    .selectFrom('deliveries')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('broadcast', '=', id)
    .executeTakeFirst()
  return {
    id: row.id,
    state: row.state,
    texts: JSON.parse(row.texts) as Texts,
    createdAt: row.created_at,
    waiting: Number(waiting?.n ?? 0),
    delivered: row.delivered,
    blocked: row.blocked,
    failed: row.failed,
  }
}

/** The newest broadcasts that were begun, newest first. */
export async function latestBroadcasts(session: Session, most: number): Promise<readonly Broadcast[]> {
  const rows = await session.sql
    .selectFrom('broadcasts')
    .select('id')
    .where('state', '!=', 'draft')
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  const found: Broadcast[] = []
  for (const { id } of rows) {
    const broadcast = await readBroadcast(session, id)
    if (broadcast) found.push(broadcast)
  }
  return found
}

/** What came of one delivery; `again` when it did not go out and may be tried once more, `gone` when it is not wanted. */
export type Outcome = 'delivered' | 'blocked' | 'failed' | 'again' | 'gone'

/** Writes down what came of deliveries. One who blocked the bot is no subscriber any more. */
export async function settle(
  trx: Transaction,
  results: readonly { broadcast: string; ref: PersonRef; outcome: Outcome }[],
): Promise<void> {
  for (const { broadcast, ref, outcome } of results) {
    const row = trx.sql.updateTable('deliveries').set({ claimed: 0 })
    if (outcome === 'again') {
      await row.where('broadcast', '=', broadcast).where('ref', '=', ref).execute()
      continue
    }
    await trx.sql.deleteFrom('deliveries').where('broadcast', '=', broadcast).where('ref', '=', ref).execute()
    if (outcome === 'gone') continue
    await trx.sql
      .updateTable('broadcasts')
      .set(eb => ({ [outcome]: eb(outcome, '+', 1) }))
      .where('id', '=', broadcast)
      .execute()
    if (outcome === 'blocked') await trx.sql.deleteFrom('subscriptions').where('ref', '=', ref).execute()
  }
}

/**
 * At start: a message that was on its way when we stopped may have arrived; nobody gets it twice (at most once), so it
 * counts as failed.
 * @returns how many
 */
export async function recoverDeliveries(trx: Transaction): Promise<number> {
  const lost = await trx.sql
    .selectFrom('deliveries')
    .select(['broadcast', 'ref'])
    .where('claimed', '=', 1)
    .execute()
  await settle(
    trx,
    lost.map(row => ({ ...row, outcome: 'failed' as const })),
  )
  return lost.length
}

/** Broadcasts that have reached everyone are done. @returns their ids */
export async function finish(trx: Transaction): Promise<readonly string[]> {
  const done = await trx.sql
    .updateTable('broadcasts')
    .set({ state: 'done' })
    .where('state', '=', 'sending')
    .where('id', 'not in', trx.sql.selectFrom('deliveries').select('broadcast'))
    .returning('id')
    .execute()
  return done.map(({ id }) => id)
}
