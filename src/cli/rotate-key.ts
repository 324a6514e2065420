import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadOrMakeDataKey, makeKeyFile, readKeyFile, replaceKeyFile } from '../store/data-key.ts'
import { StoreFault } from '../store/fault.ts'
import { claimUse } from '../store/in-use.ts'
import { openStore } from '../store/open.ts'
import { rotateKey } from '../store/rotate.ts'
import { type Io, UsageError } from './io.ts'
import { mustHaveFolder } from './out-file.ts'

/**
 * `rotate-key`: gives the database a new data key. After a crash, running it again with the same file finishes what
 * was begun: the database changes in one transaction, the key file after it.
 * @returns exit code
 */
export async function rotateKeyCommand(io: Io, { newKeyFile }: { newKeyFile: string }): Promise<number> {
  const file = io.config.databaseFile
  if (!existsSync(file)) throw new UsageError(io.say('backup-no-database', { file }))
  if (resolve(newKeyFile) === resolve(`${file}.key`)) throw new UsageError(io.say('rotate-same-file'))
  if (!existsSync(newKeyFile)) mustHaveFolder(io, newKeyFile)
  const release = claimUse(file, 'alone')
  try {
    const { key: oldKey } = loadOrMakeDataKey(io.config.dataKey, file)
    const made = !existsSync(newKeyFile)
    const newKey = made ? makeKeyFile(newKeyFile) : readKeyFile(newKeyFile)
    if (made) io.err.write(`${io.say('start-key-made', { file: newKeyFile })}\n`)
    if (newKey.equals(oldKey)) throw new UsageError(io.say('rotate-same-key'))
    const { version, people } = await rotate(file, oldKey, newKey)
    io.err.write(
      `${people === null ? io.say('rotate-was-done', { version }) : io.say('rotate-done', { version, people })}\n`,
    )
    if (io.config.dataKey === undefined) {
      const keep = `${file}.key.v${version - 1}`
      replaceKeyFile(file, newKey, keep)
      io.err.write(`${io.say('rotate-key-file', { file: `${file}.key`, old: keep })}\n`)
    } else {
      io.err.write(`${io.say('rotate-key-env', { file: newKeyFile })}\n`)
    }
    io.err.write(`${io.say('rotate-backup')}\n`)
    return 0
  } finally {
    release()
  }
}

/** @returns people null when an earlier run had changed the database already */
async function rotate(
  file: string,
  oldKey: Buffer,
  newKey: Buffer,
): Promise<{ version: number; people: number | null }> {
  try {
    const store = await openStore({ file, dataKey: oldKey })
    try {
      return await rotateKey(store, newKey, Date.now())
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreFault && error.why === 'wrong-key')) throw error
    const store = await openStore({ file, dataKey: newKey })
    const version = store.vault.keyVersion
    await store.close()
    return { version, people: null }
  }
}
