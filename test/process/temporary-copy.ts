import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a folder to edit in a test; whoever asks for it removes it. */
export function temporaryCopy(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'cekdulu-content-')), 'content')
  cpSync(folder, copy, { recursive: true })
  return copy
}
