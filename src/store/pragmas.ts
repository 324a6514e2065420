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
