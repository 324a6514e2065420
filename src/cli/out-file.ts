import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Io, UsageError } from './io.ts'

/**
 * Looks whether a file can be written, before any work is done for it.
 * @throws UsageError where its folder is none or is locked
 */
export function mustHaveFolder(io: Io, file: string): void {
  const folder = dirname(resolve(file))
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(io.say('cli-no-folder', { folder }))
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new UsageError(io.say('cli-locked-folder', { folder }))
  }
}

/** The same for a file that must not be there yet. @throws UsageError */
export function mustBeNew(io: Io, file: string): void {
  if (existsSync(file)) throw new UsageError(io.say('cli-out-exists', { file }))
  mustHaveFolder(io, file)
}
