import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new store in a file of its own, closed after the test. */
export async function temporaryStore(
  options: { file?: string; dataKey?: Buffer } = {},
): Promise<{ store: Store; file: string; dataKey: Buffer }> {
  const file = options.file ?? join(temporaryFolder(), 'data', 'test.db')
  const dataKey = options.dataKey ?? randomBytes(32)
  const store = await openStore({ file, dataKey })
  onTestFinished(() => store.close())
  return { store, file, dataKey }
}
