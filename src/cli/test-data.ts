import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FIXTURES } from '../eval/folders.ts'
import { type Io, UsageError } from './io.ts'

/**
 * Makes sure that the test data is there: it comes with the source, and an installation may lack it.
 * @param names of folders and files in it
 * @throws UsageError saying what is missing and what to do
 */
export function needTestData(io: Pick<Io, 'say'>, names: readonly string[], folder = FIXTURES): void {
  const missing = names.map(name => join(folder, name)).find(path => !existsSync(path))
  if (missing) throw new UsageError(io.say('eval-no-data', { path: missing }))
}
