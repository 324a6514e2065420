import { namesCompany } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { type ReadList, readList } from './read-list.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Table } from './types.ts'

/** Why a file is no list; each has its sentence `agencies-file-<why>`. */
export type FileFault =
  | 'empty'
  | 'too-big'
  | 'old-excel'
  | 'pdf'
  | 'web-page'
  | 'unreadable'
  | 'too-many'
  | 'open-quote'
  | 'one-column'
  | 'no-name'
  | 'no-columns'
  | 'no-rows'

/** A list, or why there is none; with the first cells of the file where its headings were not understood. */
export type ReadFile =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly why: FileFault; readonly seen: readonly string[] }

/** Some 500 companies with addresses are 200 kB. */
const MAX_BYTES = 10 * 1024 * 1024
/** "%PDF" (ISO 32000-1, 7.5.2). */
const PDF = [0x25, 0x50, 0x44, 0x46]
/** Rows among which headings are looked for. */
const MOST_LOOKED = 40
/** Indonesia has some hundreds of P3MI; a file of so many rows is something else. */
const MAX_ROWS = 20_000

/**
 * Reads the official list out of a CSV or XLSX file. Which it is is told by its bytes, not its name.
 * @param bytes the whole file
 */
export async function readAgencyFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > MAX_BYTES) return fail('too-big')
  // The compound file of Excel 97-2003, and of workbooks with a password (MS-CFB, 2.2).
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail('old-excel')
  if (begins(bytes, PDF)) return fail('pdf')
  const read = begins(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes, MAX_ROWS) : readCsv(bytes, MAX_ROWS)
  return typeof read === 'string' ? fail(read) : chooseList(read)
}

/** The table with the most agencies: a workbook may hold a cover sheet, a CSV be cut at three kinds of marks. */
function chooseList(tables: readonly Table[]): ReadFile {
  const lists = tables.flatMap(table => readList(table) ?? [])
  const [list] = lists.sort(
    (a, b) => b.agencies.length - a.agencies.length || b.columns.mapped.length - a.columns.mapped.length,
  )
  if (list) return list.agencies.length > 0 ? { ok: true, list } : fail('no-rows')
  const first = widest(tables)
  const seen = first
    .map(cell => cell.trim().slice(0, 30))
    .filter(Boolean)
    .slice(0, 8)
  const why = first.length < 2 ? 'one-column' : namesCompany(first) ? 'no-columns' : 'no-name'
  return { ok: false, why, seen }
}

/** The first row with most cells, of all ways to cut a file: what its columns seem to be. */
function widest(tables: readonly Table[]): readonly string[] {
  const filled = (row: readonly string[]) => row.filter(cell => cell.trim() !== '').length
  return tables
    .flatMap(table => table.slice(0, MOST_LOOKED))
    .reduce<readonly string[]>((best, row) => (filled(row) > filled(best) ? row : best), [])
    .filter(cell => cell.trim() !== '')
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, at) => bytes[at] === byte)
}

function fail(why: FileFault): ReadFile {
  return { ok: false, why, seen: [] }
}
