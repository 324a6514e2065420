import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { changes, faultsOf, isDoubt, type Refusal, refusals, toList } from '../agencies/import.ts'
import { ageOf, OLD_DAYS } from '../agencies/lines.ts'
import { listFilesBeside, loadList, rollBack, saveList } from '../agencies/list-file.ts'
import { createFinder } from '../agencies/match.ts'
import { nameKey, nameWords } from '../agencies/name.ts'
import { readAgencyFile } from '../agencies/read-file.ts'
import type { ReadList } from '../agencies/read-list.ts'
import type { Agency, AgencyList } from '../agencies/types.ts'
import { oneSlip } from '../guidance/search/spelling.ts'
import { isDay, jakartaDay } from '../reports/day.ts'
import { type Io, UsageError } from './io.ts'

const MOST_PROBLEMS = 50
const MOST_FOUND = 50

/** What can be said on the command line; what speaks against a list is accepted one by one. */
export interface ImportOptions {
  readonly date?: string
  readonly dryRun?: boolean
  readonly manyFaults?: boolean
  readonly muchSmaller?: boolean
  readonly older?: boolean
  /** All of them: it was the only switch once, and scripts may have it. What speaks against the list is told all the same. */
  readonly force?: boolean
}

/**
 * `agencies import`: reads the official list and puts it in place of the one before.
 * @returns exit code: 0, or 1 when the list was refused
 * @throws UsageError for a file that cannot be opened or a date that is none
 */
export async function importAgencies(io: Io, file: string, options: ImportOptions): Promise<number> {
  const today = jakartaDay(Date.now())
  const date = options.date ?? today
  if (!isDay(date) || date > today) throw new UsageError(io.say('agencies-bad-date'))
  const bytes = await bytesOf(io, file)
  const read = await readAgencyFile(bytes)
  if (!read.ok) {
    io.err.write(`${io.say(`agencies-file-${read.why}`)}\n`)
    if (read.seen.length > 0) io.err.write(`${io.say('agencies-seen', { list: read.seen.join(' | ') })}\n`)
    return 1
  }
  tellRead(io, basename(file), read.list)

  const files = listFilesBeside(io.config.databaseFile)
  const before = loadOrTell(io, files.current)
  const list = toList(read.list, bytes, { source: basename(file), date, now: Date.now() })
  if (before && before.sha256 === list.sha256 && before.date === date) {
    say(io, 'agencies-same')
    return 0
  }
  if (before) say(io, 'agencies-change', { date: before.date, ...changes(before, list) })
  const accepted: Readonly<Record<Refusal, boolean | undefined>> = {
    'many-faults': options.force ?? options.manyFaults,
    'much-smaller': options.force ?? options.muchSmaller,
    older: options.force ?? options.older,
  }
  const against = refusals(read.list, list, before)
  const faults = faultsOf(read.list)
  const rows = faults + list.count
  for (const why of against) {
    const last: string | number = why === 'older' ? (before?.date ?? '') : (before?.count ?? 0)
    io.err.write(`${io.say(`agencies-${why}`, { faults, rows, count: list.count, date, before: last })}\n`)
  }
  const refused = against.filter(why => !accepted[why])
  if (refused.length > 0) {
    io.err.write(
      `${io.say('agencies-refused', { switches: against.map(why => `--${why}`).join(' '), file: basename(file) })}\n`,
    )
    return 1
  }
  if (options.dryRun) {
    say(io, 'agencies-dry')
    return 0
  }
  saveList(files, list)
  say(io, 'agencies-imported', { file: files.current, date, count: list.count })
  if (before) say(io, 'agencies-kept')
  return 0
}

/** `agencies list`: which list is in use, all of it or what is like a name. @returns exit code: 1 where there is none */
export function listAgencies(io: Io, options: { find?: string }): number {
  const list = loadOrTell(io, listFilesBeside(io.config.databaseFile).current)
  if (!list) {
    say(io, 'agencies-none')
    return 1
  }
  tellAbout(io, list)
  if (options.find === undefined) {
    for (const agency of list.agencies) io.out.write(`${line(agency)}\n`)
    return 0
  }
  const found = search(list, options.find)
  say(io, found.length > 0 ? 'agencies-found' : 'agencies-found-none', {
    count: found.length,
    find: options.find,
  })
  for (const agency of found.slice(0, MOST_FOUND)) io.out.write(`${line(agency)}\n`)
  return 0
}

/** `agencies rollback`. @returns exit code: 1 where no version before was kept */
export function rollBackAgencies(io: Io): number {
  const list = rollBack(listFilesBeside(io.config.databaseFile))
  if (!list) {
    say(io, 'agencies-no-previous')
    return 1
  }
  say(io, 'agencies-rolled-back', { date: list.date, count: list.count })
  return 0
}

/** A list that was damaged counts as none: it can be imported anew, or the one before brought back. */
function loadOrTell(io: Io, file: string): AgencyList | null {
  try {
    return loadList(file)
  } catch {
    io.err.write(`${io.say('agencies-damaged', { file })}\n`)
    return null
  }
}

/** Names that hold what was typed, and the one that is like it. */
function search(list: AgencyList, typed: string): Agency[] {
  const key = nameKey(typed)
  const holding = list.agencies.filter(({ name }) => key !== '' && nameKey(name).includes(key))
  const match = createFinder(list).find(typed)
  const alike = match.kind === 'none' ? [] : match.agencies
  return [...new Set([...holding, ...alike, ...list.agencies.filter(({ name }) => hasWords(name, typed))])]
}

/** Whether each word that was typed stands in a name, with a slip of the keyboard at most. */
function hasWords(name: string, typed: string): boolean {
  const words = nameWords(name)
  const wanted = nameWords(typed)
  return wanted.length > 0 && wanted.every(word => words.some(own => own === word || oneSlip(word, own)))
}

function tellRead(io: Io, file: string, { agencies, columns, problems, skipped }: ReadList): void {
  const doubts = problems.filter(({ why }) => isDoubt(why)).length
  say(io, 'agencies-read', { file, count: agencies.length, skipped, left: problems.length - doubts, doubts })
  for (const { field, column, heading } of columns.mapped)
    say(io, field === 'person' ? 'agencies-column-person' : 'agencies-column', {
      letter: letterOf(column),
      heading,
      field: io.say(`agencies-field-${field}`),
    })
  if (columns.ignored.length > 0) say(io, 'agencies-columns-ignored', { list: columns.ignored.join(', ') })
  for (const { row, why, text } of problems.slice(0, MOST_PROBLEMS))
    say(io, 'agencies-row', { row: String(row), why: io.say(`agencies-row-${why}`), text })
  if (problems.length > MOST_PROBLEMS)
    say(io, 'agencies-row-more', { count: problems.length - MOST_PROBLEMS })
}

function tellAbout(io: Io, list: AgencyList): void {
  const days = ageOf(list.date, jakartaDay(Date.now()))
  const { date, count, source, sha256 } = list
  say(io, 'agencies-about', { date, days, count, source, sha: sha256.slice(0, 12) })
  if (days > OLD_DAYS) say(io, 'agencies-old')
}

function line({ name, licence, city, validUntil, status }: Agency): string {
  return [name, licence, city, validUntil, status]
    .filter(cell => cell !== undefined && cell !== null)
    .join(' · ')
}

/** A, B … Z, AA: how spreadsheet programs name a column. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`
}

function say(io: Io, key: string, args: Record<string, string | number> = {}): void {
  io.out.write(`${io.say(key, args)}\n`)
}

async function bytesOf(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(io.say('agencies-no-file', { file, why }))
  }
}
