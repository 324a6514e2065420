import { jakartaDay } from '../day.ts'
import type { Report } from '../types.ts'

/** A report on its way out. `text` is null unless free text was asked for. */
export type ExportRecord = Omit<Report, 'text' | 'consent'> & {
  readonly text: string | null
  /** What the verdict took it for. */
  readonly about: string | null
  /** Kind of scam, as staff labelled it. */
  readonly type: string | null
}

/** A value of a column, before any format writes it its own way. */
export type Value =
  | string
  | boolean
  | null
  | readonly string[]
  /** `YYYY-MM-DD` */
  | { readonly day: string }
  /** Epoch milliseconds. */
  | { readonly time: number }

/** A column: its name is what spreadsheets and scripts of others rely on, so it never changes its meaning. */
export interface Column {
  readonly name: string
  readonly of: (report: ExportRecord) => Value
  /** Characters, in a workbook. */
  readonly width: number
}

/** Counts changes of the columns. 2: stage, about and type were added (docs/data.md). */
export const EXPORT_VERSION = 2

const COLUMNS: readonly Column[] = [
  { name: 'receipt', width: 14, of: report => report.receipt },
  { name: 'filed_on', width: 12, of: report => ({ day: jakartaDay(report.createdAt) }) },
  { name: 'filed_at', width: 17, of: report => ({ time: report.createdAt }) },
  { name: 'status', width: 12, of: report => report.status },
  { name: 'outcome', width: 15, of: report => report.outcome },
  { name: 'destination', width: 12, of: report => report.details.destination ?? report.destination },
  { name: 'signals', width: 40, of: report => report.signals },
  { name: 'language', width: 10, of: report => report.language },
  { name: 'seen', width: 11, of: report => report.details.seen ?? null },
  { name: 'paid', width: 8, of: report => report.details.paid ?? null },
  { name: 'documents', width: 11, of: report => report.details.documents ?? null },
  { name: 'recruiter_contacts', width: 40, of: report => report.contacts },
  { name: 'stage', width: 15, of: report => report.details.stage ?? null },
  { name: 'about', width: 12, of: report => report.about },
  { name: 'type', width: 18, of: report => report.type },
]
const TEXT: Column = { name: 'text', width: 80, of: report => report.text }
/** A table has no place for a version but its header: this column is empty. */
const VERSION: Column = { name: `export_v${EXPORT_VERSION}`, width: 10, of: () => null }

/** The columns of an export, in order; free text comes last, and only when asked for (E-02). */
export function columnsOf(withText: boolean): readonly Column[] {
  return withText ? [...COLUMNS, TEXT] : COLUMNS
}

/** The columns with the version of the export as the header of a last, empty one. */
export function tableOf(columns: readonly Column[]): readonly Column[] {
  return [...columns, VERSION]
}
