import { rm } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { Store, Transaction } from '../../store/open.ts'
import { type Claimed, claim, drop, dropChat, retry, sent, waitingCalls } from '../../store/outbox.ts'
import { watchAway } from './away.ts'
import { createLoop } from './loop.ts'
import type { Method, Outgoing, Send, Sent } from './outgoing.ts'

/** Makes the calls that wait in the outbox, in order within each chat, several chats at a time. */
export interface Sender {
  readonly wake: () => void
  /** Calls `then` with the message id once that call is through; forgotten when it is dropped or we restart. */
  readonly onSent: (id: string, then: (messageId: number) => Promise<void>) => void
  /** Resolves when nothing is left to send now. */
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Chats served at once. Telegram allows about 30 messages a second over all chats (Bot API FAQ). */
const AT_ONCE = 30
/** A call is given up after so many failures of its own; one that fails because Telegram is away waits for its return. */
const MOST_ATTEMPTS = 8
/** After a 429 that names a shorter time. */
const LEAST_WAIT_MS = 200
/**
 * Calls that end are written down with the next commit, and so many milliseconds later when there is none: who was
 * answered often writes again at once, and each commit waits for the disk.
 */
const LINGER_MS = 50
/** The same while calls wait that could be next. */
const SHORT_LINGER_MS = 5

/**
 * @param send makes one call, to Telegram or to the terminal
 * @param now clock, epoch milliseconds
 */
export function createSender(parts: { store: Store; send: Send; now: () => number; log: Logger }): Sender {
  const { store, send, now, log } = parts
  const waiting = new Map<string, (messageId: number) => Promise<void>>()
  const loop = createLoop({ step, fault })
  const away = watchAway(now)
  /** Calls that have ended, to be written down in the commit that takes the next ones. */
  let ended: Ended[] = []
  let underWay = 0
  let othersWait = false

  /** Makes one call. Never throws. */
  async function deliver(call: Claimed): Promise<Ended> {
    const outgoing = { method: call.method as Method, ...(call.payload as Omit<Outgoing, 'method'>) }
    const result = await send(outgoing)
    const then = waiting.get(call.id)
    if (result.ok) {
      away.answered()
      waiting.delete(call.id)
      await discard(outgoing)
      if (then && result.messageId !== null) loop.beside(then(result.messageId))
      return { id: call.id, record: null }
    }
    log.warn(
      { method: outgoing.method, code: result.code, attempts: call.attempts },
      `telegram: ${result.kind}`,
    )
    const again = nextTry(result, outgoing)
    if (again && call.attempts + again.counts < MOST_ATTEMPTS) {
      const at = now() + again.waitMs
      return { id: call.id, record: trx => retry(trx, call.id, at, call.attempts + again.counts) }
    }
    waiting.delete(call.id)
    await discard(outgoing)
    return {
      id: call.id,
      record: trx => (result.kind === 'blocked' ? dropChat(trx, call.chatRef) : drop(trx, call.id)),
    }
  }

  /** @returns null for a call that will never work; `counts`: 1 for a failure of its own */
  function nextTry(result: Sent, { file }: Outgoing): { waitMs: number; counts: 0 | 1 } | null {
    if (!result.ok && result.kind === 'retry' && result.code !== '429') {
      const { waitMs, ownFault } = away.unanswered()
      // A file may be too large for the line: it does not hold up its chat for as long as others are silent.
      return { waitMs: Math.max(waitMs, result.afterMs), counts: ownFault || file ? 1 : 0 }
    }
    away.answered()
    return !result.ok && result.kind === 'retry'
      ? { waitMs: Math.max(result.afterMs, LEAST_WAIT_MS), counts: 1 }
      : null
  }

  /** A file that was sent, or never will be (E-03). */
  async function discard({ file }: Outgoing): Promise<void> {
    if (file) await rm(file.path, { force: true }).catch(error => fault(error, 'beside'))
  }

  /** Takes what may be sent now and sets it going. */
  async function step(): Promise<boolean> {
    const noted = ended
    ended = []
    const free = AT_ONCE - underWay
    const { calls, waiting: others } = await store
      .together(async trx => {
        await writeDown(trx, noted)
        return { calls: free > 0 ? await claim(trx, free, now()) : [], waiting: await waitingCalls(trx) }
      })
      .catch(error => {
        ended = [...noted, ...ended]
        throw error
      })
    for (const call of calls) {
      underWay += 1
      loop.beside(
        deliver(call).then(end => {
          underWay -= 1
          ended.push(end)
          loop.wakeIn(othersWait ? SHORT_LINGER_MS : LINGER_MS)
        }),
      )
    }
    // What else there is waits for one under way, whose end wakes us, or for its time.
    othersWait = others.calls > 0
    if (others.retryAt !== null && calls.length < free)
      loop.wakeIn(Math.max(others.retryAt - now(), SHORT_LINGER_MS))
    return false
  }

  function fault(error: unknown, where: 'step' | 'beside'): void {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
    const kind = error instanceof Error && 'code' in error ? String(error.code) : undefined
    // What follows a sending may have a person's words in its message; what the database says has none.
    if (where === 'beside') log.error({ name }, 'after sending')
    else log.error({ name, message, kind }, 'outbox')
  }

  return {
    wake: loop.wake,
    onSent: (id, then) => void waiting.set(id, then),
    async idle() {
      while (loop.busy() || ended.length > 0) {
        await loop.idle()
        if (ended.length > 0) loop.wake()
      }
    },
    async stop() {
      await loop.stop()
      if (ended.length > 0) await store.together(trx => writeDown(trx, ended))
    },
  }
}

/** A call that was made. */
interface Ended {
  readonly id: string
  /** What is left to write down, or null when it is simply through. */
  readonly record: ((trx: Transaction) => Promise<unknown>) | null
}

async function writeDown(trx: Transaction, ended: readonly Ended[]): Promise<void> {
  await sent(
    trx,
    ended.filter(({ record }) => record === null).map(({ id }) => id),
  )
  for (const { record } of ended) await record?.(trx)
}
