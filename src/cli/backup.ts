import { existsSync } from 'node:fs'
import { backUpList, listBesideBackup } from '../agencies/carry-list.ts'
import { makeBackup } from '../store/backup.ts'
import { type Io, UsageError } from './io.ts'
import { mustBeNew } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

/**
 * `backup`: copies the database to a file while the bot goes on working.
 * @returns exit code
 */
export async function backup(io: Io, { out }: { out: string }): Promise<number> {
  for (const file of [out, `${out}.json`, listBesideBackup(out)]) mustBeNew(io, file)
  if (!existsSync(io.config.databaseFile))
    throw new UsageError(io.say('backup-no-database', { file: io.config.databaseFile }))
  const store = await openConfiguredStore(io)
  try {
    const made = await makeBackup(store, out, Date.now())
    const { reports, auditRows, bytes, keyVersion } = made
    const size = (bytes / 1e6).toFixed(1)
    io.err.write(`${io.say('backup-made', { file: out, reports, size, rows: auditRows })}\n`)
    if (backUpList(io.config.databaseFile, out))
      io.err.write(`${io.say('backup-list', { file: listBesideBackup(out) })}\n`)
    io.err.write(`${io.say('backup-key', { version: keyVersion, key: made.keyId })}\n`)
    return 0
  } finally {
    await store.close()
  }
}
