import type { PersonRef } from '../reports/types.ts'
import { makeSealer, sealerOf } from './person-keys.ts'
import { CannotOpen } from './sealer.ts'
import type { Session, Transaction } from './session.ts'

/** What a person ticked on the departure checklist, by destination. */
export interface Ticks {
  /** The destination looked at last. */
  readonly last: string
  /** Item ids by destination code. */
  readonly ticked: Readonly<Record<string, readonly string[]>>
}

const place = (ref: PersonRef) => ({ table: 'ticks', column: 'ticked', row: ref })

/** What a person let us remember, or null for one who did not. A row that was tampered with is as good as none. */
export async function readTicks(session: Session, ref: PersonRef): Promise<Ticks | null> {
  const row = await session.sql.selectFrom('ticks').select('ticked').where('ref', '=', ref).executeTakeFirst()
  const sealer = row ? await sealerOf(session, ref) : null
  if (!row || !sealer) return null
  try {
    return JSON.parse(sealer.open(place(ref), row.ticked)) as Ticks
  } catch (error) {
    if (error instanceof CannotOpen) return null
    throw error
  }
}

/** Keeps a person's ticks, sealed with their key. Only for one who agreed to it (P-01). */
export async function keepTicks(trx: Transaction, ref: PersonRef, ticks: Ticks, now: number): Promise<void> {
  const sealer = await makeSealer(trx, ref, now)
  const values = { ticked: sealer.seal(place(ref), JSON.stringify(ticks)), updated_at: now }
  await trx.sql
    .insertInto('ticks')
    .values({ ref, ...values })
    .onConflict(conflict => conflict.column('ref').doUpdateSet(values))
    .execute()
}

/** Forgets a person's ticks. @returns whether there were any */
export async function forgetTicks(trx: Transaction, ref: PersonRef): Promise<boolean> {
  const gone = await trx.sql.deleteFrom('ticks').where('ref', '=', ref).executeTakeFirst()
  trx.scrubAfterCommit()
  return Number(gone.numDeletedRows) > 0
}
