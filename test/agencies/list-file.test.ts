import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { followList, listFilesBeside, loadList, rollBack, saveList } from '../../src/agencies/list-file.ts'
import { agency, listOf } from './invented.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agencies-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const files = () => listFilesBeside(join(folder, 'data', 'cekdulu.db'))
const first = listOf([agency({ name: 'PT Satu' })], '2026-10-01')
const second = listOf([agency({ name: 'PT Satu' }), agency({ name: 'PT Dua' })], '2026-11-01')

it('keeps the version before, and goes back and forth between the two', () => {
  expect(loadList(files().current)).toBeNull()
  expect(rollBack(files())).toBeNull()
  saveList(files(), first)
  expect(rollBack(files())).toBeNull()
  saveList(files(), second)
  expect([loadList(files().current)?.date, loadList(files().previous)?.date]).toEqual([
    '2026-11-01',
    '2026-10-01',
  ])
  expect(rollBack(files())?.date).toBe('2026-10-01')
  expect([loadList(files().current)?.date, loadList(files().previous)?.date]).toEqual([
    '2026-10-01',
    '2026-11-01',
  ])
  expect(rollBack(files())?.date).toBe('2026-11-01')
})

it('leaves nothing half written behind, and nobody else may read it', () => {
  saveList(files(), first)
  saveList(files(), second)
  expect(existsSync(`${files().current}.new`)).toBe(false)
  expect(statSync(files().current).mode & 0o777).toBe(0o600)
})

it('names the file that is no list', () => {
  saveList(files(), first)
  for (const content of ['{"date":', '{}', JSON.stringify({ ...first, agencies: [{ name: 7 }] })]) {
    writeFileSync(files().current, content)
    expect(() => loadList(files().current)).toThrow(files().current)
  }
})

it('is followed by a process that runs on: a new list is seen, a damaged one is told once and the last goes on', () => {
  let now = 0
  const told: unknown[] = []
  const list = followList(
    files().current,
    error => told.push(error),
    () => now,
  )
  expect(list()).toBeNull()
  saveList(files(), first)
  expect(list()).toBeNull()
  now += 10_000
  expect(list()?.date).toBe('2026-10-01')
  writeFileSync(files().current, 'no list')
  now += 10_000
  expect(list()?.date).toBe('2026-10-01')
  now += 10_000
  expect(list()?.date).toBe('2026-10-01')
  expect(told).toHaveLength(1)
  saveList(files(), second)
  now += 10_000
  expect(list()?.count).toBe(2)
})
