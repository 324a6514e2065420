import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadOrMakeDataKey } from '../store/data-key.ts'
import { StoreFault } from '../store/fault.ts'
import { claimUse, type Use } from '../store/in-use.ts'
import { openStore, type Store, type StoreLog } from '../store/open.ts'
import type { Io } from './io.ts'

/** A bot that is told to stop has ten seconds for it; the next one waits so long for the database. */
const HANDOVER_MS = 12_000
const LOOK_AGAIN_MS = 200

/**
 * Opens the configured database with its key, telling the operator when a key was made.
 * @param options.use `bot` waits until another one has stopped; closing the store ends the use. A tool tells when it makes
 * a database: mostly the path has a slip, and nothing is where it is looked for.
 * @throws StoreFault
 */
export async function openConfiguredStore(
  io: Io,
  options: { log?: StoreLog; use?: 'bot' | 'tool' } = {},
): Promise<Store> {
  const { log, use = 'tool' } = options
  const file = io.config.databaseFile
  const release = use === 'bot' ? await claimInTurn(io, file) : claimUse(file, use)
  if (use === 'tool' && !existsSync(file)) io.err.write(`${io.say('store-made', { file })}\n`)
  try {
    const { key, madeAt } = loadOrMakeDataKey(io.config.dataKey, file)
    if (madeAt) io.err.write(`${io.say('start-key-made', { file: madeAt })}\n`)
    const store = await openStore({ file, dataKey: key, ...(log ? { log } : {}) })
    return {
      ...store,
      async close() {
        await store.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function claimInTurn(io: Io, file: string): Promise<() => void> {
  const until = Date.now() + HANDOVER_MS
  for (let first = true; ; first = false) {
    try {
      return claimUse(file, 'bot' satisfies Use)
    } catch (error) {
      if (!(error instanceof StoreFault && error.why === 'in-use') || Date.now() > until) throw error
      if (first) io.err.write(`${io.say('start-in-use')}\n`)
      await sleep(LOOK_AGAIN_MS)
    }
  }
}
