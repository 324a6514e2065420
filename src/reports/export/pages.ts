import { CannotOpen } from '../../store/crypto.ts'
import type { Session } from '../../store/session.ts'
import { DAY_MS, startOfDay } from '../day.ts'
import { clearOf, openContacts, placeOf } from '../rows.ts'
import type { ExportRecord } from './columns.ts'

/** Reports to export: days in Jakarta, both inclusive; null for no bound. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** Some reports, and how many of them hold something that does not open and is left empty. */
export interface Page {
  readonly records: readonly ExportRecord[]
  readonly unreadable: number
}

/** Small enough that the bot answers between two pages. */
const PAGE = 500

/**
 * The reports of a period, oldest first, a page at a time; withdrawn ones are left out.
 * @throws RangeError when a day is not a day
 */
export async function* pagesOf(session: Session, period: Period, withText: boolean): AsyncGenerator<Page> {
  const from = period.from === null ? 0 : startOfDay(period.from)
  const before = period.to === null ? Number.MAX_SAFE_INTEGER : startOfDay(period.to) + DAY_MS
  let last = { created_at: from, id: '' }
  for (;;) {
    const { created_at, id } = last
    const rows = await session.sql
      .selectFrom('reports')
      .innerJoin('person_keys', 'person_keys.ref', 'reports.ref')
      .selectAll('reports')
      .select('person_keys.wrapped')
      .where('reports.created_at', '<', before)
      .where(eb =>
        eb.or([
          eb('reports.created_at', '>', created_at),
          eb.and([eb('reports.created_at', '=', created_at), eb('reports.id', '>', id)]),
        ]),
      )
      .where('reports.created_at', '>=', created_at)
      .where('status', '!=', 'withdrawn')
      .orderBy('reports.created_at')
      .orderBy('reports.id')
      .limit(PAGE)
      .execute()
    let unreadable = 0
    const records = rows.map(({ wrapped, ...row }): ExportRecord => {
      const clear = clearOf(row)
      try {
        const sealer = session.vault.personSealer(row.ref, wrapped)
        const text = withText && row.text !== null ? sealer.open(placeOf(row.id, 'text'), row.text) : null
        return { ...clear, contacts: openContacts(row, sealer), text }
      } catch (error) {
        // One altered row must not keep the programme from all the others; the audit says how many there were.
        if (!(error instanceof CannotOpen)) throw error
        unreadable++
        return { ...clear, contacts: [], text: null }
      }
    })
    if (records.length > 0) yield { records, unreadable }
    const end = rows.at(-1)
    if (!end || rows.length < PAGE) return
    last = end
    // Queries on SQLite never leave the process: without this the bot would not get a turn between pages.
    await new Promise(resolve => setImmediate(resolve))
  }
}
