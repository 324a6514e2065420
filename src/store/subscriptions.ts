import type { Language } from '../language.ts'
import type { PersonRef } from '../reports/types.ts'
import { makeSealer } from './person-keys.ts'
import type { Session, Transaction } from './session.ts'

/** Where the sealed chat of a subscriber stands. */
export const chatPlace = (ref: PersonRef) => ({ table: 'subscriptions', column: 'chat', row: ref })

/** Somebody wants the weekly message; for one who agreed to it. The chat is sealed with their key (I-02). */
export async function subscribe(
  trx: Transaction,
  person: { ref: PersonRef; chatId: number; language: Language },
  now: number,
): Promise<void> {
  const { ref, chatId, language } = person
  const sealer = await makeSealer(trx, ref, now)
  const values = { chat: sealer.seal(chatPlace(ref), String(chatId)), language, since: now }
  await trx.sql
    .insertInto('subscriptions')
    .values({ ref, ...values })
    .onConflict(conflict => conflict.column('ref').doUpdateSet(values))
    .execute()
}

/**
 * No message without being asked any more: nothing that still waits for them is sent either.
 * @returns whether they had subscribed
 */
export async function unsubscribe(trx: Transaction, ref: PersonRef): Promise<boolean> {
  await trx.direct('delete from deliveries where ref = ? and claimed = 0', [ref])
  const gone = await trx.direct('delete from subscriptions where ref = ? returning ref', [ref])
  const had = gone.length > 0
  if (had) trx.scrubAfterCommit()
  return had
}

/** Since when somebody subscribes, epoch milliseconds; null for one who does not. */
export async function subscribedSince(session: Session, ref: PersonRef): Promise<number | null> {
  const row = await session.sql
    .selectFrom('subscriptions')
    .select('since')
    .where('ref', '=', ref)
    .executeTakeFirst()
  return row?.since ?? null
}

/** How many people subscribe. */
export async function countSubscribers(session: Session): Promise<number> {
  const row = await session.sql
    .selectFrom('subscriptions')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}
