import { parse } from 'csv-parse/sync'
import type { Table } from './types.ts'

const MARKS = [',', ';', '\t', '|']
const LONGEST_RECORD = 20_000

/**
 * Reads a CSV once for each mark that spreadsheet programs put between cells (Indonesian Excel writes semicolons).
 * @param maxRows more rows than this are refused
 * @returns a table for each mark that cuts the file into several columns, or why it cannot be read
 */
export function readCsv(
  bytes: Uint8Array,
  maxRows: number,
): readonly Table[] | 'unreadable' | 'too-many' | 'empty' | 'web-page' {
  const text = decode(bytes)
  if (text === null) return 'unreadable'
  if (text.trim() === '') return 'empty'
  // What the ministry's sites call "Excel" is at times a web page with another ending.
  if (/^\s*(?:<!doctype|<html|<table|<\?xml)/i.test(text)) return 'web-page'
  const told = /^sep=(.)\r?\n/.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const tables: Table[] = []
  for (const mark of told?.[1] ? [told[1]] : MARKS) {
    if (!body.slice(0, LONGEST_RECORD).includes(mark)) continue
    const table = cut(body, mark, maxRows)
    if (table === null) continue
    if (table.length > maxRows) return 'too-many'
    tables.push(table)
  }
  return tables.length > 0 ? tables : 'unreadable'
}

function cut(text: string, mark: string, maxRows: number): Table | null {
  try {
    return parse(text, {
      delimiter: mark,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
      to: maxRows + 1,
    })
  } catch {
    return null
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
