import { zipSync } from 'fflate'
import { isTooMuch, listZip, unpack } from '../reading/zip.ts'
import type { Table } from './types.ts'

/** What is needed of a workbook: pictures, macros and drawings stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w-]+\.xml)$/
const SHEET = /^xl\/worksheets\//
/** Unpacked bytes that are read. */
const MAX_UNPACKED = 30 * 1024 * 1024
/** The column `CV`: lists have a dozen. */
const MAX_COLUMN_LETTERS = /^(?:[A-Z]|[A-C][A-Z])$/

/**
 * Reads every sheet of an XLSX workbook. What was weighed is what is read: the chosen files are unpacked here, within
 * the size they claim, and handed on unpacked.
 * @param maxRows a cell below this row is refused: readers fill a table up to the last cell
 * @returns a table for each sheet, or why it cannot be read
 */
export async function readWorkbook(
  bytes: Uint8Array,
  maxRows: number,
): Promise<readonly Table[] | 'unreadable' | 'too-many' | 'too-big'> {
  try {
    const entries = listZip(bytes)
    const needed = entries.filter(entry => NEEDED.test(entry.name))
    if (isTooMuch(entries) || needed.reduce((sum, entry) => sum + entry.unpacked, 0) > MAX_UNPACKED)
      return 'too-big'
    if (!needed.some(entry => SHEET.test(entry.name))) return 'unreadable'
    const files = unpack(bytes, name => NEEDED.test(name))
    for (const [name, content] of Object.entries(files)) {
      if (!SHEET.test(name)) continue
      const sheet = new TextDecoder().decode(content)
      if (reachesTooFar(sheet, maxRows)) return 'too-many'
      // The claimed size of a sheet is only a claim; readers believe it.
      files[name] = new TextEncoder().encode(sheet.replace(/<dimension\b[^>]*>(?:<\/dimension>)?/g, ''))
    }
    const { default: readXlsx } = await import('read-excel-file/node')
    const sheets = await readXlsx(Buffer.from(zipSync(files, { level: 0 })))
    return sheets.map(({ data }) => data.map(row => row.map(toText)))
  } catch {
    return 'unreadable'
  }
}

/** Whether a cell stands so far down or right that a table up to it would fill the memory. */
function reachesTooFar(sheet: string, maxRows: number): boolean {
  for (const [, column = '', row] of sheet.matchAll(/<c\b[^>]{0,200}?\br="([A-Z]+)(\d+)"/g))
    if (Number(row) > maxRows || !MAX_COLUMN_LETTERS.test(column)) return true
  return [...sheet.matchAll(/<row\b[^>]{0,200}?\br="(\d+)"/g)].some(([, row]) => Number(row) > maxRows)
}

function toText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}
