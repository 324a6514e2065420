import { CsvError, parse } from 'csv-parse/sync'
import type { Table } from './types.ts'

const MARKS = [',', ';', '\t', '|']
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/
const OPEN_QUOTE = ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']
const LONGEST_RECORD = 20_000

/**
 * Reads a CSV once for each mark that spreadsheet programs put between cells (Indonesian Excel writes semicolons).
 * @param maxRows more rows than this are refused
 * @returns a table for each mark that cuts the file into several columns, one of whole lines where none does, or why it
 * cannot be read
 */
export function readCsv(
  bytes: Uint8Array,
  maxRows: number,
): readonly Table[] | 'unreadable' | 'too-many' | 'empty' | 'web-page' | 'open-quote' {
  const text = decode(bytes)
  if (text === null) return 'unreadable'
  if (text.trim() === '') return 'empty'
  // What the ministry's sites call "Excel" is at times a web page with another ending.
  if (/^\s*(?:<!doctype|<html|<table|<\?xml)/i.test(text)) return 'web-page'
  const told = /^sep=(.)\r?\n/.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const tables: Table[] = []
  let openQuote = false
  for (const mark of told?.[1] ? [told[1]] : MARKS) {
    if (!body.slice(0, LONGEST_RECORD).includes(mark)) continue
    const table = cut(body, mark, maxRows)
    if (table === 'open-quote') openQuote = true
    if (typeof table === 'string') continue
    if (table.length > maxRows) return 'too-many'
    tables.push(table)
  }
  if (tables.length > 0) return tables
  if (openQuote) return 'open-quote'
  // Letters alone in lines are a table of one column; what has control characters is no text.
  return CONTROL.test(body) ? 'unreadable' : [body.split(/\r\n?|\n/, maxRows).map(line => [line])]
}

function cut(text: string, mark: string, maxRows: number): Table | 'open-quote' | 'unreadable' {
  try {
    return parse(text, {
      delimiter: mark,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
      to: maxRows + 1,
    })
  } catch (error) {
    // A quote that is never closed takes in line after line: the cell it makes is often too long first.
    return error instanceof CsvError && OPEN_QUOTE.includes(error.code) ? 'open-quote' : 'unreadable'
  }
}

/** UTF-8, UTF-16 in either order with or without its mark, else Windows' Western letters. */
function decode(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length
  const most = start.length * 0.3
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > most && zeros(1) === 0) return 'utf-16be'
  return null
}
