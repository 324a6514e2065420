import { chmodSync, closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { makePrivateFolder } from '../private-file.ts'
import { asFault, StoreFault } from './fault.ts'

/**
 * Who uses a database: one `bot` at most, any number of `tool`s beside it, or one who must be `alone`, as when the
 * file or its key is replaced.
 */
export type Use = 'bot' | 'tool' | 'alone'

/** SQLite's own locks say exactly that, and the system drops them when a process dies, however it dies. */
const LOCK: Readonly<Record<Use, string>> = {
  bot: 'begin immediate',
  tool: 'begin; select count(*) from sqlite_master',
  alone: 'begin exclusive',
}

/** A connection that nothing points to is closed by the garbage collector, and its lock goes with it. */
const held = new Set<Database.Database>()

/**
 * Says that the database is in use, in an empty file `<file>.lock` beside it.
 * @param file path of the database, or `:memory:`, which nobody else can use
 * @returns ends the use
 * @throws StoreFault `in-use` when someone uses it in a way that does not go together
 */
export function claimUse(file: string, use: Use): () => void {
  if (file === ':memory:') return () => {}
  const path = `${file}.lock`
  try {
    makePrivateFolder(dirname(path))
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
    const lock = new Database(path, { timeout: 0 })
    try {
      lock.exec(LOCK[use])
    } catch (error) {
      lock.close()
      throw error
    }
    held.add(lock)
    return () => {
      held.delete(lock)
      lock.close()
    }
  } catch (error) {
    const fault = asFault(error, file)
    throw fault.why === 'busy' ? new StoreFault('in-use', file, `cannot be used as ${use}`) : fault
  }
}
