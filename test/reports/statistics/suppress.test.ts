import { expect, test } from 'vitest'
import { LEAST_TOLD, type Suppressed, suppress } from '../../../src/reports/statistics/suppress.ts'

const cellsOf = (counts: readonly number[]) => counts.map((count, i) => ({ key: String(i), count }))
const told = (counts: readonly number[]) => JSON.stringify(suppress(cellsOf(counts)))

/** Every table of that many rows that adds up to the total. */
function* tables(rows: number, total: number): Generator<readonly number[]> {
  if (rows === 1) return yield [total]
  for (let n = 0; n <= total; n++) for (const rest of tables(rows - 1, total - n)) yield [n, ...rest]
}

test('H-08: an attacker who knows the rule and all that is told cannot tell any hidden count (every table tried)', () => {
  let hiddenCells = 0
  for (const [rows, most] of [
    [1, 30],
    [2, 40],
    [3, 30],
    [4, 20],
    [5, 14],
  ] as const) {
    for (let total = 0; total <= most; total++) {
      const alike = new Map<string, (readonly number[])[]>()
      for (const counts of tables(rows, total)) {
        const key = told(counts)
        alike.set(key, [...(alike.get(key) ?? []), counts])
      }
      for (const [key, possible] of alike) {
        const { cells } = JSON.parse(key) as Suppressed
        cells?.forEach((cell, i) => {
          if (cell.count !== null) {
            expect(cell.count === 0 || cell.count >= LEAST_TOLD, key).toBe(true)
            return
          }
          hiddenCells += 1
          expect(new Set(possible.map(counts => counts[i])).size, key).toBeGreaterThan(1)
        })
      }
    }
  }
  expect(hiddenCells).toBeGreaterThan(100)
})

test('H-08: whatever the table, no small count is told and none follows from the total (10,000 random tables)', () => {
  let seed = 20_261_125
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let i = 0; i < 10_000; i++) {
    const counts = Array.from({ length: 1 + random(12) }, () => random(random(3) === 0 ? 60 : 7))
    const { total, cells } = suppress(cellsOf(counts))
    const sum = counts.reduce((a, b) => a + b, 0)
    expect(total).toBe(sum > 0 && sum < LEAST_TOLD ? null : sum)
    if (cells === null) continue
    const hidden = counts.filter((_, at) => cells[at]?.count === null)
    const shown = counts.filter((_, at) => cells[at]?.count !== null)
    expect(shown.every(count => count === 0 || count >= LEAST_TOLD)).toBe(true)
    if (hidden.length === 0) continue
    const left = (total ?? Number.NaN) - shown.reduce((a, b) => a + b, 0)
    expect(hidden.length).toBeGreaterThanOrEqual(2)
    expect(left - (hidden.length - 1)).toBeGreaterThanOrEqual(LEAST_TOLD)
  }
})

test('H-08: what is hidden, by example', () => {
  const hidden = (...counts: number[]) => suppress(cellsOf(counts)).cells?.map(({ count }) => count) ?? null
  expect(hidden(20, 7, 9)).toEqual([20, 7, 9])
  expect(hidden(20, 7, 3)).toEqual([20, null, null])
  expect(hidden(20, 4, 3)).toEqual([20, null, null])
  expect(hidden(20, 1, 1)).toEqual([null, null, null])
  expect(hidden(20, 0, 3, 8)).toEqual([20, 0, null, null])
  expect(hidden(1, 1, 1, 1, 1)).toBeNull()
  expect(suppress(cellsOf([3]))).toEqual({ total: null, cells: null })
  expect(suppress(cellsOf([0, 0]))).toEqual({ total: 0, cells: cellsOf([0, 0]) })
  expect(suppress([])).toEqual({ total: 0, cells: [] })
})
