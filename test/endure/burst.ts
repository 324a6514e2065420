/** Part of `npm run endure`: 20,000 updates wait when the bot comes back. Exit 1 when one is answered wrongly. */
import { burst } from '../process/bursting.ts'
import { openStage } from '../process/stage.ts'
import { note } from './measured.ts'

/** A person may send 120 messages a minute before the bot asks to slow down. */
const EACH = 100
const PEOPLE = Number(process.argv[2] ?? 20_000) / EACH
const PATIENCE_MS = 30 * 60_000

const stage = await openStage()
const { updates, wronged, ms, peak } = await burst(stage, {
  people: PEOPLE,
  each: EACH,
  patienceMs: PATIENCE_MS,
})
await stage.close()
const how = wronged === 0 ? 'each answered once, in order' : `**${wronged} people answered wrongly**`
note(
  'After Telegram was away',
  `${updates} waiting updates of ${PEOPLE} people, ${how}, in ${(ms / 1000).toFixed(0)} s (${((updates / ms) * 1000).toFixed(0)}/s); at most ${(peak / 1024 / 1024).toFixed(0)} MB.`,
)
process.exitCode = wronged === 0 ? 0 : 1
