import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Logger } from 'pino'
import { ALLOWED_UPDATES, type Intake } from './intake.ts'
import { signalFor } from './telegram.ts'

const BATCH = 100
const LONG_POLL_SECONDS = 25
const RETRY_MS = 1000
/** Also how late it is noticed at most that Telegram is back, when it refuses calls while it is away. */
const LONGEST_RETRY_MS = 15_000

/**
 * Asks Telegram for updates until stopped. Own loop rather than grammY's, which confirms updates one by one
 * after handling: here a whole batch is confirmed as soon as it is durably taken.
 * @throws GrammyError when the token is refused (401, 404): nothing would ever work
 */
export async function poll(api: Api, intake: Intake, log: Logger, signal: AbortSignal): Promise<void> {
  let offset = 0
  let wait = RETRY_MS
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates(
        { offset, limit: BATCH, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
        signalFor(signal),
      )
      if (updates.length > 0) await intake(updates)
      offset = Math.max(offset, ...updates.map(update => update.update_id + 1))
      wait = RETRY_MS
    } catch (error) {
      if (signal.aborted) break
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) throw error
      const broken = databaseCode(error)
      if (broken)
        log.error({ code: broken }, 'database: messages cannot be taken, trying again; none is lost')
      const code = error instanceof GrammyError ? String(error.error_code) : 'network'
      const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0
      if (!broken) log.warn({ code }, 'telegram: cannot get updates, trying again')
      await sleep(Math.max(wait, asked), undefined, { signal }).catch(() => {})
      wait = Math.min(wait * 2, LONGEST_RETRY_MS)
    }
  }
  // Confirms the last batch, so that it is not delivered again at the next start.
  if (offset > 0) await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => {})
}

/** What SQLite says of a full disk, a locked database and the like; null for any other error. */
function databaseCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_') ? code : null
}
