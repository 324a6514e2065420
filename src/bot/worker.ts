import { randomUUID } from 'node:crypto'
import { type Api, Composer, type Middleware } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { done, type Pending, pending } from '../store/inbox.ts'
import { savepoint, type Transaction } from '../store/open.ts'
import { add } from '../store/outbox.ts'
import type { Desk } from './desk.ts'
import type { Outgoing } from './outgoing.ts'
import { toCalls } from './reply.ts'
import type { Sender } from './sender.ts'
import { Turn } from './turn.ts'

/** Answers the updates that were durably taken, in order within each chat. */
export interface Worker {
  /** New updates may have come in. */
  readonly wake: () => void
  /** Resolves when everything taken so far is answered and its slow work is done. */
  readonly idle: () => Promise<void>
  /** Finishes the batch in hand, then takes no more. */
  readonly stop: () => Promise<void>
}

/** Turns answered in one commit. More would make a lone message wait; fewer would cost a disk sync each. */
const BATCH = 64
const RETRY_MS = 1000

/** @param features what answers an update, already composed */
export function createWorker(parts: {
  desk: Desk
  features: Middleware<Turn>
  sender: Sender
  api: Api
  me: UserFromGetMe
}): Worker {
  const { desk, sender } = parts
  const middleware = new Composer(parts.features).middleware()
  const slow = new Set<Promise<void>>()
  let running: Promise<void> | null = null
  let stopped = false
  let more = false

  async function answer(trx: Transaction, taken: Pending): Promise<Turn | null> {
    await done(trx, taken.updateId, desk.now())
    const turn = taken.damaged ? null : await openTurn(trx, taken.payload as Update, parts)
    if (!turn) return null
    try {
      await savepoint(trx, async () => void (await middleware(turn, async () => {})))
    } catch (error) {
      const code = desk.fault(error, 'turn')
      turn.replies.length = 0
      turn.afterwards.length = 0
      turn.afterSent = null
      turn.say(turn.words('error', { code }))
    }
    const calls = [...answerPress(turn), ...turn.replies.flatMap(reply => toCalls(reply, turn.toChat))]
    let last = ''
    for (const call of calls) {
      last = randomUUID()
      const { method, ...payload } = call
      await add(trx, { chatRef: taken.chatRef, method, payload, important: turn.important, key: last }, desk.now())
    }
    if (turn.afterSent) sender.onSent(last, turn.afterSent)
    return turn
  }

  async function batch(): Promise<boolean> {
    const taken = await pending(desk.store, { limit: BATCH })
    if (taken.length === 0) return false
    const turns: Turn[] = []
    await desk.store.transaction(async trx => {
      for (const update of taken) {
        const turn = await answer(trx, update)
        if (turn) turns.push(turn)
      }
    })
    sender.wake()
    for (const work of turns.flatMap(turn => turn.afterwards)) {
      const going = work()
        .catch(error => void desk.fault(error, 'afterwards'))
        .finally(() => slow.delete(going))
      slow.add(going)
    }
    return true
  }

  async function run(): Promise<void> {
    while (!stopped) {
      more = false
      try {
        while (!stopped && (await batch())) {}
      } catch (error) {
        // The updates are still in the inbox: a full disk or a locked database costs time, not messages.
        desk.fault(error, 'inbox')
        await new Promise(resolve => setTimeout(resolve, RETRY_MS))
        continue
      }
      if (!more) return
    }
  }

  function wake(): void {
    more = true
    if (stopped) return
    running ??= run().finally(() => {
      running = null
      if (more) wake()
    })
  }

  return {
    wake,
    async idle() {
      while (running || slow.size > 0) await Promise.all([running, ...slow])
    },
    async stop() {
      stopped = true
      await running
      await Promise.all(slow)
    },
  }
}

/** A pressed button must always be answered, or the person's Telegram shows it as working for ever. */
function answerPress(turn: Turn): Outgoing[] {
  const id = turn.callbackQuery?.id
  if (!id) return []
  return [{ method: 'answerCallbackQuery', payload: { callback_query_id: id, ...(turn.toast ? { text: turn.toast } : {}) } }]
}

/** @returns null for updates that nobody speaks in: channel posts, bots, service notices without a sender */
async function openTurn(
  trx: Transaction,
  update: Update,
  { desk, api, me }: { desk: Desk; api: Api; me: UserFromGetMe },
): Promise<Turn | null> {
  const turn = new Turn(update, api, me)
  const person = turn.from
  const chat = turn.chat
  if (!person || person.is_bot || !chat || turn.channelPost || turn.editedMessage) return null
  const ref = trx.vault.personRef(person.id)
  const chosen = await desk.languageOf(trx, ref)
  Object.assign(turn, {
    desk,
    trx,
    ref,
    personId: person.id,
    toChat: chat.id,
    chosen,
    language: chosen ?? desk.defaultLanguage,
    important: false,
    replies: [],
    afterwards: [],
    afterSent: null,
    press: null,
    toast: null,
  } satisfies Partial<Turn>)
  return turn
}
