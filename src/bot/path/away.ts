/** Tells a Telegram that is away from a call that fails by itself. */
export interface Away {
  /** Telegram answered a call, even if with a refusal. */
  readonly answered: () => void
  /**
   * A call got no answer.
   * @returns how long to wait before the next, in milliseconds, and whether the fault may be the call's own: others were
   * answered since the failure before
   */
  readonly unanswered: () => { waitMs: number; ownFault: boolean }
}

const FIRST_WAIT_MS = 2000
/** Also how long people wait at most for their answers once Telegram is back. */
const LONGEST_WAIT_MS = 15_000

/** @param now clock, epoch milliseconds */
export function watchAway(now: () => number): Away {
  let since: number | null = null
  return {
    answered() {
      since = null
    },
    unanswered() {
      const ownFault = since === null
      since ??= now()
      return { ownFault, waitMs: Math.min(Math.max(now() - since, FIRST_WAIT_MS), LONGEST_WAIT_MS) }
    },
  }
}
