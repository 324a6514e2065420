import { existsSync } from 'node:fs'
import { bringBackList } from '../agencies/carry-list.ts'
import { readErasures } from '../reports/erasure-list.ts'
import { type Restored, RestoreRefused, restore } from '../reports/restore.ts'
import { readKeyFile, replaceKeyFile } from '../store/data-key.ts'
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
    if (!(error instanceof RestoreRefused)) throw error
    io.err.write(`${io.say(`restore-${error.why}`, { file, row: error.seq })}\n`)
    return 1
  } finally {
    release()
  }
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
