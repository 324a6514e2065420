import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { writePrivate } from '../private-file.ts'
import { audit } from './audit.ts'
import { StoreFault } from './fault.ts'
import type { Store } from './open.ts'

const manifest = z.object({
  format: z.literal('cekdulu-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  /** Which data key opens it (I-03). */
  keyVersion: z.int().positive(),
  keyId: z.string(),
  reports: z.int().nonnegative(),
  /** Number of the last row of the audit: note it, a later database with fewer was put back. */
  auditRows: z.int().nonnegative(),
})

/** What stands beside a backup, in `<file>.json`; nothing of a person is in it. */
export type Manifest = z.infer<typeof manifest>

/**
 * Makes a backup that is proved to be whole, with its manifest beside it. Others may write to the database meanwhile.
 * The audit says so before it is made: without that there is none.
 * @param out path; must not be there yet
 * @param now epoch milliseconds
 * @throws StoreFault `corrupt` when the copy does not pass SQLite's own check
 */
export async function makeBackup(store: Store, out: string, now: number): Promise<Manifest> {
  const part = `${out}.part`
  await rm(part, { force: true })
  await store.transaction(trx => audit(trx, { actor: 'cli', action: 'backup' }, now))
  try {
    await store.backup(part)
    const counted = count(part)
    const made: Manifest = {
      format: 'cekdulu-backup',
      version: 1,
      madeAt: new Date(now).toISOString(),
      sha256: await sha256Of(part),
      bytes: (await stat(part)).size,
      keyVersion: store.vault.keyVersion,
      keyId: store.vault.keyId,
      ...counted,
    }
    writePrivate(`${out}.json`, `${JSON.stringify(made, null, 2)}\n`, 'anew')
    await rename(part, out)
    return made
  } catch (error) {
    await rm(part, { force: true })
    await rm(`${out}.json`, { force: true })
    throw error
  }
}

/**
 * Reads the manifest beside a backup and compares the file with it.
 * @returns null when there is no manifest
 * @throws StoreFault `corrupt` when file and manifest do not belong together
 */
export async function readManifest(backup: string): Promise<Manifest | null> {
  const path = `${backup}.json`
  if (!existsSync(path)) return null
  const read = manifest.safeParse(parsed(readFileSync(path, 'utf8')))
  if (!read.success) throw new StoreFault('corrupt', path, 'not a manifest')
  if ((await sha256Of(backup)) !== read.data.sha256)
    throw new StoreFault('corrupt', backup, 'not what it was')
  return read.data
}

function count(file: string): { reports: number; auditRows: number } {
  // A journal of its own kind would leave files beside the backup; nobody else can have this one open.
  const db = new Database(file)
  try {
    db.pragma('journal_mode = delete')
    const found = db.pragma('integrity_check(1)', { simple: true })
    if (found !== 'ok') throw new StoreFault('corrupt', file, String(found))
    const number = (sql: string) => Number(db.prepare(sql).pluck().get() ?? 0)
    return {
      reports: number('select count(*) from reports'),
      auditRows: number('select max(seq) from audit'),
    }
  } finally {
    db.close()
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
