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

/** More than the bot's statements; those with a list in them come in many lengths, and the oldest make way. */
const MOST_STATEMENTS = 200

/**
 * Kysely prepares a statement for every query, and what it leaves behind is only freed when the event loop comes
 * round: a hundred thousand reports filed in a row took three gigabytes.
 */
export function preparingOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement<unknown[]>>()
  return {
    close: () => database.close(),
    prepare(source) {
      const statement = prepared.get(source) ?? database.prepare<unknown[]>(source)
      prepared.delete(source)
      prepared.set(source, statement)
      const oldest = prepared.keys().next().value
      if (prepared.size > MOST_STATEMENTS && oldest !== undefined) prepared.delete(oldest)
      return statement
    },
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
