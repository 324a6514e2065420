import type { PersonRef } from '../reports/types.ts'
import type { Sealer } from './sealer.ts'
import type { Session, Transaction } from './session.ts'

/** The sealer of a person, or null for one who has nothing stored. @throws CannotOpen when the key was altered */
export async function sealerOf(session: Session, ref: PersonRef): Promise<Sealer | null> {
  const row = await session.sql
    .selectFrom('person_keys')
    .select('wrapped')
    .where('ref', '=', ref)
    .executeTakeFirst()
  return row ? session.vault.personSealer(ref, row.wrapped) : null
}

/** The sealer of a person, whose key is made when there is none yet. */
export async function makeSealer(trx: Transaction, ref: PersonRef, now: number): Promise<Sealer> {
  const existing = await sealerOf(trx, ref)
  if (existing) return existing
  const wrapped = trx.vault.newPersonKey(ref)
  await trx.sql.insertInto('person_keys').values({ ref, wrapped, created_at: now }).execute()
  return trx.vault.personSealer(ref, wrapped)
}
