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

/** @param key from the vault of the open store */
export function openReader(file: string, key: ReaderKey): Reader {
  const sqlite = new Database(file, { readonly: true, timeout: PRAGMAS.busy_timeout })
  const sql = new Kysely<Tables>({ dialect: new ImmediateDialect(sqlite) })
  return { sql, vault: { personSealer: personSealers(key) }, close: () => sql.destroy() }
}
