import { expire } from '../reports/retention.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

/**
 * `retention`: erases what is past its time, or only counts it.
 * @returns exit code
 */
export async function retention(
  io: Io,
  options: { dryRun?: boolean; trustClock?: boolean },
): Promise<number> {
  const { dryRun = false, trustClock = false } = options
  const store = await openConfiguredStore(io)
  const days = io.config.retentionDays
  try {
    const counts = await expire(store, { days, now: Date.now(), dryRun, trustClock })
    for (const [what, count] of Object.entries(counts)) {
      io.out.write(`${io.say('cli-expired', { count: Number(count), what, days })}\n`)
    }
    if (dryRun) io.out.write(`${io.say('cli-expire-dry')}\n`)
    return 0
  } finally {
    await store.close()
  }
}
