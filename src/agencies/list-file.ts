import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { writePrivate } from '../private-file.ts'
import type { AgencyList } from './types.ts'

const text = z.string().nullable()
const schema = z.object({
  date: z.iso.date(),
  importedAt: z.iso.datetime(),
  source: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  count: z.number().int().positive(),
  agencies: z
    .array(
      z.object({
        name: z.string().min(1),
        licence: text,
        city: text,
        province: text,
        address: text,
        phones: z.array(z.string()),
        validUntil: z.iso.date().nullable(),
        status: text,
      }),
    )
    .min(1),
})

/** The two versions of the list that are kept: `agencies.json` and `agencies.previous.json`. */
export interface ListFiles {
  readonly current: string
  readonly previous: string
}

/**
 * The list lies beside the database, so that what is backed up together stays together, but is a file of its own: the
 * `check` command reads it without the database and its key.
 * @param databaseFile path of the database, or `:memory:`
 */
export function listFilesBeside(databaseFile: string): ListFiles {
  const folder = databaseFile === ':memory:' ? '.' : dirname(databaseFile)
  return { current: join(folder, 'agencies.json'), previous: join(folder, 'agencies.previous.json') }
}

/**
 * Reads a version of the list.
 * @returns null where there is none
 * @throws Error naming the file when it is not a list of ours
 */
export function loadList(file: string): AgencyList | null {
  if (!existsSync(file)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const why =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : ''
    throw new Error(`${file}: ${why}`)
  }
}

/** Puts a new version in place in one step, after keeping the one before it: there is a whole list at every moment. */
export function saveList(files: ListFiles, list: AgencyList): void {
  mkdirSync(dirname(files.current), { recursive: true, mode: 0o700 })
  const fresh = `${files.current}.new`
  writePrivate(fresh, JSON.stringify(list), 'anew')
  if (existsSync(files.current)) {
    const kept = `${files.previous}.new`
    copyFileSync(files.current, kept)
    renameSync(kept, files.previous)
  }
  renameSync(fresh, files.current)
}

/**
 * Goes back to the version before; a second time goes forward again.
 * @returns the version that counts now, or null where none was kept
 */
export function rollBack(files: ListFiles): AgencyList | null {
  const before = loadList(files.previous)
  if (before !== null) saveList(files, before)
  return before
}

/**
 * The list as it is at the moment, for a process that runs on while staff import a new one: the file is looked at
 * again when it changed, at most every few seconds. A list that became unreadable is told once, and the last good one
 * goes on.
 * @param tell hears what is wrong with the file
 * @param now clock, epoch milliseconds
 */
export function followList(
  file: string,
  tell: (error: unknown) => void,
  now: () => number = Date.now,
): () => AgencyList | null {
  let list: AgencyList | null = null
  let version = ''
  let lookAgainAt = 0
  return () => {
    if (now() < lookAgainAt) return list
    lookAgainAt = now() + LOOK_EVERY_MS
    const there = statSync(file, { throwIfNoEntry: false })
    const seen = there ? `${there.mtimeMs}|${there.size}|${there.ino}` : ''
    if (seen === version) return list
    version = seen
    try {
      list = loadList(file)
    } catch (error) {
      tell(error)
    }
    return list
  }
}

const LOOK_EVERY_MS = 5_000
