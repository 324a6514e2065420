import Database from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import { StoreFault } from './fault.ts'

/**
 * What every connection is set to and must answer when asked (D-03). `synchronous` is asked for by number: 2 is FULL,
 * which better-sqlite3 lowers to NORMAL in WAL mode unless told otherwise.
 */
export const PRAGMAS = {
  busy_timeout: 5000,
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
} as const

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

/** Kysely's SQLite, with transactions that can always write. */
export class ImmediateDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver({ database: this.#database })
  }

  override createAdapter(): TransactionalAdapter {
    return new TransactionalAdapter()
  }
}

/** A transaction that starts by reading fails with SQLITE_BUSY, unwaited, when another process wrote meanwhile. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** SQLite does undo schema changes; Kysely leaves that unused, and a crash would leave half a migration behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
