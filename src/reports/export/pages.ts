import type { Reading } from '../../store/reader.ts'
import { DAY_MS, startOfDay } from '../day.ts'
import { type DetailColumns, detailsOf, stringsIn } from '../rows.ts'
import type { Report, ReportStatus } from '../types.ts'
import type { ExportRecord } from './columns.ts'
import { type At, earlier, isBefore, startOf } from './order.ts'
import { openPack, packBeyond } from './packs.ts'
import { type Opened, opener, type SealedRow } from './sealed-row.ts'

/** Which reports: days in Jakarta, both inclusive; null for no bound. */
export interface Selection {
  readonly from: string | null
  readonly to: string | null
  /** Empty: all but withdrawn ones, which are never exported. */
  readonly statuses?: readonly ReportStatus[]
  /** Kinds of scam, as staff labelled them; empty: all. */
  readonly types?: readonly string[]
}

/** Some reports, and how many of them hold something that does not open and is left empty. */
export interface Page {
  readonly records: readonly ExportRecord[]
  readonly unreadable: number
}

/** So few that a page dies young in a thread's heap, and that the bot answers between two where there is none. */
const PAGE = 100

/** Days as moments: from, inclusive, and before, exclusive. */
function boundsOf({ from, to }: Selection): { from: number; before: number } {
  return {
    from: from === null ? 0 : startOfDay(from),
    before: to === null ? Number.MAX_SAFE_INTEGER : startOfDay(to) + DAY_MS,
  }
}

/**
 * In SQL: built anew for every page it took a tenth of an export. Empty lists of statuses and types choose all. What is
 * sealed is read only where it is to be opened one by one.
 */
const NEXT = `select r.id, r.receipt, r.ref, r.status, r.created_at, r.destination, r.told_destination, r.outcome,
    r.signals, r.language, r.seen, r.paid, r.documents, r.stage, r.may_contact, r.about, r.type,
    case when ? then r.contacts end as contacts, case when ? then r.text end as text,
    case when ? then (select wrapped from person_keys where ref = r.ref) end as wrapped
  from reports r
  where (r.created_at, r.id) > (?, ?) and (r.created_at, r.id) <= (?, ?) and r.status <> 'withdrawn'
    and (? = '[]' or r.status in (select value from json_each(?)))
    and (? = '[]' or r.type in (select value from json_each(?)))
  order by r.created_at, r.id limit ${PAGE}`

/**
 * The selected reports, oldest first, a page at a time. Contacts come out of packs where there are any.
 * @throws RangeError when a day is not a day
 */
export async function* pagesOf(
  reading: Reading,
  selection: Selection,
  withText: boolean,
): AsyncGenerator<Page> {
  const { from, before } = boundsOf(selection)
  const statuses = JSON.stringify(selection.statuses ?? [])
  const types = JSON.stringify(selection.types ?? [])
  const open = opener(reading.vault)
  const signalsOf = remembering(stringsIn)
  const read = (sealed: boolean, last: At, end: At) => {
    const flags = [sealed, sealed && withText, sealed].map(Number)
    const values = [...flags, last.created_at, last.id, end.created_at, end.id]
    return reading.direct<Row>(NEXT, [...values, statuses, statuses, types, types])
  }
  const end = startOf(before)
  let last = startOf(from)
  while (isBefore(last, end)) {
    // Where text is wanted, the reporter's key is needed anyway.
    const pack = withText ? null : await packBeyond(reading, last.created_at)
    const inPack = pack !== null && pack.from <= last.created_at
    const upTo = pack ? earlier(end, startOf(inPack ? pack.before : pack.from)) : end
    let rows = await read(!inPack, last, upTo)
    const packed = inPack && rows.length > 0 ? openPack(reading, pack) : NOTHING
    if (inPack && rows.some(({ id }) => !packed.has(id))) rows = await read(true, last, upTo)
    let unreadable = 0
    const records = rows.map(row => {
      const contacts = packed.get(row.id)
      const opened = contacts ? { contacts, text: null } : open(row)
      // One altered row must not keep the programme from all the others; the audit says how many there were.
      if (!opened) unreadable++
      return recordOf(row, opened ?? UNREADABLE, signalsOf(row.signals))
    })
    if (records.length > 0) yield { records, unreadable }
    last = (rows.length === PAGE && rows.at(-1)) || upTo
    // Queries on SQLite never leave the process: without this nothing else would get a turn between pages.
    await new Promise(resolve => setImmediate(resolve))
  }
}

interface Row extends At, SealedRow, DetailColumns {
  readonly receipt: string
  readonly status: string
  readonly destination: string | null
  readonly outcome: string
  readonly signals: string
  readonly language: string
  readonly about: string | null
  readonly type: string | null
}

const UNREADABLE: Opened = { contacts: [], text: null }
const NOTHING: ReadonlyMap<string, readonly string[]> = new Map()

function recordOf(row: Row, { contacts, text }: Opened, signals: readonly string[]): ExportRecord {
  return {
    receipt: row.receipt as Report['receipt'],
    status: row.status as ReportStatus,
    createdAt: row.created_at,
    destination: row.destination,
    outcome: row.outcome as Report['outcome'],
    signals,
    language: row.language,
    details: detailsOf(row),
    about: row.about,
    type: row.type,
    contacts,
    text,
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
