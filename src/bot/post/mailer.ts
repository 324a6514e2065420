import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { finish, type Outcome, recoverDeliveries, settle } from '../../store/broadcasts.ts'
import { claimDeliveries, type Delivery } from '../../store/claim-deliveries.ts'
import type { Store } from '../../store/open.ts'
import { waitingCalls } from '../../store/outbox.ts'
import { subscribedSince } from '../../store/subscriptions.ts'
import type { Outgoing, Send, Sent } from '../path/outgoing.ts'

/** Sends broadcasts to subscribers, evenly spread, each at most once. */
export interface Mailer {
  /** There may be something to send. */
  readonly wake: () => void
  /** Resolves when nothing is left to send now. */
  readonly idle: () => Promise<void>
  /** Finishes the messages in hand, then takes no more; the next start goes on. */
  readonly stop: () => Promise<void>
}

/**
 * Telegram allows about 30 messages a second over all chats (Bot API FAQ, "My bot is hitting limits"). Ten a second stay
 * free for conversations.
 */
const PER_SECOND = 20
/** So many waiting answers mean people are being kept waiting: conversations first. */
const BUSY = 20
/** After an error of the network or of Telegram's, doubled each time. */
const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 60_000

/**
 * @param parts.render the message as one person gets it
 * @param parts.ended hears which broadcasts have reached everyone, once that is written down
 * @param parts.perSecond messages in a second
 */
export function createMailer(parts: {
  store: Store
  send: Send
  render: (delivery: Delivery) => Outgoing
  log: Logger
  ended?: (ids: readonly string[]) => void
  perSecond?: number
}): Mailer {
  const { store, send, render, log, ended, perSecond = PER_SECOND } = parts
  let running: Promise<void> | null = null
  let more = false
  const stopping = new AbortController()
  let recovered = false

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {})

  /** Null when it was not tried: we are stopping, or they asked for help or unsubscribed a moment ago (H-03). */
  async function deliver(delivery: Delivery, afterMs: number): Promise<Sent | 'not-tried' | 'not-wanted'> {
    await pause(afterMs)
    if (stopping.signal.aborted) return 'not-tried'
    if ((await subscribedSince(store, delivery.ref)) === null) return 'not-wanted'
    return send(render(delivery))
  }

  /** @returns how long to wait before the next batch, in milliseconds; null when there is nothing left */
  async function batch(failures: number): Promise<{ pauseMs: number; troubled: boolean } | null> {
    if ((await waitingCalls(store)).calls > BUSY) return { pauseMs: 1000, troubled: false }
    // While Telegram is away one is enough to find out: what a broken connection may have taken is not sent again.
    const taken = await store.transaction(trx => claimDeliveries(trx, failures > 0 ? 1 : perSecond))
    const sent = await Promise.all(taken.map((delivery, at) => deliver(delivery, (at * 1000) / perSecond)))
    const results = taken.map(({ broadcast, ref }, at) => {
      return { broadcast, ref, outcome: outcomeOf(sent[at]) }
    })
    const done = await store.transaction(async trx => {
      await settle(trx, results)
      return finish(trx)
    })
    if (done.length > 0) ended?.(done)
    if (taken.length === 0) return null
    return pauseAfter(sent, failures)
  }

  async function run(): Promise<void> {
    let failures = 0
    if (!recovered) await store.transaction(recoverDeliveries)
    recovered = true
    while (!stopping.signal.aborted) {
      more = false
      const next = await batch(failures)
      if (next === null) {
        if (!more) return
        continue
      }
      failures = next.troubled ? failures + 1 : 0
      await pause(next.pauseMs)
    }
  }

  function wake(): void {
    more = true
    if (stopping.signal.aborted) return
    running ??= run()
      .catch(error => void log.error({ name: error instanceof Error ? error.name : 'Error' }, 'broadcast'))
      .finally(() => {
        running = null
      })
  }

  return {
    wake,
    async idle() {
      while (running) await running
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** How long Telegram wants us to wait; when it does not say, longer after each failure. */
function pauseAfter(
  sent: readonly (Sent | 'not-tried' | 'not-wanted')[],
  failures: number,
): { pauseMs: number; troubled: boolean } {
  const retries = sent.flatMap(one =>
    typeof one === 'object' && !one.ok && one.kind === 'retry' ? [one] : [],
  )
  if (retries.length === 0) return { pauseMs: 0, troubled: false }
  const asked = Math.max(...retries.map(({ afterMs }) => afterMs))
  if (retries.some(({ code }) => code === '429')) return { pauseMs: asked, troubled: false }
  return { pauseMs: Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS), troubled: true }
}

/**
 * A 429 or an error of Telegram's own says that the message did not go out. After a broken connection nobody knows, so
 * it is not sent again: at most once.
 */
function outcomeOf(sent: Sent | 'not-tried' | 'not-wanted' | undefined): Outcome {
  if (sent === undefined || sent === 'not-tried') return 'again'
  if (sent === 'not-wanted') return 'gone'
  if (sent.ok) return 'delivered'
  if (sent.kind === 'blocked') return 'blocked'
  return sent.kind === 'retry' && sent.code !== 'network' ? 'again' : 'failed'
}
