import { z } from 'zod'
import { CannotOpen, type Sealer } from '../../store/crypto.ts'
import type { Reading } from '../../store/reader.ts'
import { DAY_MS, startOfDay } from '../day.ts'
import { type DetailColumns, detailsOf, openContacts, placeOf } from '../rows.ts'
import type { PersonRef, Report, ReportStatus } from '../types.ts'
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

/** So few that a page dies young in a thread's heap, and that the bot answers between two where there is none. */
const PAGE = 100
const strings = z.array(z.string())

const HOW_MANY = 'select count(*) as n from reports where created_at >= ? and created_at < ?'
const NTH = `select created_at, id from reports where created_at >= ? and created_at < ?
  order by created_at, id limit 1 offset ?`

/**
 * The report in the middle of all those of the selected days, whatever their status, or null when there is none.
 * @throws RangeError when a day is not a day
 */
export async function middleOf({ direct }: Reading, selection: Selection): Promise<At | null> {
  const { from, before } = boundsOf(selection)
  const [{ n } = { n: 0 }] = await direct<{ n: number }>(HOW_MANY, [from, before])
  const [middle] = await direct<At>(NTH, [from, before, Math.floor(n / 2)])
  return middle ?? null
}

/** Days as moments: from, inclusive, and before, exclusive. */
function boundsOf({ from, to }: Selection): { from: number; before: number } {
  return {
    from: from === null ? 0 : startOfDay(from),
    before: to === null ? Number.MAX_SAFE_INTEGER : startOfDay(to) + DAY_MS,
  }
}

/** In SQL: built anew for every page it took a tenth of an export. Empty lists of statuses and types choose all. */
const NEXT = `select r.id, r.receipt, r.ref, r.status, r.created_at, r.contacts, r.destination, r.told_destination,
    r.outcome, r.signals, r.language, r.seen, r.paid, r.documents, r.stage, r.may_contact, r.about, r.type, k.wrapped,
    case when ? then r.text end as text
  from reports r join person_keys k on k.ref = r.ref
  where (r.created_at, r.id) > (?, ?) and (r.created_at, r.id) <= (?, ?) and r.status <> 'withdrawn'
    and (? = '[]' or r.status in (select value from json_each(?)))
    and (? = '[]' or r.type in (select value from json_each(?)))
  order by r.created_at, r.id limit ${PAGE}`

/**
 * The selected reports, oldest first, a page at a time.
 * @param stretch only those in it
 * @throws RangeError when a day is not a day
 */
export async function* pagesOf(
  { direct, vault }: Reading,
  selection: Selection,
  withText: boolean,
  { after, until }: Stretch = { after: null, until: null },
): AsyncGenerator<Page> {
  const { from, before } = boundsOf(selection)
  const statuses = JSON.stringify(selection.statuses ?? [])
  const types = JSON.stringify(selection.types ?? [])
  const open = opener(vault.personSealer)
  const signalsOf = remembering(json => strings.parse(JSON.parse(json)))
  // No id is empty: this stands before all reports of its moment.
  const end = until ?? { created_at: before, id: '' }
  let last = after ?? { created_at: from, id: '' }
  for (;;) {
    const values = [withText ? 1 : 0, last.created_at, last.id, end.created_at, end.id]
    const rows = await direct<Row>(NEXT, [...values, statuses, statuses, types, types])
    let unreadable = 0
    const records = rows.map(row => {
      const sealed = open(row)
      // One altered row must not keep the programme from all the others; the audit says how many there were.
      if (!sealed) unreadable++
      return recordOf(row, sealed ?? UNREADABLE, signalsOf(row.signals))
    })
    if (records.length > 0) yield { records, unreadable }
    const lastRow = rows.at(-1)
    if (!lastRow || rows.length < PAGE) return
    last = lastRow
    // Queries on SQLite never leave the process: without this nothing else would get a turn between pages.
    await new Promise(resolve => setImmediate(resolve))
  }
}

interface Row extends At, DetailColumns {
  readonly receipt: string
  readonly ref: PersonRef
  readonly status: string
  readonly contacts: string | null
  readonly destination: string | null
  readonly outcome: string
  readonly signals: string
  readonly language: string
  readonly about: string | null
  readonly type: string | null
  readonly wrapped: string
  /** Null unless asked for. */
  readonly text: string | null
}

/** What is sealed in a row. */
type Sealed = Pick<ExportRecord, 'contacts' | 'text'>
const UNREADABLE: Sealed = { contacts: [], text: null }

/** Opens what is sealed in rows; gives null for one that was altered. */
function opener(personSealer: Reading['vault']['personSealer']) {
  const sealerOf = openedLately(personSealer)
  return (row: Row): Sealed | null => {
    try {
      const sealer = sealerOf(row.ref, row.wrapped)
      const text = row.text ? sealer.open(placeOf(row.id, 'text'), row.text) : null
      return { contacts: openContacts(row, sealer), text }
    } catch (error) {
      if (error instanceof CannotOpen) return null
      throw error
    }
  }
}

function recordOf(row: Row, { contacts, text }: Sealed, signals: readonly string[]): ExportRecord {
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

/** Few: keys that are kept outlive their page, and old memory is swept seldom. */
const MOST_OPENED = 4

/** Who reports twice mostly does so in one sitting: their key need not be opened again for the next row. */
function openedLately(open: Reading['vault']['personSealer']): Reading['vault']['personSealer'] {
  let known: readonly { ref: Row['ref']; wrapped: string; sealer: Sealer }[] = []
  return (ref, wrapped) => {
    const found = known.find(one => one.ref === ref && one.wrapped === wrapped)
    if (found) return found.sealer
    const sealer = open(ref, wrapped)
    known = [{ ref, wrapped, sealer }, ...known.slice(0, MOST_OPENED - 1)]
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
