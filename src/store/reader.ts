import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { personSealers, type ReaderKey, type Vault } from './crypto.ts'
import { ImmediateDialect, PRAGMAS } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** What is needed to read what people filed. */
export interface Reading {
  readonly sql: Kysely<Tables>
  readonly vault: Pick<Vault, 'personSealer'>
}

/** A connection of its own that can only read: for a thread beside the bot. */
export interface Reader extends Reading {
  readonly close: () => Promise<void>
}

/** Pages of SQLite kept in memory, in KiB: what is read once, in order, need not be kept. */
const CACHE_KIB = 2000

/** @param key from the vault of the open store */
export function openReader(file: string, key: ReaderKey): Reader {
  const sqlite = new Database(file, { readonly: true, timeout: PRAGMAS.busy_timeout })
  sqlite.pragma(`cache_size = -${CACHE_KIB}`)
  const sql = new Kysely<Tables>({ dialect: new ImmediateDialect(sqlite) })
  return { sql, vault: { personSealer: personSealers(key) }, close: () => sql.destroy() }
}
