import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a small file for its owner only; it is on the disk when this returns.
 * @param how `new`: there must be none yet; `anew`: one that is there is removed first, with whatever mode it had
 * @throws whatever the file system says
 */
export function writePrivate(path: string, text: string, how: 'new' | 'anew'): void {
  if (how === 'anew') rmSync(path, { force: true })
  const handle = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Makes a folder for its owner only, with those above it; one that is there keeps its mode, it may be anybody's.
 * Node's own way to make several at once never ends where none can be made, as below /proc.
 * @throws whatever the file system says
 */
export function makePrivateFolder(path: string): void {
  if (existsSync(path)) return
  makePrivateFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process of ours may have made it meanwhile.
    if (!existsSync(path)) throw error
  }
}
