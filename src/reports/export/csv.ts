import { jakartaTime } from '../day.ts'
import type { Column, ExportRecord, Value } from './columns.ts'

/** What most cells are; without the flag u, which costs three times as much. */
const HARMLESS = /^(?:[A-Za-z0-9][\w .,:/+@()'-]*)?$/
/** What contacts mostly are, `+62 …` or `@…`: only their first character could start a formula. */
const BEGINS_A_FORMULA = /^[+@][\w .,:/+@()'-]*$/

/** An account alone in a cell: a spreadsheet takes the zeros from its front, and its end when it is long. */
const DIGITS = /^(?:0\d+|\d{8,})$/

/** Spreadsheets take UTF-8 for some other encoding without it. */
const BOM = '\uFEFF'

/**
 * A comma-separated file (RFC 4180): every field quoted, lines end in CR LF, and no cell is taken for a formula (E-01).
 * Written here and not with csv-stringify, which took as long as all the rest of a large export; a test compares both.
 * @param pages records, a page at a time
 */
export async function* toCsv(
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
): AsyncGenerator<string> {
  yield BOM + line(columns, column => column.name)
  for await (const records of pages) {
    let lines = ''
    for (const record of records) lines += line(columns, column => plain(column.of(record)))
    yield lines
  }
}

/** A row of the file; texts that grow are cheaper here than lists that are joined. */
function line(columns: readonly Column[], cell: (column: Column) => string): string {
  let fields = ''
  let before = '"'
  for (const column of columns) {
    fields += before + quoted(cell(column))
    before = '","'
  }
  return `${fields}"\r\n`
}

/** Most cells need no more than a look or two. */
function quoted(cell: string): string {
  if (DIGITS.test(cell)) return `'${cell}`
  if (HARMLESS.test(cell)) return cell
  if (BEGINS_A_FORMULA.test(cell)) return `'${cell}`
  return inert(cell).replaceAll('"', '""')
}

/**
 * The text so that no spreadsheet computes it: an apostrophe before whatever could start a formula, also behind
 * invisible characters, at the start of a line and behind a semicolon or tab, which separate cells in programs set up
 * for Indonesia. So do digits alone, which would lose their zeros. Full-width signs count: East Asian Excel takes them for the narrow ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function inert(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(DIGITS, "'$&")
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
