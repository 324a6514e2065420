/** What can be wrong with a database at the door; the sentence for a person is `store-<why>` in `content/locales`. */
export type StoreWhy =
  | 'corrupt'
  | 'not-a-database'
  | 'wrong-key'
  | 'key-missing'
  | 'key-unreadable'
  | 'newer-schema'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  /** Another CekDulu uses it. */
  | 'in-use'
  /** A list of erasures was expected. */
  | 'not-a-list'
  | 'pragma'
  | 'other'

/** A database that cannot be used, and why. */
export class StoreFault extends Error {
  readonly why: StoreWhy
  readonly file: string

  constructor(why: StoreWhy, file: string, detail: string, cause?: unknown) {
    super(`${why}: ${file}: ${detail}`, cause === undefined ? undefined : { cause })
    this.name = 'StoreFault'
    this.why = why
    this.file = file
  }
}

/** SQLite result codes (https://sqlite.org/rescode.html) and Node's own, by what they mean to whoever runs the bot. */
const CODES: readonly (readonly [RegExp, StoreWhy])[] = [
  [/^SQLITE_NOTADB/, 'not-a-database'],
  [/^SQLITE_CORRUPT/, 'corrupt'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM|ENOTDIR|EISDIR|EEXIST)/, 'read-only'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
]

/** Turns whatever SQLite or the file system threw into a fault; a fault passes unchanged. */
export function asFault(error: unknown, file: string): StoreFault {
  if (error instanceof StoreFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'
  return new StoreFault(why, file, error instanceof Error ? error.message : String(error), error)
}
