import type Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

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
