import { type FailedExample, testSignals } from './signal-tests.ts'
import { loadAllSignals } from './signals-file.ts'
import { loadSwitchedOff, type SwitchedOff, saveSwitchedOff } from './switched-off.ts'

/** What switching a signal would come to. */
export type SwitchPlan =
  /** There is no such signal; it tells what a message is and stays on; it may only go off with a reason; it is so already. */
  | { readonly state: 'unknown' | 'hint' | 'needs-why' | 'already' }
  /** Switched on it would come back with examples that fail. */
  | { readonly state: 'failing'; readonly failed: readonly FailedExample[] }
  | {
      readonly state: 'ready'
      /** Why and since when it was off until now; null when it was on. */
      readonly before: SwitchedOff | null
      /** Writes it down. To be recorded in the audit first. */
      readonly carryOut: () => void
    }

/**
 * Looks whether a signal can be switched on or off; nothing changes yet. The one way for the command line and the chat.
 * @param contentDir path of the content folder
 * @param wish.today `YYYY-MM-DD`
 * @throws Error naming the file and field of content that is malformed
 */
export function planSwitch(
  contentDir: string,
  wish: { readonly id: string; readonly to: 'on' | 'off'; readonly why?: string; readonly today: string },
): SwitchPlan {
  const { id, to, why, today } = wish
  const signal = loadAllSignals(contentDir).signals.find(known => known.id === id)
  if (!signal) return { state: 'unknown' }
  if (to === 'off' && signal.kind === 'hint') return { state: 'hint' }
  const off = loadSwitchedOff(contentDir)
  const before = off.find(entry => entry.id === id) ?? null
  const isNewReason = to === 'off' && why !== undefined && why !== before?.why
  if ((before !== null) === (to === 'off') && !isNewReason) return { state: 'already' }
  // It alone makes a message a scam: whoever finds it off later must find why.
  if (to === 'off' && signal.floor === 'likely_scam' && !why) return { state: 'needs-why' }
  const failed = to === 'on' ? testSignals(contentDir).failed.filter(example => example.id === id) : []
  if (failed.length > 0) return { state: 'failing', failed }
  const others = off.filter(entry => entry.id !== id)
  const after =
    to === 'off' ? [...others, { id, since: before?.since ?? today, ...(why ? { why } : {}) }] : others
  return { state: 'ready', before, carryOut: () => saveSwitchedOff(contentDir, after) }
}
