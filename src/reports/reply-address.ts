import { makeSealer, sealerOf } from '../store/person-keys.ts'
import type { Place } from '../store/sealer.ts'
import type { Session, Transaction } from '../store/session.ts'
import { DAY_MS } from './day.ts'
import type { PersonRef } from './types.ts'

/** How long staff may write back after the reporter last allowed it or answered (I-02: a short life). */
export const REPLY_DAYS = 90

/**
 * Keeps where to write back to a reporter who allowed it; sealed with their key and apart from their reports (I-02).
 * Keeping it again lets it live on.
 * @param chatId their private chat
 */
export async function keepReplyAddress(
  trx: Transaction,
  ref: PersonRef,
  chatId: number,
  now: number,
): Promise<void> {
  const sealer = await makeSealer(trx, ref, now)
  const values = { chat: sealer.seal(placeOf(ref), String(chatId)), expires_at: now + REPLY_DAYS * DAY_MS }
  await trx.sql
    .insertInto('reply_addresses')
    .values({ ref, ...values })
    .onConflict(conflict => conflict.column('ref').doUpdateSet(values))
    .execute()
}

/** Where to write back, or null when that was never allowed or is past its time. @throws CannotOpen when altered */
export async function replyAddress(session: Session, ref: PersonRef, now: number): Promise<number | null> {
  const row = await session.sql
    .selectFrom('reply_addresses')
    .select('chat')
    .where('ref', '=', ref)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  const sealer = row ? await sealerOf(session, ref) : null
  return row && sealer ? Number(sealer.open(placeOf(ref), row.chat)) : null
}

/**
 * Nobody writes to this person any more: the address goes, and none of their reports allows it. They wished so, or they
 * needed help, and a message at the wrong moment could harm them (H-03).
 */
export async function forgetReplyAddress(trx: Transaction, ref: PersonRef): Promise<void> {
  const gone = await trx.direct('delete from reply_addresses where ref = ? returning ref', [ref])
  if (gone.length === 0) return
  await trx.sql
    .updateTable('reports')
    .set({ may_contact: 0 })
    .where('ref', '=', ref)
    .where('may_contact', '=', 1)
    .execute()
  trx.scrubAfterCommit()
}

/** Forgets the address when no report of the person allows it any more. */
export async function forgetUnlessAllowed(trx: Transaction, ref: PersonRef): Promise<void> {
  const allowing = await trx.sql
    .selectFrom('reports')
    .select('id')
    .where('ref', '=', ref)
    .where('may_contact', '=', 1)
    .executeTakeFirst()
  if (!allowing) await forgetReplyAddress(trx, ref)
}

/** Erases addresses past their time, and those of people who have no report any more. @returns how many went */
export async function expireReplyAddresses({ sql }: Transaction, now: number): Promise<number> {
  const gone = await sql
    .deleteFrom('reply_addresses')
    .where(eb =>
      eb.or([
        eb('expires_at', '<=', now),
        eb('ref', 'not in', eb.selectFrom('reports').select('ref').where('status', '!=', 'withdrawn')),
      ]),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

function placeOf(ref: PersonRef): Place {
  return { table: 'reply_addresses', column: 'chat', row: ref }
}
