import { audit } from '../store/audit.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/session.ts'
import { everyone } from './everyone.ts'
import { forgetReplyAddress } from './reply-address.ts'
import type { PersonRef } from './types.ts'

/**
 * Erases everything of a person: reports, settings, their key, and answers not yet sent. What remains is a mark that
 * names nobody, so that a restored backup can be made to forget them too. Help that is on its way still goes out, and
 * messages that came in after the wish to be erased are still answered; neither is kept once sent or handled.
 * @param now epoch milliseconds
 * @returns how many reports went
 */
export async function erasePerson(trx: Transaction, ref: PersonRef, now: number): Promise<number> {
  const { sql, vault } = trx
  const reports = await sql.deleteFrom('reports').where('ref', '=', ref).executeTakeFirst()
  for (const table of ['ticks', 'subscriptions', 'deliveries', 'open_questions'] as const)
    await sql.deleteFrom(table).where('ref', '=', ref).execute()
  await sql.deleteFrom('person_keys').where('ref', '=', ref).execute()
  await sql.deleteFrom('people').where('ref', '=', ref).execute()
  await forgetReplyAddress(trx, ref)
  await sql.deleteFrom('outbox').where('chat_ref', '=', ref).where('important', '=', 0).execute()
  const mark = vault.erasureMark(ref)
  await sql
    .insertInto('erasures')
    .values({ mark, at: now })
    .onConflict(conflict => conflict.column('mark').doUpdateSet({ at: now }))
    .execute()
  const count = Number(reports.numDeletedRows)
  await audit(trx, { actor: 'self', action: 'erase', subject: mark, detail: { reports: count } }, now)
  trx.scrubAfterCommit()
  return count
}

/**
 * After a restore: erases again everyone whose mark is given.
 * @param marks of the database that was replaced, and of lists kept apart
 * @returns how many people were erased
 */
export async function replayErasures(store: Store, marks: readonly string[], now: number): Promise<number> {
  const gone = new Set(marks)
  return store.transaction(async trx => {
    const again = (await everyone(trx)).filter(ref => gone.has(trx.vault.erasureMark(ref)))
    for (const ref of again) await erasePerson(trx, ref, now)
    return again.length
  })
}
