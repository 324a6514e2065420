import Database from 'better-sqlite3'
import { type ReaderKey, type Sealers, sealersOf } from './crypto.ts'
import { PRAGMAS } from './pragmas.ts'
import { preparingOnce } from './prepare-once.ts'
import type { Session } from './session.ts'

/** What is needed to read what people filed. */
export interface Reading {
  readonly direct: Session['direct']
  readonly vault: Sealers
}

/** A connection of its own that can only read: for a thread beside the bot. */
export interface Reader extends Reading {
  readonly close: () => void
}

/** Pages of SQLite kept in memory, in KiB: what is read once, in order, need not be kept. */
const CACHE_KIB = 2000

/** @param key from the vault of the open store */
export function openReader(file: string, key: ReaderKey): Reader {
  const sqlite = new Database(file, { readonly: true, timeout: PRAGMAS.busy_timeout })
  sqlite.pragma(`cache_size = -${CACHE_KIB}`)
  const statements = preparingOnce(sqlite)
  return {
    direct: async <Row>(text: string, values: readonly unknown[] = []) =>
      statements.prepare(text).all(values) as Row[],
    vault: sealersOf(key),
    close: () => sqlite.close(),
  }
}
