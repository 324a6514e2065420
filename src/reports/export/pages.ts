import { z } from 'zod'
import { CannotOpen } from '../../store/crypto.ts'
import type { Reading } from '../../store/reader.ts'
import type { Flag } from '../../store/tables.ts'
import { DAY_MS, startOfDay } from '../day.ts'
import { detailsOf, placeOf } from '../rows.ts'
import type { Report, ReportStatus } from '../types.ts'
import type { ExportRecord } from './columns.ts'

/** Which reports: days in Jakarta, both inclusive; null for no bound. */
export interface Selection {
  readonly from: string | null
  readonly to: string | null
  /** Empty: all but withdrawn ones, which are never exported. */
  readonly statuses?: readonly ReportStatus[]
  /** Kinds of scam, as staff labelled them; empty: all. */
  readonly types?: readonly string[]
}

/** Where a report stands in the order of an export: by time, then id. */
export interface At {
  readonly created_at: number
  readonly id: string
}

/** A stretch of the selected reports, in their order; null for no bound. */
export interface Stretch {
  readonly after: At | null
  /** The last one, inclusive. */
  readonly until: At | null
}

/** Some reports, and how many of them hold something that does not open and is left empty. */
export interface Page {
  readonly records: readonly ExportRecord[]
  readonly unreadable: number
}

/** Small enough that the bot answers between two pages, where there is no thread to read in. */
export const PAGE = 500
const strings = z.array(z.string())

/**
 * The report in the middle of all those of the selected days, whatever their status, or null when there is none.
 * @throws RangeError when a day is not a day
 */
export async function middleOf({ sql }: Reading, selection: Selection): Promise<At | null> {
  const { from, before } = boundsOf(selection)
  const filed = sql.selectFrom('reports').where('created_at', '>=', from).where('created_at', '<', before)
  const { n } = await filed.select(eb => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const middle = await filed
    .select(['created_at', 'id'])
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .offset(Math.floor(n / 2))
    .executeTakeFirst()
  return middle ?? null
}

/** Days as moments: from, inclusive, and before, exclusive. */
function boundsOf({ from, to }: Selection): { from: number; before: number } {
  return {
    from: from === null ? 0 : startOfDay(from),
    before: to === null ? Number.MAX_SAFE_INTEGER : startOfDay(to) + DAY_MS,
  }
}

/**
 * The selected reports, oldest first, a page at a time.
 * @param stretch only those in it
 * @param size of a page
 * @throws RangeError when a day is not a day
 */
export async function* pagesOf(
  reading: Reading,
  selection: Selection,
  withText: boolean,
  { after, until }: Stretch = { after: null, until: null },
  size = PAGE,
): AsyncGenerator<Page> {
  const { statuses = [], types = [] } = selection
  const { from, before } = boundsOf(selection)
  const toRecord = recordsOf(reading, withText)
  let last: At = after ?? { created_at: from, id: '' }
  for (;;) {
    const { created_at, id } = last
    const rows = await reading.sql
      .selectFrom('reports')
      .innerJoin('person_keys', 'person_keys.ref', 'reports.ref')
      .select([
        'reports.id',
        'reports.receipt',
        'reports.ref',
        'reports.status',
        'reports.created_at',
        'reports.contacts',
        'reports.destination',
        'reports.told_destination',
        'reports.outcome',
        'reports.signals',
        'reports.language',
        'reports.seen',
        'reports.paid',
        'reports.documents',
        'reports.stage',
        'reports.may_contact',
        'reports.about',
        'reports.type',
        'person_keys.wrapped',
      ])
      .$if(withText, query => query.select('reports.text'))
      .where('reports.created_at', '<', before)
      .where(eb =>
        eb.or([
          eb('reports.created_at', '>', created_at),
          eb.and([eb('reports.created_at', '=', created_at), eb('reports.id', '>', id)]),
        ]),
      )
      .where('reports.created_at', '>=', created_at)
      .$if(until !== null, query =>
        query.where(eb =>
          eb.or([
            eb('reports.created_at', '<', until?.created_at ?? 0),
            eb.and([
              eb('reports.created_at', '=', until?.created_at ?? 0),
              eb('reports.id', '<=', until?.id ?? ''),
            ]),
          ]),
        ),
      )
      .where('status', '!=', 'withdrawn')
      .$if(statuses.length > 0, query => query.where('status', 'in', statuses))
      .$if(types.length > 0, query => query.where('reports.type', 'in', types))
      .orderBy('reports.created_at')
      .orderBy('reports.id')
      .limit(size)
      .execute()
    let unreadable = 0
    const records = rows.map(row => {
      const { record, whole } = toRecord(row)
      if (!whole) unreadable++
      return record
    })
    if (records.length > 0) yield { records, unreadable }
    const end = rows.at(-1)
    if (!end || rows.length < size) return
    last = end
    // Queries on SQLite never leave the process: without this nothing else would get a turn between pages.
    await new Promise(resolve => setImmediate(resolve))
  }
}

type Row = Parameters<typeof detailsOf>[0] & {
  readonly id: string
  readonly receipt: string
  readonly ref: Parameters<Reading['vault']['personSealer']>[0]
  readonly status: string
  readonly created_at: number
  readonly contacts: string | null
  readonly destination: string | null
  readonly outcome: string
  readonly signals: string
  readonly language: string
  readonly about: string | null
  readonly type: string | null
  readonly wrapped: string
  readonly text?: string | null
  readonly paid: Flag | null
}

/** One altered row must not keep the programme from all the others; the audit says how many there were. */
function recordsOf({ vault }: Reading, withText: boolean) {
  const signalsOf = remembering(json => strings.parse(JSON.parse(json)))
  const sealerOf = openedLately(vault.personSealer)
  return (row: Row): { record: ExportRecord; whole: boolean } => {
    const clear = {
      receipt: row.receipt as Report['receipt'],
      status: row.status as ReportStatus,
      createdAt: row.created_at,
      destination: row.destination,
      outcome: row.outcome as Report['outcome'],
      signals: signalsOf(row.signals),
      language: row.language,
      details: detailsOf(row),
      about: row.about,
      type: row.type,
    }
    try {
      const sealer = sealerOf(row.ref, row.wrapped)
      const opened = (column: 'text' | 'contacts', sealed: string) =>
        sealer.open(placeOf(row.id, column), sealed)
      const contacts =
        row.contacts === null ? [] : strings.safeParse(JSON.parse(opened('contacts', row.contacts)))
      if (!Array.isArray(contacts) && !contacts.success) throw new CannotOpen(placeOf(row.id, 'contacts'))
      const text = withText && row.text ? opened('text', row.text) : null
      return {
        record: { ...clear, contacts: Array.isArray(contacts) ? contacts : contacts.data, text },
        whole: true,
      }
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error
      return { record: { ...clear, contacts: [], text: null }, whole: false }
    }
  }
}

const MOST_OPENED = 1000

/** Who reports twice mostly does so in one sitting: their key need not be opened again for the next row. */
function openedLately(open: Reading['vault']['personSealer']): Reading['vault']['personSealer'] {
  const known = new Map<string, ReturnType<typeof open>>()
  return (ref, wrapped) => {
    const name = `${ref} ${wrapped}`
    const found = known.get(name)
    if (found) return found
    const sealer = open(ref, wrapped)
    known.set(name, sealer)
    const oldest = known.keys().next().value
    if (known.size > MOST_OPENED && oldest !== undefined) known.delete(oldest)
    return sealer
  }
}

/** The same lists come again and again. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size < 10_000) known.set(text, value)
    return value
  }
}
