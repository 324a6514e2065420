import type { Transaction } from './session.ts'

/** SQLite undid the whole transaction, as it does when the disk is full: whoever goes on would write outside of one. */
export class TransactionLost extends Error {
  /** SQLite's code for what happened. */
  readonly code: string

  constructor(cause: unknown) {
    super('the transaction is gone', { cause })
    this.name = 'TransactionLost'
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  }
}

/**
 * Runs part of a transaction so that an error undoes only that part; the error is thrown on.
 * @returns what `fn` returns
 * @throws TransactionLost when there is no transaction left to go on with
 */
export async function savepoint<T>(trx: Transaction, fn: () => Promise<T>): Promise<T> {
  await trx.direct('savepoint part')
  try {
    const result = await fn()
    await trx.direct('release savepoint part')
    return result
  } catch (error) {
    try {
      await trx.direct('rollback to savepoint part')
      await trx.direct('release savepoint part')
    } catch {
      throw new TransactionLost(error)
    }
    throw error
  }
}
