import { erasures, writeErasures } from '../reports/erasure-list.ts'
import type { Io } from './io.ts'
import { mustHaveFolder } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

/**
 * `erasures`: writes the marks of erased people to a file, so that they outlive the database.
 * @returns exit code
 */
export async function erasuresCommand(io: Io, { out }: { out: string }): Promise<number> {
  mustHaveFolder(io, out)
  const store = await openConfiguredStore(io)
  try {
    const count = writeErasures(out, await erasures(store))
    io.err.write(`${io.say('erasures-written', { count, file: out })}\n`)
    return 0
  } finally {
    await store.close()
  }
}
