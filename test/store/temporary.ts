import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A new store in a file of its own, closed after the test. Told a file or key it is made from nothing; else it is a copy
 * of an empty one, because each step of the schema waits for the disk.
 */
export async function temporaryStore(
  options: { file?: string; dataKey?: Buffer } = {},
): Promise<{ store: Store; file: string; dataKey: Buffer }> {
  const file = options.file ?? join(temporaryFolder(), 'data', 'test.db')
  const copied = options.file || options.dataKey ? null : await emptyOnce()
  if (copied) {
    mkdirSync(dirname(file), { mode: 0o700 })
    writeFileSync(file, copied.bytes)
  }
  const dataKey = options.dataKey ?? copied?.dataKey ?? randomBytes(32)
  const store = await openStore({ file, dataKey })
  onTestFinished(() => store.close())
  return { store, file, dataKey }
}

interface Empty {
  readonly bytes: Buffer
  readonly dataKey: Buffer
}

let made: Promise<Empty> | undefined

function emptyOnce(): Promise<Empty> {
  made ??= makeEmpty()
  return made
}

async function makeEmpty(): Promise<Empty> {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-'))
  try {
    const file = join(folder, 'empty.db')
    const dataKey = randomBytes(32)
    await (await openStore({ file, dataKey })).close()
    return { bytes: readFileSync(file), dataKey }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
