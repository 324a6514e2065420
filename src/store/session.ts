import type { Kysely } from 'kysely'
import type { Vault } from './crypto.ts'
import type { Tables } from './tables.ts'

/** What repositories work with: the database, in or out of a transaction, and the keys to its sealed fields. */
export interface Session {
  readonly sql: Kysely<Tables>
  readonly vault: Vault
  /**
   * Runs one statement past Kysely, for what happens at every message: Kysely takes ten times as long to build such a
   * statement as SQLite to run it. The text must be a constant, for it is prepared once.
   * @returns the rows, none of a statement that gives none
   */
  readonly direct: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
}

/** A session inside one transaction. Use this one, never the store, until the transaction ends. */
export interface Transaction extends Session {
  /** Something is erased here: once this is committed, the write-ahead log is emptied, which still holds it. */
  readonly scrubAfterCommit: () => void
}
