import type { PersonRef } from '../reports/types.ts'
import { begin } from './broadcasts.ts'
import type { Session, Transaction } from './session.ts'

/** A draft that sends itself. */
export interface Scheduled {
  readonly id: string
  /** Epoch milliseconds. */
  readonly sendAt: number
}

/** A bot that was down sends so much later still; after that staff decide anew. In milliseconds. */
const LATEST_MS = 6 * 60 * 60 * 1000

/** The draft sends itself at that moment. @returns whether it is (still) a draft */
export async function schedule(trx: Transaction, id: string, sendAt: number): Promise<boolean> {
  const set = await trx.sql
    .updateTable('broadcasts')
    .set({ send_at: sendAt })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return Number(set.numUpdatedRows) > 0
}

/** Throws a scheduled draft away. @returns whether there was one that had not begun */
export async function unschedule(trx: Transaction, id: string): Promise<boolean> {
  const gone = await trx.sql
    .deleteFrom('broadcasts')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('send_at', 'is not', null)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) > 0
}

/** Drafts that have a time, the next one first; those whose time was missed among them. */
export async function scheduledBroadcasts({ sql }: Session): Promise<readonly Scheduled[]> {
  const rows = await sql
    .selectFrom('broadcasts')
    .select(['id', 'send_at'])
    .where('state', '=', 'draft')
    .where('send_at', 'is not', null)
    .orderBy('send_at')
    .execute()
  return rows.map(row => ({ id: row.id, sendAt: Number(row.send_at) }))
}

/** Who scheduled a broadcast, or null for one that was not scheduled or is gone. */
export async function authorOf({ sql }: Session, id: string): Promise<PersonRef | null> {
  const row = await sql
    .selectFrom('broadcasts')
    .select('created_by')
    .where('id', '=', id)
    .where('send_at', 'is not', null)
    .executeTakeFirst()
  return (row?.created_by as PersonRef | undefined) ?? null
}

/** Whether its time went by without it. */
export function isMissed({ sendAt }: Scheduled, now: number): boolean {
  return sendAt < now - LATEST_MS
}

/** Begins what is due. @returns each that was begun, and to how many it goes */
export async function beginDue(
  trx: Transaction,
  now: number,
): Promise<readonly { readonly id: string; readonly recipients: number }[]> {
  const due = (await scheduledBroadcasts(trx)).filter(each => each.sendAt <= now && !isMissed(each, now))
  const begun: { id: string; recipients: number }[] = []
  for (const { id } of due) {
    const recipients = await begin(trx, id)
    if (recipients !== null) begun.push({ id, recipients })
  }
  return begun
}
