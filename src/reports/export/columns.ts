import { jakartaDay } from '../day.ts'
import type { Report } from '../types.ts'

/** A report on its way out. `text` is null unless free text was asked for. */
export type ExportRecord = Omit<Report, 'text'> & { readonly text: string | null }

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
]
const TEXT: Column = { name: 'text', width: 80, of: report => report.text }

/** The columns of an export, in order; free text is the last one, and only when asked for (E-02). */
export function columnsOf(withText: boolean): readonly Column[] {
  return withText ? [...COLUMNS, TEXT] : COLUMNS
}
