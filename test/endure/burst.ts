import { burst } from '../process/bursting.ts'
import { openStage } from '../process/stage.ts'
import { megabytes, note } from './measured.ts'

/** A person may send 120 messages a minute before the bot asks to slow down. */
export const EACH = 100
export const PATIENCE_MS = 30 * 60_000

/**
 * So many updates wait when the bot comes back.
 * @returns whether each was answered once, in order
 */
export async function waitingBurst({ updates: wanted }: { updates: number }): Promise<boolean> {
  const people = Math.ceil(wanted / EACH)
  const stage = await openStage()
  const { updates, wronged, ms, peak } = await burst(stage, { people, each: EACH, patienceMs: PATIENCE_MS })
  await stage.close()
  const how = wronged === 0 ? 'each answered once, in order' : `**${wronged} people answered wrongly**`
  note(
    'After Telegram was away',
    `${updates} waiting updates of ${people} people, ${how}, in ${(ms / 1000).toFixed(0)} s (${((updates / ms) * 1000).toFixed(0)}/s); at most ${megabytes(peak)} MB.`,
  )
  return wronged === 0
}
