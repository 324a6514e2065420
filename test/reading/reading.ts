import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createLog } from '../../src/log.ts'
import { createReader } from '../../src/reading/read.ts'
import type { Read, Reader } from '../../src/reading/types.ts'

export const log = createLog('silent')

/** A reader with time enough on a machine that is busy with others. */
export function patientReader(): Reader {
  return createReader({ log, timeoutMs: 50_000 })
}

/** The bytes of a fixture. */
export function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../fixtures/reading', name))
}

/** All text of one kind in what was read, with single spaces; fails when it was not read. */
export function textOf(read: Read, kind: 'picture' | 'document' | 'qr'): string {
  if (!read.ok) expect.fail(`not read: ${read.why}`)
  return read.parts
    .filter(part => part.kind === kind)
    .map(part => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
