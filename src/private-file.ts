import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs'

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
