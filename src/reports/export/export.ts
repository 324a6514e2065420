import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { audit } from '../../store/audit.ts'
import type { Store } from '../../store/open.ts'
import { columnsOf, type ExportRecord } from './columns.ts'
import { toCsv } from './csv.ts'
import { toJson } from './json.ts'
import { type Page, type Period, pagesOf } from './pages.ts'
import { toXlsx } from './xlsx.ts'

export type ExportFormat = 'csv' | 'json' | 'xlsx'

const ENCODERS = { csv: toCsv, json: toJson, xlsx: toXlsx }

/** An export that is there. */
export interface Exported {
  readonly rows: number
  readonly bytes: number
  /** Rows whose contacts or text were altered in the database and are left empty. */
  readonly unreadable: number
}

/**
 * Writes the reports of a period to a file that its owner alone can read. The file appears complete, and only once
 * the audit says who made it; after an error there is none.
 * @param options.from first day in Jakarta, `YYYY-MM-DD`, or null
 * @param options.to last day, inclusive, or null
 * @param options.out where to write; an older file there is replaced
 * @param options.withText with the free text of reports, a permission of its own (E-02)
 * @param options.actor reference of the member of staff, or `cli`
 * @throws RangeError for a day that is none; whatever the file system or the database throws
 */
export async function exportReports(
  options: Period & {
    store: Store
    format: ExportFormat
    out: string
    withText: boolean
    actor: string
    now?: () => number
  },
): Promise<Exported> {
  const { store, format, from, to, out, withText, actor, now = Date.now } = options
  const counts = { rows: 0, unreadable: 0 }
  const part = `${out}.part`
  await rm(part, { force: true })
  const file = await open(part, 'wx', 0o600)
  try {
    const pages = counted(pagesOf(store, { from, to }, withText), counts)
    const bytes = await write(file, ENCODERS[format](pages, columnsOf(withText)))
    const detail = { format, from, to, text: withText ? 1 : 0, ...counts }
    await store.transaction(trx => audit(trx, { actor, action: 'export', detail }, now()))
    await rename(part, out)
    return { ...counts, bytes }
  } catch (error) {
    await file.close()
    await rm(part, { force: true })
    throw error
  }
}

async function* counted(
  pages: AsyncIterable<Page>,
  counts: { rows: number; unreadable: number },
): AsyncGenerator<readonly ExportRecord[]> {
  for await (const { records, unreadable } of pages) {
    counts.rows += records.length
    counts.unreadable += unreadable
    yield records
  }
}

/** @returns bytes written; the file is synced and closed */
async function write(file: FileHandle, chunks: AsyncIterable<string | Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) {
    const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    await file.writeFile(data)
    bytes += data.length
  }
  await file.sync()
  await file.close()
  return bytes
}
