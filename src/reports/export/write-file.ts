import { type FileHandle, open } from 'node:fs/promises'
import type { Reading } from '../../store/reader.ts'
import { type Column, columnsOf, type ExportRecord, tableOf } from './columns.ts'
import { type Page, pagesOf, type Selection } from './pages.ts'

/** How an export can be written. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl', 'stix'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

type Encode = (
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
) => AsyncGenerator<string | Uint8Array>

/** Each is loaded when it is needed: a thread starts as fast as what it loads. */
const ENCODERS: Readonly<Record<ExportFormat, () => Promise<Encode>>> = {
  csv: async () => (await import('./csv.ts')).toCsv,
  xlsx: async () => (await import('./xlsx.ts')).toXlsx,
  json: async () => (await import('./json.ts')).toJson,
  jsonl: async () => (await import('./json-lines.ts')).toJsonLines,
  stix: async () => (await import('./stix.ts')).toStix,
}

/** What to write. */
export interface Order {
  readonly format: ExportFormat
  readonly selection: Selection
  readonly withText: boolean
  /** A new file, for its owner only. */
  readonly to: string
}

/** What was written. */
export interface Written {
  readonly rows: number
  readonly bytes: number
  /** Rows whose contacts or text were altered in the database and are left empty. */
  readonly unreadable: number
}

/**
 * Writes the selected reports to a file, durably.
 * @param progress is told how many rows there are so far, after every page
 * @throws RangeError for a day that is none; whatever the file system or the database throws
 */
export async function writeExport(
  reading: Reading,
  { format, selection, withText, to }: Order,
  progress: (rows: number) => void,
): Promise<Written> {
  const counts = { rows: 0, unreadable: 0 }
  const columns = columnsOf(withText)
  const table = format === 'csv' || format === 'xlsx' ? tableOf(columns) : columns
  // Indicators are made of confirmed reports only; there is no need to open the others.
  const wanted = format === 'stix' ? { ...selection, statuses: ['confirmed' as const] } : selection
  const encode = await ENCODERS[format]()
  const file = await open(to, 'wx', 0o600)
  try {
    const pages = counted(pagesOf(reading, wanted, withText), counts, progress)
    const bytes = await write(file, encode(pages, table))
    await file.sync()
    return { ...counts, bytes }
  } finally {
    await file.close()
  }
}

async function* counted(
  pages: AsyncIterable<Page>,
  counts: { rows: number; unreadable: number },
  progress: (rows: number) => void,
): AsyncGenerator<readonly ExportRecord[]> {
  for await (const { records, unreadable } of pages) {
    counts.rows += records.length
    counts.unreadable += unreadable
    yield records
    progress(counts.rows)
  }
}

/** Each write wakes another thread, which costs as much as making ten lines. */
const WRITE_AT_LEAST = 64 * 1024

/** Goes on making the next piece while one is written. @returns bytes written */
async function write(file: FileHandle, chunks: AsyncIterable<string | Uint8Array>): Promise<number> {
  let bytes = 0
  let waiting: Uint8Array[] = []
  let size = 0
  let writing: Promise<unknown> = Promise.resolve()
  const flush = async () => {
    await writing
    if (size === 0) return
    writing = file.writev(waiting)
    // Told where it is waited for.
    writing.catch(() => {})
    bytes += size
    waiting = []
    size = 0
  }
  for await (const chunk of chunks) {
    const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    waiting.push(data)
    size += data.length
    if (size >= WRITE_AT_LEAST) await flush()
  }
  await flush()
  await writing
  return bytes
}
