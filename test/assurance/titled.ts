import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import { titlesIn } from './requirements.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Expects a test of that title to run in that file. */
export function titled(file: string, title: string): void {
  expect(titlesIn(readFileSync(join(ROOT, file), 'utf8')), file).toContain(title)
}
