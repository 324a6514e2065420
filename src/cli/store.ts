import { loadOrMakeDataKey } from '../store/data-key.ts'
import { openStore, type Store, type StoreLog } from '../store/open.ts'
import type { Io } from './io.ts'

/**
 * Opens the configured database with its key, telling the operator when a key was made.
 * @throws StoreFault
 */
export async function openConfiguredStore(io: Io, log?: StoreLog): Promise<Store> {
  const { key, madeAt } = loadOrMakeDataKey(io.config.dataKey, io.config.databaseFile)
  if (madeAt) io.err.write(`${io.say('start-key-made', { file: madeAt })}\n`)
  return openStore({ file: io.config.databaseFile, dataKey: key, ...(log ? { log } : {}) })
}
