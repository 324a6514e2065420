import { type Columns, findColumns, isHeadingRow } from './columns.ts'
import { readDay } from './dates.ts'
import { nameKey } from './name.ts'
import type { Agency, Field, RowProblem, Table } from './types.ts'

/** What was made of a table. */
export interface ReadList {
  readonly columns: Columns
  readonly agencies: readonly Agency[]
  readonly problems: readonly RowProblem[]
  /** Rows without a company: empty, merged into the one above, titles of a province, headings repeated. */
  readonly skipped: number
}

/** Below the first row of headings may stand a second one, and one with the numbers of the columns. */
const MOST_HEADING_ROWS = 2
const LONGEST_NAME = 120
const LONGEST_CELL = 300
/** A cell that a spreadsheet would compute, or that would be read as markup. */
const FORMULA = /^\s*[=@＝＠]|^\s*[-+－＋]\s*(?![\d\s(])/
/** The list is shown to people: it must not be a way to hand them an address (H-06). */
const LINK = /https?:|www\.|\bt\.me\b|\bwa\.me\b|@\w|<[a-z!/]/i

/**
 * Reads agencies out of a table, row by row. Pure.
 * @param table cells as text
 * @returns null where the table has no column of company names
 */
export function readList(table: Table): ReadList | null {
  const columns = findColumns(table)
  if (columns === null) return null
  const columnOf = new Map(columns.mapped.map(({ field, column }) => [field, column]))
  const agencies: Agency[] = []
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  const names = new Set<string>()
  const licences = new Map<string, string>()
  let skipped = columns.headerRow

  for (const [index, cells] of table.entries()) {
    if (index <= columns.headerRow) continue
    const cell = (field: Field) => clean(cells[columnOf.get(field) ?? -1] ?? '')
    const read = readRow(cell, columns)
    const problem = (why: RowProblem['why'], text: string) =>
      problems.push({ row: index + 1, why, text: text.slice(0, 60) })
    if (read === 'skip' || (index <= columns.headerRow + MOST_HEADING_ROWS && isHeadingRow(cells)))
      skipped += 1
    else if ('why' in read) problem(read.why, read.text)
    else {
      const key = `${nameKey(read.name)}|${read.licence ?? ''}`
      const date = cell('valid_until')
      if (seen.has(key)) problem('twice', read.name)
      else {
        seen.add(key)
        agencies.push(read)
        if (date !== '' && read.validUntil === null) problem('date', date)
        const name = nameKey(read.name)
        const licence = licenceKey(read.licence)
        if (names.has(name)) problem('same-name', read.name)
        names.add(name)
        if (licence === '') continue
        const holder = licences.get(licence)
        if (holder !== undefined && holder !== name) problem('same-licence', `${read.licence}, ${read.name}`)
        licences.set(licence, holder ?? name)
      }
    }
  }
  return { columns, agencies, problems, skipped }
}

/** A licence is written in many ways: "SIP3MI No. 124/2020" and "124 / 2020" are one. Words without digits are none. */
function licenceKey(licence: string | null): string {
  if (licence === null || !/\d/.test(licence)) return ''
  return licence
    .toLowerCase()
    .replace(/\b(?:sip3mi|siup{1,2}mi|sipptki|nomor|no)\b/g, '')
    .replace(/[^a-z0-9/]/g, '')
}

function readRow(
  cell: (field: Field) => string,
  columns: Columns,
): Agency | 'skip' | Pick<RowProblem, 'why' | 'text'> {
  const name = cell('name')
  const licence = cell('licence')
  const others = (['licence', 'address', 'city', 'phone', 'valid_until'] as const).filter(
    field => cell(field) !== '',
  )
  if (name === '') return licence === '' ? 'skip' : { why: 'no-name', text: licence }
  if (FORMULA.test(name) || FORMULA.test(licence))
    return { why: 'formula', text: FORMULA.test(name) ? name : licence }
  if (LINK.test(name) || LINK.test(licence)) return { why: 'link', text: LINK.test(name) ? name : licence }
  if (columns.mapped.some(({ field, heading }) => field === 'name' && heading === name)) return 'skip'
  const hasOthers = others.length > 0
  if (!hasOthers && (columns.mapped.length > 2 || !/[a-z]/i.test(name)) && !/\bpt\b/i.test(name))
    return 'skip'
  if (nameKey(name).length < 2) return hasOthers ? { why: 'no-name', text: name } : 'skip'
  if (name.length > LONGEST_NAME || licence.length > LONGEST_NAME) return { why: 'too-long', text: name }
  return {
    name,
    licence: orNull(licence),
    city: orNull(cell('city')),
    province: orNull(cell('province')),
    address: orNull(cell('address')),
    phones: cell('phone').match(/\+?\d[\d\s().-]{4,}\d/g) ?? [],
    validUntil: readDay(cell('valid_until')),
    status: orNull(cell('status').slice(0, 60)),
  }
}

/** One line, nothing invisible, no longer than a cell of a list is; a dash stands for nothing. */
function clean(text: string): string {
  const line = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_CELL)
  return /^[-–—.]+$/.test(line) ? '' : line
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
