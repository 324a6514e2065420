import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { StoreFault } from './fault.ts'
import { PRAGMAS } from './pragmas.ts'
import { preparingOnce } from './prepare-once.ts'

/**
 * Opens the file and sets the pragmas.
 * @throws StoreFault `pragma` when one does not hold; SQLite's own error for a file it cannot use
 */
export function openSqlite(file: string): Database.Database {
  const db = new Database(file)
  try {
    for (const [name, value] of Object.entries(PRAGMAS)) db.pragma(`${name} = ${value}`)
    for (const [name, value] of Object.entries(PRAGMAS)) {
      const wanted = name === 'journal_mode' && file === ':memory:' ? 'memory' : value
      const actual = db.pragma(name, { simple: true })
      if (actual !== wanted) throw new StoreFault('pragma', file, `${name} is ${actual}, not ${wanted}`)
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Of a page of 4096 bytes each; the event loop comes round in between. */
const PAGES_AT_ONCE = 500

/**
 * Copies a database with SQLite's online backup, while others write to it. The copy is what the database was when it
 * began: without that snapshot every write of another process starts the copying over, and a busy bot's backup never
 * ends (https://sqlite.org/backup.html).
 */
export async function copyWhileUsed(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, timeout: PRAGMAS.busy_timeout })
  try {
    source.exec('begin')
    source.prepare('select count(*) from sqlite_master').get()
    await source.backup(to, { progress: () => PAGES_AT_ONCE })
  } finally {
    source.close()
  }
}

/** Kysely's SQLite, with statements prepared once and transactions that can always write. */
export class ImmediateDialect extends SqliteDialect {
  readonly #remembering: SqliteDatabase
  readonly #database: Database.Database

  constructor(database: Database.Database, remembering = preparingOnce(database)) {
    super({ database: remembering })
    this.#remembering = remembering
    this.#database = database
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#remembering, this.#database)
  }

  override createAdapter(): TransactionalAdapter {
    return new TransactionalAdapter()
  }
}

/** A transaction that starts by reading fails with SQLITE_BUSY, unwaited, when another process wrote meanwhile. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database

  constructor(remembering: SqliteDatabase, database: Database.Database) {
    super({ database: remembering })
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk undoes the transaction by itself; undoing it again would fail and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/** SQLite does undo schema changes; Kysely leaves that unused, and a crash would leave half a migration behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
