import { rename, rm } from 'node:fs/promises'
import { audit } from '../../store/audit.ts'
import type { Store } from '../../store/open.ts'
import { startOfDay } from '../day.ts'
import type { Selection } from './pages.ts'
import { writeInThread } from './thread.ts'
import { type ExportFormat, type Written, writeExport } from './write-file.ts'

export { EXPORT_FORMATS, type ExportFormat } from './write-file.ts'

/** Fewer are written before a thread has started; a database in memory cannot be read from one. */
const LARGE = 2000

/** An export that is there. */
export type Exported = Written

/**
 * Writes reports to a file that its owner alone can read. The file appears complete, and only once the audit says who
 * made it, what of, and why; after an error there is none.
 * @param options.from first day in Jakarta, `YYYY-MM-DD`, or null
 * @param options.to last day, inclusive, or null
 * @param options.out where to write; an older file there is replaced
 * @param options.withText with the free text of reports, a permission of its own (E-02)
 * @param options.reason why free text is needed; must be there with it
 * @param options.actor reference of the member of staff, or `cli`
 * @param options.progress is told how many rows there are so far, twice a second at most
 * @throws RangeError for a day that is none; whatever the file system or the database throws
 */
export async function exportReports(
  options: Selection & {
    store: Store
    format: ExportFormat
    out: string
    withText: boolean
    reason?: string
    actor: string
    now?: () => number
    progress?: (rows: number) => void
  },
): Promise<Exported> {
  const { store, format, from, to, statuses = [], types = [], out, withText, reason, actor } = options
  const { now = Date.now, progress = () => {} } = options
  if (withText && !reason?.trim()) throw new Error('free text needs a reason')
  for (const day of [from, to]) if (day !== null) startOfDay(day)
  const part = `${out}.part`
  await rm(part, { force: true })
  try {
    const order = { format, selection: { from, to, statuses, types }, withText, to: part }
    const written = (await isLarge(store))
      ? await writeInThread({ file: store.file, key: store.vault.readerKey, order }, progress)
      : await writeExport(store, order, progress)
    const detail = {
      format,
      from,
      to,
      text: withText ? 1 : 0,
      ...(statuses.length > 0 ? { statuses: statuses.join(' ') } : {}),
      ...(types.length > 0 ? { types: types.join(' ') } : {}),
      ...(reason ? { reason } : {}),
      rows: written.rows,
      unreadable: written.unreadable,
    }
    await store.transaction(trx => audit(trx, { actor, action: 'export', detail }, now()))
    await rename(part, out)
    return written
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function isLarge(store: Store): Promise<boolean> {
  if (store.file === ':memory:') return false
  const rows = await store.sql.selectFrom('reports').select('id').limit(LARGE).execute()
  return rows.length === LARGE
}
