import { chmodSync, closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { CompiledQuery, Kysely, type SqliteDatabase } from 'kysely'
import { makePrivateFolder } from '../private-file.ts'
import type { Vault } from './crypto.ts'
import { asFault, StoreFault } from './fault.ts'
import { openVault } from './keyring.ts'
import { migrate } from './migrate.ts'
import { PRAGMAS } from './pragmas.ts'
import { preparingOnce } from './prepare-once.ts'
import type { Session, Transaction } from './session.ts'
import { copyWhileUsed, ImmediateDialect, openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { createTogether, type Together } from './together.ts'

export { StoreFault, type StoreWhy } from './fault.ts'
export { savepoint, TransactionLost } from './savepoint.ts'
export type { Session, Transaction } from './session.ts'

/** The database. It is itself a session: a call made on it is a transaction of its own. */
export interface Store extends Session {
  readonly file: string
  /** All of `fn` is committed, or none. Do not use the store itself inside: it would wait for ever. */
  readonly transaction: <T>(fn: (trx: Transaction) => Promise<T>) => Promise<T>
  /** The same, in a commit shared with whatever else wants to write just now: for what happens at every message. */
  readonly together: Together
  /** Copies the write-ahead log into the database and empties it. @returns false when another reader held it back */
  readonly checkpoint: () => boolean
  /** Copies the database file, while in use by anyone, to a file readable by its owner only. */
  readonly backup: (to: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Where opening reports what it did. */
export interface StoreLog {
  readonly info: (facts: object, message: string) => void
}

/**
 * Opens the database, making folder, file and schema as needed.
 * @param options.file path, or `:memory:`
 * @param options.dataKey 32 bytes
 * @throws StoreFault saying why the database cannot be used
 */
export async function openStore(options: { file: string; dataKey: Buffer; log?: StoreLog }): Promise<Store> {
  const { file, dataKey, log } = options
  try {
    if (file !== ':memory:') prepareFile(file)
    const sqlite = openSqlite(file)
    const statements = preparingOnce(sqlite)
    const db = new Kysely<Tables>({ dialect: new ImmediateDialect(sqlite, statements) })
    try {
      const damage = sqlite.pragma('quick_check(1)', { simple: true })
      if (damage !== 'ok') throw new StoreFault('corrupt', file, String(damage))
      const steps = await migrate(db, file)
      if (steps.length > 0) log?.info({ steps }, 'database schema brought up to date')
      const vault = await openVault(db, dataKey, file)
      return storeOf(file, sqlite, statements, db, vault)
    } catch (error) {
      await db.destroy()
      if (sqlite.open) sqlite.close()
      throw error
    }
  } catch (error) {
    throw asFault(error, file)
  }
}

function storeOf(
  file: string,
  sqlite: Database.Database,
  statements: SqliteDatabase,
  db: Kysely<Tables>,
  vault: Vault,
): Store {
  // Inside a transaction: there is one connection, and it is ours.
  const direct = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
    if (!sqlite.inTransaction) throw new Error('the transaction is over')
    const statement = statements.prepare(text)
    if (statement.reader) return statement.all(values) as Row[]
    statement.run(values)
    return []
  }
  const checkpoint = () => {
    // Waiting is synchronous here: five seconds for some reader would be five seconds of silence for everyone.
    sqlite.pragma('busy_timeout = 50')
    try {
      const [result] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      return result?.busy === 0
    } finally {
      sqlite.pragma(`busy_timeout = ${PRAGMAS.busy_timeout}`)
    }
  }
  let unscrubbed = false
  const store: Store = {
    file,
    sql: db,
    vault,
    direct: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
    checkpoint,
    async transaction(fn) {
      let erasing = false
      const scrubAfterCommit = () => {
        erasing = true
      }
      const result = await db.transaction().execute(trx => fn({ sql: trx, vault, direct, scrubAfterCommit }))
      unscrubbed ||= erasing
      // Another process that reads can hold the checkpoint back; then the next transaction tries again.
      if (unscrubbed) unscrubbed = !checkpoint()
      return result
    },
    async backup(to) {
      makePrivate(to)
      await copyWhileUsed(file, to)
    },
    async close() {
      if (!sqlite.open) return
      checkpoint()
      await db.destroy()
      if (sqlite.open) sqlite.close()
    },
    together: work => together(work),
  }
  const together = createTogether(store.transaction)
  return store
}

function prepareFile(file: string): void {
  makePrivateFolder(dirname(file))
  makePrivate(file)
}

/** SQLite gives its `-wal` and `-shm` files the mode of the database, so the mode must be right before it opens. */
function makePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
