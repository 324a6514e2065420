import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { audit, verifyAudit } from '../store/audit.ts'
import { readManifest } from '../store/backup.ts'
import { StoreFault, type StoreWhy } from '../store/fault.ts'
import { openStore, type Store } from '../store/open.ts'
import { rotateKey } from '../store/rotate.ts'
import { replayErasures } from './erase.ts'
import { type Erasure, erasures, merge, rememberErasures } from './erasure-list.ts'

/** What a restore did. */
export interface Restored {
  readonly reports: number
  /** People who were erased after the backup was made, and are erased again. */
  readonly erasedAgain: number
  /** Whether the backup had its manifest beside it to be compared with. */
  readonly compared: boolean
  /** Where the database that was replaced is now; null when there was none. */
  readonly replacedAt: string | null
}

/** What is wrong with the backup itself; all else is wrong where the copy of it is made. */
const OF_BACKUP: readonly StoreWhy[] = ['corrupt', 'not-a-database', 'wrong-key', 'newer-schema']

/** Why nothing was restored. */
export class RestoreRefused extends Error {
  readonly why: 'audit-broken' | 'erasures-unreadable'
  readonly seq: number

  constructor(why: RestoreRefused['why'], seq = 0) {
    super(why)
    this.name = 'RestoreRefused'
    this.why = why
    this.seq = seq
  }
}

/**
 * Puts a backup in the place of the database, which must not be in use. Everything is proved on a copy first: SQLite's
 * integrity, the key, the audit chain. Whoever was erased since is erased again, and nothing that the backup was about
 * to send or answer is sent or answered now. The exchange itself is one rename: a crash leaves the one or the other.
 * @param options.from the backup
 * @param options.file the database
 * @param options.dataKey of the database; the backup has it too afterwards
 * @param options.backupKey of the backup, when it was made before a rotation
 * @param options.marks erasures kept apart from the database
 * @param options.withoutReplaced go on when the erasures of the replaced database cannot be read
 * @throws StoreFault, RestoreRefused
 */
export async function restore(options: {
  from: string
  file: string
  dataKey: Buffer
  backupKey?: Buffer
  marks: readonly Erasure[]
  withoutReplaced: boolean
  now: number
}): Promise<Restored> {
  const { from, file, dataKey, backupKey = dataKey, now } = options
  const copy = `${file}.restoring`
  const compared = (await readManifest(from)) !== null
  const marks = merge(options.marks, await marksOfReplaced(options))
  removeAll(copy)
  try {
    copyFileSync(from, copy, constants.COPYFILE_EXCL)
    chmodSync(copy, 0o600)
    const store = await openStore({ file: copy, dataKey: backupKey })
    const result = await prepare(store, { marks, dataKey, rotate: !backupKey.equals(dataKey), now })
    const replacedAt = exchange(file, copy, now)
    return { ...result, compared, replacedAt }
  } catch (error) {
    removeAll(copy)
    const isBackups = error instanceof StoreFault && OF_BACKUP.includes(error.why)
    throw isBackups ? new StoreFault(error.why, from, error.message, error) : error
  }
}

async function prepare(
  store: Store,
  options: { marks: readonly Erasure[]; dataKey: Buffer; rotate: boolean; now: number },
): Promise<{ reports: number; erasedAgain: number }> {
  const { marks, now } = options
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(store.sql)
    const [found] = rows
    if (found?.integrity_check !== 'ok')
      throw new StoreFault('corrupt', store.file, String(found?.integrity_check))
    const chain = await verifyAudit(store)
    if (!chain.ok) throw new RestoreRefused('audit-broken', chain.seq)
    const erasedAgain = await replayErasures(
      store,
      marks.map(({ mark }) => mark),
      now,
    )
    await store.transaction(async trx => {
      await rememberErasures(trx, marks)
      // What waited then was answered since, and a late answer may reach a phone in other hands.
      await trx.sql.deleteFrom('inbox').execute()
      await trx.sql.deleteFrom('outbox').execute()
      await trx.sql.deleteFrom('deliveries').execute()
      await trx.sql
        .updateTable('broadcasts')
        .set({ state: 'stopped' })
        .where('state', '=', 'sending')
        .execute()
      // It may have been sent since the backup was made.
      await trx.sql.updateTable('broadcasts').set({ send_at: null }).where('state', '=', 'draft').execute()
      const detail = { erased: erasedAgain, marks: marks.length }
      await audit(trx, { actor: 'cli', action: 'restore', detail }, now)
      trx.scrubAfterCommit()
    })
    const { n } = await store.sql
      .selectFrom('reports')
      .select(eb => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    if (options.rotate) await rotateKey(store, options.dataKey, now)
    return { reports: Number(n), erasedAgain }
  } finally {
    await store.close()
  }
}

async function marksOfReplaced(options: {
  file: string
  dataKey: Buffer
  withoutReplaced: boolean
}): Promise<readonly Erasure[]> {
  const { file, dataKey, withoutReplaced } = options
  if (!existsSync(file)) return []
  try {
    const replaced = await openStore({ file, dataKey })
    try {
      return await erasures(replaced)
    } finally {
      await replaced.close()
    }
  } catch {
    if (withoutReplaced) return []
    throw new RestoreRefused('erasures-unreadable')
  }
}

/** @returns where the old database is now */
function exchange(file: string, copy: string, now: number): string | null {
  const there = existsSync(file)
  const aside = freeName(file, now)
  if (there) linkSync(file, aside)
  // The old log must not be taken for the new database's.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  }
  renameSync(copy, file)
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
  return there ? aside : null
}

/** Two restores within a second are kept apart by a number. */
function freeName(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15)
  const name = `${file}.replaced-${stamp}`
  let free = name
  for (let nth = 2; existsSync(free); nth += 1) free = `${name}-${nth}`
  return free
}

function removeAll(copy: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true })
}
