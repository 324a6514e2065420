import { existsSync, readFileSync } from 'node:fs'
import { writePrivate } from '../private-file.ts'
import { listFilesBeside, loadList, saveList } from './list-file.ts'

/** Where the imported list lies beside a backup. */
export function listBesideBackup(backup: string): string {
  return `${backup}.agencies.json`
}

/**
 * Puts the imported list beside a backup of the database that it lies beside.
 * @returns whether there was one
 * @throws when the copy cannot be written, or is there already
 */
export function backUpList(databaseFile: string, backup: string): boolean {
  const { current } = listFilesBeside(databaseFile)
  if (!existsSync(current)) return false
  writePrivate(listBesideBackup(backup), readFileSync(current, 'utf8'), 'new')
  return true
}

/**
 * Brings a list back from beside a backup, unless a later one is in place: it is the state's own list and public, so the
 * newer one is right. The one before it is kept for `agencies rollback`.
 * @returns what became of it; `unreadable` when it is not a list of ours: then nothing is changed
 */
export function bringBackList(
  backup: string,
  databaseFile: string,
): 'none' | 'restored' | 'older' | 'unreadable' {
  const files = listFilesBeside(databaseFile)
  try {
    const list = loadList(listBesideBackup(backup))
    if (!list) return 'none'
    const there = loadList(files.current)
    if (there && there.importedAt >= list.importedAt) return 'older'
    saveList(files, list)
    return 'restored'
  } catch {
    return 'unreadable'
  }
}
