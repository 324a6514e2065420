import { sql } from 'kysely'
import type { Transaction } from './session.ts'

/**
 * Runs part of a transaction so that an error undoes only that part; the error is thrown on.
 * @returns what `fn` returns
 */
export async function savepoint<T>(trx: Transaction, fn: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(trx.sql)
  try {
    const result = await fn()
    await sql`release savepoint part`.execute(trx.sql)
    return result
  } catch (error) {
    await sql`rollback to savepoint part`.execute(trx.sql)
    await sql`release savepoint part`.execute(trx.sql)
    throw error
  }
}
