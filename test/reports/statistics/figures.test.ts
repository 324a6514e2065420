import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DAY_MS, jakartaDay } from '../../../src/reports/day.ts'
import { createReports } from '../../../src/reports/reports.ts'
import { SMALLEST_TEXT, WIDTH } from '../../../src/reports/statistics/chart.ts'
import { drawPicture } from '../../../src/reports/statistics/draw.ts'
import { countFigures, DIMENSIONS, type Figures, mondayOf } from '../../../src/reports/statistics/figures.ts'
import { captionOf, captionsOf, chartOf } from '../../../src/reports/statistics/picture.ts'
import { rowsOf } from '../../../src/reports/statistics/rows.ts'
import { suppress } from '../../../src/reports/statistics/suppress.ts'
import { tellableFigures } from '../../../src/reports/statistics/tellable.ts'
import { loadWords } from '../../../src/words.ts'
import { temporaryStore } from '../../store/temporary.ts'
import { file, NOON } from '../filed.ts'

const words = loadWords(resolve(import.meta.dirname, '../../../content'))
const naming = (language: string) => ({
  say: words.say,
  language,
  countryName: (code: string) => (code === 'KH' ? { id: 'Kamboja', en: 'Cambodia' } : undefined),
})
const counts = (table: { cells: readonly { key: string; count: number | null }[] | null }) =>
  Object.fromEntries((table.cells ?? []).map(({ key, count }) => [key, count]))

test('weeks run from Monday to Sunday in Jakarta', () => {
  const monday = Date.parse('2026-11-23T00:00:00+07:00')
  expect(mondayOf(monday)).toBe(monday)
  expect(mondayOf(monday - 1)).toBe(monday - 7 * DAY_MS)
  expect(mondayOf(NOON)).toBe(monday)
  expect(mondayOf(Date.parse('2026-11-29T23:59:59+07:00'))).toBe(monday)
  expect(mondayOf(Date.parse('1970-01-01T12:00:00+07:00'))).toBe(Date.parse('1969-12-29T00:00:00+07:00'))
})

test('reports are counted in their week and by every table; withdrawn ones and older ones are not', async () => {
  const { store } = await temporaryStore()
  const set = (values: object, receipt: string) =>
    store.sql.updateTable('reports').set(values).where('receipt', '=', receipt).execute()
  let person = 0
  const many = async (n: number, at: number, values: object, destination: string | null = 'KH') => {
    for (let i = 0; i < n; i++) {
      person += 1
      const { receipt } = await file(store, person, { destination, contacts: [], text: `n ${person}` }, at)
      await set(values, receipt)
    }
  }
  await many(6, NOON, { status: 'confirmed', type: 'abk', stage: 'paid', seen: 'facebook' })
  await many(5, NOON - 7 * DAY_MS, { told_destination: 'MY' })
  await many(9, NOON - 30 * DAY_MS, { status: 'new' })
  const gone = await file(store, 999, {}, NOON)
  await store.transaction(trx =>
    createReports(() => NOON).withdraw(trx, store.vault.personRef(999), gone.receipt),
  )

  const figures = await countFigures(store, { weeks: 2, until: NOON })
  expect(figures).toMatchObject({ from: '2026-11-16', to: jakartaDay(NOON), total: 11 })
  expect(counts(figures.tables.week)).toEqual({ '2026-11-16': 5, '2026-11-23': 6 })
  expect(counts(figures.tables.status)).toEqual({ confirmed: 6, new: 5 })
  expect(counts(figures.tables.type)).toEqual({ abk: 6 })
  expect(counts(figures.tables.destination)).toEqual({ KH: 6, MY: 5 })
  expect(counts(figures.tables.seen)).toEqual({ facebook: 6, unknown: 5 })
  expect(counts(figures.tables.stage)).toEqual({ paid: 6, unknown: 5 })
})

test('H-08: where the number of confirmed reports is hidden, their types are too, for these add up to it', async () => {
  const { store } = await temporaryStore()
  for (let person = 1; person <= 12; person++) {
    const { receipt } = await file(store, person, { contacts: [], text: `n ${person}` })
    if (person <= 3)
      await store.sql
        .updateTable('reports')
        .set({ status: 'confirmed', type: 'abk' })
        .where('receipt', '=', receipt)
        .execute()
  }
  const { tables } = await countFigures(store, { weeks: 1, until: NOON })
  expect(counts(tables.status)).toEqual({ confirmed: null, new: null })
  expect(tables.type).toEqual({ total: null, cells: null })
})

const cells = (table: Record<string, number>) =>
  suppress(Object.entries(table).map(([key, count]) => ({ key, count })))
const FIGURES: Figures = {
  from: '2026-09-07',
  to: '2026-11-25',
  total: 51,
  tables: {
    week: cells({ '2026-11-09': 30, '2026-11-16': 3, '2026-11-23': 18 }),
    status: cells({ new: 51 }),
    type: cells({}),
    destination: cells({ KH: 30, unknown: 15, AE: 4, TR: 2 }),
    seen: cells({ facebook: 51 }),
    stage: cells({ abroad: 51 }),
  },
}

test('H-08: what is hidden is not even named, weeks apart; every count that is told is in the caption', () => {
  expect(rowsOf(FIGURES, 'destination', naming('id'))).toEqual([
    { label: 'Kamboja', count: 30 },
    { label: 'tidak dijawab', count: 15 },
    { label: 'lainnya: disamarkan', count: null },
  ])
  const caption = captionOf(FIGURES, 'destination', naming('en'))
  expect(caption).toContain('Cambodia: 30')
  expect(caption).not.toMatch(/AE|TR|: [1-4]$/m)
  expect(captionOf(FIGURES, 'week', naming('id'))).toMatch(/16 Nov: disamarkan\n23 Nov: disamarkan/)
  expect(chartOf(FIGURES, 'type', naming('id'))).toBeNull()
})

test('H-08: figures handed on as JSON name nothing that is hidden, and hold the tables asked for', () => {
  const table = {
    total: 12,
    cells: [
      { key: 'KH', count: 9 },
      { key: 'HK', count: null },
      { key: 'MM', count: null },
    ],
  }
  const none = { total: 12, cells: null }
  const figures: Figures = {
    from: '2026-11-16',
    to: '2026-11-22',
    total: 12,
    tables: {
      week: { total: 12, cells: [{ key: '2026-11-16', count: null }] },
      status: none,
      type: none,
      destination: table,
      seen: { total: 12, cells: [{ key: 'facebook', count: 12 }] },
      stage: none,
    },
  }
  const told = tellableFigures(figures, DIMENSIONS)
  expect(JSON.stringify(told)).not.toMatch(/HK|MM/)
  expect(told.tables.destination?.cells).toEqual([
    { key: 'KH', count: 9 },
    { key: 'hidden', count: null },
  ])
  expect(told.tables.seen).toEqual(figures.tables.seen)
  expect(told.tables.week).toEqual(figures.tables.week)
  expect(Object.keys(tellableFigures(figures, ['week']).tables)).toEqual(['week'])
})

test('that small counts are hidden is told once, below all tables, and not where none is', () => {
  const note = 'Counts below 5 are hidden, and so is any other'
  const all = captionsOf(FIGURES, DIMENSIONS, naming('en'))
  expect(all.match(/📊/g)).toHaveLength(DIMENSIONS.length)
  expect(all.split(note)).toHaveLength(2)
  expect(all.indexOf(note)).toBeGreaterThan(all.lastIndexOf('📊'))
  expect(captionOf(FIGURES, 'destination', naming('en'))).toContain(note)
  expect(captionOf(FIGURES, 'seen', naming('en'))).not.toContain(note)
})

test.each(['id', 'en'])(
  'the picture in %s is a PNG as wide as a phone, with no text below 28 pixels',
  async language => {
    const { drawChart } = await import('../../../src/reports/statistics/chart.ts')
    for (const by of ['week', 'destination'] as const) {
      const chart = chartOf(FIGURES, by, naming(language))
      if (!chart) throw new Error('no chart')
      const svg = await drawChart(chart)
      const sizes = [...svg.matchAll(/font-size[:=]"?(\d+)/g)].map(match => Number(match[1]))
      expect(sizes.length).toBeGreaterThan(3)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT)
      expect(svg).toContain(words.say(language, 'stats-title', { by }))
      expect(svg).not.toMatch(/>[1-4]</)
    }
    const chart = chartOf(FIGURES, 'week', naming(language))
    const png = Buffer.from(chart ? await drawPicture(chart) : [])
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, 1080])
    expect(png.length).toBeGreaterThan(10_000)
  },
)

test('a chart that cannot be drawn is an error, not a hang', async () => {
  // @ts-expect-error not a chart
  await expect(drawPicture({ rows: null })).rejects.toThrow()
}, 60_000)
