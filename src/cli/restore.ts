import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { bringBackList } from '../agencies/carry-list.ts'
import { readErasures } from '../reports/erasure-list.ts'
import { type Restored, RestoreRefused, restore } from '../reports/restore.ts'
import { readKeyFile, replaceKeyFile } from '../store/data-key.ts'
import { StoreFault } from '../store/fault.ts'
import { claimUse } from '../store/in-use.ts'
import { type Io, UsageError } from './io.ts'

/** What can be said on the command line. */
export interface RestoreOptions {
  readonly from: string
  readonly erasures?: string
  readonly keyFile?: string
  readonly withoutReplaced?: boolean
}

/**
 * `restore`: puts a backup in the place of the database, once everything about it is proved.
 * @returns exit code: 1 when nothing was restored
 */
export async function restoreCommand(io: Io, options: RestoreOptions): Promise<number> {
  const { from, withoutReplaced = false } = options
  const file = io.config.databaseFile
  for (const needed of [from, options.erasures])
    if (needed !== undefined && !existsSync(needed))
      throw new UsageError(io.say('restore-no-file', { file: needed }))
  const release = claimUse(file, 'alone')
  try {
    const backupKey = options.keyFile === undefined ? undefined : readKeyFile(options.keyFile)
    const current = currentKey(io)
    const dataKey = current ?? backupKey ?? readKeyFile(`${file}.key`)
    const done = await restore({
      from,
      file,
      dataKey,
      ...(backupKey ? { backupKey } : {}),
      marks: options.erasures === undefined ? [] : readErasures(options.erasures),
      withoutReplaced,
      now: Date.now(),
    })
    // A new machine: from now on the key is where the bot looks for it.
    if (!current) replaceKeyFile(file, dataKey, `${file}.key.before`)
    tell(io, from, done, options.erasures !== undefined)
    const list = bringBackList(from, file)
    if (list !== 'none') io.err.write(`${io.say(`restore-list-${list}`)}\n`)
    return 0
  } catch (error) {
    if (error instanceof StoreFault && [from, `${from}.json`].includes(error.file)) {
      io.err.write(`${ofBackup(io, from, error, options.keyFile !== undefined)}\n`)
      return 1
    }
    if (!(error instanceof RestoreRefused)) throw error
    io.err.write(`${io.say(`restore-${error.why}`, { file, row: error.seq })}\n`)
    return 1
  } finally {
    release()
  }
}

/** The file that is wrong is the backup: what is said of a database would have it thrown away. */
function ofBackup(io: Io, from: string, { why }: StoreFault, withKey: boolean): string {
  const earlier = withKey ? null : earlierKey(io.config.databaseFile)
  if (why === 'wrong-key' && earlier !== null)
    return io.say('restore-backup-earlier-key', { file: from, key: earlier })
  return io.say(`restore-backup-${why}`, { file: from })
}

/** The key before the one in use, which a rotation leaves beside it. */
function earlierKey(databaseFile: string): string | null {
  const folder = dirname(resolve(databaseFile))
  const kept = `${basename(databaseFile)}.key.v`
  const number = (name: string) => Number(name.slice(kept.length))
  const [last] = readdirSync(folder)
    .filter(name => name.startsWith(kept) && Number.isInteger(number(name)))
    .sort((a, b) => number(b) - number(a))
  return last === undefined ? null : join(dirname(databaseFile), last)
}

function tell(io: Io, from: string, done: Restored, withList: boolean): void {
  const { reports, erasedAgain, replacedAt } = done
  const lines = [
    io.say('restore-done', { file: from, reports }),
    io.say('restore-erased', { count: erasedAgain }),
    ...(replacedAt ? [io.say('restore-replaced', { file: replacedAt })] : []),
    ...(replacedAt || withList ? [] : [io.say('restore-no-list')]),
    ...(done.compared ? [] : [io.say('restore-no-manifest')]),
  ]
  io.err.write(`${lines.join('\n')}\n`)
}

function currentKey(io: Io): Buffer | null {
  if (io.config.dataKey !== undefined) return Buffer.from(io.config.dataKey, 'base64')
  const keyFile = `${io.config.databaseFile}.key`
  return existsSync(keyFile) ? readKeyFile(keyFile) : null
}
