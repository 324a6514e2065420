import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contentErrorsAtStart } from '../src/content-checked.ts'

const folder = mkdtempSync(join(tmpdir(), 'cekdulu-checked-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('content that was found right is kept as such, and a byte of it that changes is seen', () => {
  const content = join(folder, 'content')
  const kept = join(folder, 'cache/right')
  cpSync(resolve(import.meta.dirname, '../content'), content, { recursive: true })
  expect(contentErrorsAtStart(content, kept)).toEqual([])
  expect(existsSync(kept)).toBe(true)
  expect(contentErrorsAtStart(content, kept)).toEqual([])

  const before = readFileSync(kept, 'utf8')
  const danger = join(content, 'locales/id/danger.ftl')
  const right = readFileSync(danger, 'utf8')
  writeFileSync(danger, right.replace(/^danger-opening = .*$/m, ''))
  expect(contentErrorsAtStart(content, kept).length).toBeGreaterThan(0)
  expect(readFileSync(kept, 'utf8')).toBe(before)

  writeFileSync(danger, right)
  expect(contentErrorsAtStart(content, kept)).toEqual([])
})

it('where nothing can be kept, it is looked at each time', () => {
  expect(
    contentErrorsAtStart(join(folder, 'content'), join(folder, 'content/contacts/lpsk.yaml/right')),
  ).toEqual([])
  expect(contentErrorsAtStart(join(folder, 'nowhere'), join(folder, 'x'))).not.toEqual([])
})
