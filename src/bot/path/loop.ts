import { setTimeout as sleep } from 'node:timers/promises'

/** Work done step by step until nothing is left, which begins anew when it is woken. */
export interface Loop {
  /** There may be something to do; the first step has begun when this returns, unless one is under way. */
  readonly wake: () => void
  /** Wakes it after so many milliseconds, or earlier when that was asked for before. */
  readonly wakeIn: (ms: number) => void
  /** Something that goes on beside the steps, and is waited for at the end. */
  readonly beside: (work: Promise<void>) => void
  readonly busy: () => boolean
  /** Resolves when nothing is left to do, now or beside. */
  readonly idle: () => Promise<void>
  /** Finishes the step in hand and what goes on beside, then does no more. */
  readonly stop: () => Promise<void>
}

const RETRY_MS = 1000

/**
 * @param parts.step does the next piece of work; true when it knows of more. What it throws costs time, never work
 * @param parts.fault told of what a step, or work beside it, threw
 */
export function createLoop(parts: {
  step: () => Promise<boolean>
  fault: (error: unknown, where: 'step' | 'beside') => void
}): Loop {
  const { step, fault } = parts
  const others = new Set<Promise<void>>()
  let running: Promise<void> | null = null
  let woken = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let timerAt = Number.POSITIVE_INFINITY

  async function run(): Promise<void> {
    while (woken && !stopped) {
      woken = false
      try {
        while (!stopped && (await step())) {}
      } catch (error) {
        fault(error, 'step')
        woken = true
        await sleep(RETRY_MS)
      }
    }
  }

  function wake(): void {
    woken = true
    if (stopped) return
    clearTimeout(timer)
    timerAt = Number.POSITIVE_INFINITY
    running ??= run().finally(() => {
      running = null
      if (woken) wake()
    })
  }

  const busy = () => running !== null || others.size > 0
  const idle = async () => {
    while (busy()) await Promise.all([running, ...others])
  }
  return {
    wake,
    wakeIn(ms) {
      const at = performance.now() + ms
      if (stopped || at >= timerAt) return
      clearTimeout(timer)
      timerAt = at
      timer = setTimeout(wake, Math.max(ms, 1))
    },
    beside(work) {
      const going = work.catch(error => fault(error, 'beside')).finally(() => others.delete(going))
      others.add(going)
    },
    busy,
    idle,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await idle()
    },
  }
}
