import { strToU8, Zip, ZipDeflate } from 'fflate'
import { DAY_MS, jakartaClock } from '../day.ts'
import type { Column, ExportRecord, Value } from './columns.ts'
import { FRAME, HEADER, SHEET_PATH, STYLES, sheetEnd, sheetStart } from './xlsx-frame.ts'

/** The most characters a cell may hold (Excel specifications and limits, Microsoft). */
const CELL_MAX = 32_767
/** 25,569 days from Excel's day 0 to 1970-01-01. */
const EPOCH_DAYS = 25_569

/**
 * A workbook (Office Open XML) with one sheet, its header frozen. Written as it goes, in little memory: the libraries
 * at hand hold the whole sheet, 660 MB and eight seconds without an answer for 100,000 reports. Texts are text cells,
 * which no program computes.
 * @param pages records, a page at a time
 */
export async function* toXlsx(
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const flush = () => {
    const ready = chunks
    chunks = []
    return ready
  }
  for (const [path, xml] of Object.entries(FRAME)) addFile(zip, path).push(strToU8(xml), true)

  const sheet = addFile(zip, SHEET_PATH)
  const header = columns.map((column, i) => textCell(i, 1, column.name, HEADER)).join('')
  sheet.push(strToU8(`${sheetStart(columns.map(column => column.width))}<row r="1">${header}</row>`))
  let row = 1
  for await (const records of pages) {
    let xml = ''
    for (const record of records) {
      row++
      xml += `<row r="${row}">${columns.map((column, i) => cell(i, row, column.of(record))).join('')}</row>`
    }
    sheet.push(strToU8(xml))
    yield* flush()
  }
  sheet.push(strToU8(sheetEnd(reference(columns.length - 1, row))), true)
  zip.end()
  yield* flush()
}

function addFile(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path, { level: 6 })
  zip.add(file)
  return file
}

function cell(column: number, row: number, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(column, row, value, 0)
  if (typeof value === 'boolean') return `<c r="${reference(column, row)}" t="b"><v>${value ? 1 : 0}</v></c>`
  if ('day' in value) return dateCell(column, row, Date.parse(`${value.day}T00:00:00Z`), STYLES.day)
  if ('time' in value) return dateCell(column, row, jakartaClock(value.time).getTime(), STYLES.time)
  return textCell(column, row, value.join(', '), 0)
}

function textCell(column: number, row: number, text: string, style: number): string {
  if (text === '') return ''
  const styled = style === 0 ? '' : ` s="${style}"`
  const content = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`
  return `<c r="${reference(column, row)}"${styled} t="inlineStr">${content}</c>`
}

function dateCell(column: number, row: number, utc: number, style: number): string {
  return `<c r="${reference(column, row)}" s="${style}"><v>${EPOCH_DAYS + utc / DAY_MS}</v></c>`
}

/** `A1` and so on; an export has fewer than 26 columns. */
function reference(column: number, row: number): string {
  return String.fromCharCode(65 + column) + row
}

/** The text as XML 1.0 allows it. `_x0041_` would be read as a character by Excel, hence the escaped underscore. */
function escapeXml(text: string): string {
  return text
    .slice(0, CELL_MAX)
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
