import { stringify } from 'csv-stringify/sync'
import { jakartaTime } from '../day.ts'
import type { Column, ExportRecord, Value } from './columns.ts'

const HARMLESS = /^(?:[A-Za-z0-9][^;\p{Cc}]*)?$/u

/** Spreadsheets take UTF-8 for some other encoding without it. */
const BOM = '\uFEFF'

/**
 * A comma-separated file (RFC 4180): every field quoted, lines end in CR LF, and no cell is taken for a formula (E-01).
 * @param pages records, a page at a time
 */
export async function* toCsv(
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
): AsyncGenerator<string> {
  yield BOM + lines([columns.map(column => column.name)])
  for await (const records of pages) {
    yield lines(records.map(record => columns.map(column => inert(plain(column.of(record))))))
  }
}

/**
 * The text so that no spreadsheet computes it: an apostrophe before whatever could start a formula, also behind
 * invisible characters, at the start of a line and behind a semicolon or tab, which separate cells in programs set up
 * for Indonesia. Full-width signs count: East Asian Excel takes them for the narrow ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function inert(text: string): string {
  // Most cells: one line that starts with a letter or digit and has no separator in it.
  if (HARMLESS.test(text)) return text
  return text
    .replaceAll('\0', '')
    .replace(/^(?=[\t\r\n])/, "'")
    .replace(/(^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu, "$1'")
}

function plain(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if ('day' in value) return value.day
  if ('time' in value) return jakartaTime(value.time)
  return value.join(', ')
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], {
    quoted: true,
    quoted_empty: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
