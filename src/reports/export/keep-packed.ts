import type { Store } from '../../store/open.ts'
import { packNext } from './packs.ts'

/** Packs are made one at a time, beside the bot's work. */
export interface Packing {
  /** Finishes the pack in hand and makes no more. */
  readonly stop: () => Promise<void>
}

/** Once the start is over; then as often as old data is looked for. In milliseconds. */
const FIRST_MS = 60_000
const EVERY_MS = 6 * 60 * 60 * 1000
/** A pack is a few milliseconds in which nobody is answered: between two there is room for everybody. */
const PAUSE_MS = 50

/**
 * Packs the contacts of reports for exports, now and then, until it is stopped.
 * @param fault is told what went wrong; the next time tries again
 */
export function keepPacked(store: Store, fault: (error: unknown, where: string) => unknown): Packing {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let inHand: Promise<void> = Promise.resolve()

  const later = (from: number, ms: number) => {
    if (stopped) return
    timer = setTimeout(() => {
      inHand = step(from)
    }, ms).unref()
  }
  const step = async (from: number): Promise<void> => {
    try {
      const next = await packNext(store, from)
      later(next ?? 0, next === null ? EVERY_MS : PAUSE_MS)
    } catch (error) {
      fault(error, 'packs')
      later(0, EVERY_MS)
    }
  }
  later(0, FIRST_MS)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await inHand
    },
  }
}
