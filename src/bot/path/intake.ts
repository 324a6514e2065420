import type { Chat, Update } from 'grammy/types'
import { type Incoming, take } from '../../store/inbox.ts'
import type { Store } from '../../store/open.ts'
import { withoutOrigin } from './origin.ts'
import type { Worker } from './worker.ts'

/** The kinds of update CekDulu listens to. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const

/** Takes updates durably: once the promise resolves they may be confirmed. */
export type Intake = (updates: readonly Update[]) => Promise<void>

/**
 * Updates that come in while others are being written share the next commit, so that a burst costs few of them.
 */
export function createIntake(store: Store, worker: Pick<Worker, 'wake'>, now: () => number): Intake {
  let waiting: { updates: readonly Update[]; resolve: () => void; reject: (error: unknown) => void }[] = []
  let writing = false

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const together = waiting
      waiting = []
      try {
        const incoming = together
          .flatMap(({ updates }) => updates)
          .flatMap(update => toIncoming(store, update))
        const taking = take(store, incoming, now())
        // Woken at once, it answers them in the very commit that takes them.
        worker.wake()
        await taking
        for (const { resolve } of together) resolve()
      } catch (error) {
        for (const { reject } of together) reject(error)
      }
    }
    writing = false
  }

  return updates =>
    new Promise((resolve, reject) => {
      waiting.push({ updates, resolve, reject })
      if (!writing) void write()
    })
}

function toIncoming(store: Store, update: Update): Incoming[] {
  const chat = chatOf(update)
  if (!chat) return []
  return [
    { updateId: update.update_id, chatRef: store.vault.personRef(chat.id), payload: withoutOrigin(update) },
  ]
}

function chatOf(update: Update): Chat | undefined {
  return update.message?.chat ?? update.callback_query?.message?.chat
}
