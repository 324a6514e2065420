import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Api, Middleware } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { done, type Pending, pending } from '../../store/inbox.ts'
import { savepoint, type Transaction, TransactionLost } from '../../store/open.ts'
import { add, type ToSend } from '../../store/outbox.ts'
import type { Desk } from '../desk.ts'
import { toCalls } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { Composer } from './composer.ts'
import { type Group, gather } from './gather.ts'
import { leaveAlone } from './leave-alone.ts'
import { createLoop } from './loop.ts'
import { openTurn } from './open-turn.ts'
import type { Method, Outgoing } from './outgoing.ts'
import type { Sender } from './sender.ts'

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
/** At most so many of one chat in a batch, so that a flood does not starve others; an album has up to ten. */
const PER_CHAT = 12
/** Made twice they do no harm; not made, a button spins for ever, or a chat stays uncleared. */
const REPEATABLE: ReadonlySet<Method> = new Set(['answerCallbackQuery', 'deleteMessages'])

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
  let holding = false
  const loop = createLoop({
    step: batch,
    // The updates are still in the inbox: a full disk or a locked database costs time, not messages.
    fault: (error, where) => void desk.fault(error, where === 'step' ? 'inbox' : 'afterwards'),
  })
  const isPointer = (text: string) => desk.smallTalk(text) === 'pointer'

  /** What a turn leaves to be written and done once its batch is committed. */
  interface Answered {
    readonly turn: Turn
    readonly calls: readonly (ToSend & { readonly key: string })[]
  }

  async function answer(trx: Transaction, group: Group<Pending>): Promise<Answered | null> {
    const updates = group.filter(taken => !taken.damaged).map(taken => taken.payload as Update)
    const turn = await openTurn(trx, updates, parts)
    if (!turn) return null
    try {
      await savepoint(trx, async () => {
        await middleware(turn, async () => {})
        // Whoever needed help gets no message unasked any more (H-03).
        if (turn.important) await leaveAlone(trx, turn.ref)
      })
    } catch (error) {
      if (error instanceof TransactionLost) throw error
      const code = desk.fault(error, 'turn')
      turn.replies.length = 0
      turn.removals.length = 0
      turn.afterwards.length = 0
      turn.afterSent = null
      turn.say(turn.words('error', { code }))
    }
    const calls = [
      ...answerPress(turn),
      ...removals(turn),
      ...turn.replies.flatMap(reply => toCalls(reply, turn.toChat)),
    ]
    return {
      turn,
      calls: calls.map(({ method, ...payload }) => ({
        chatRef: group[0].chatRef,
        method,
        payload,
        important: turn.important || REPEATABLE.has(method),
        key: randomUUID(),
      })),
    }
  }

  /** Reads what waits and answers it in one transaction, which may be the one that takes it. */
  async function batch(): Promise<boolean> {
    const answering = desk.store.together(async trx => {
      const taken = await pending(trx, { limit: BATCH, perChat: PER_CHAT })
      const { ready, lookAgainAt } = gather(taken, isPointer, desk.now())
      const answered: Answered[] = []
      for (const group of ready) {
        const one = await answer(trx, group)
        if (one) answered.push(one)
      }
      await add(
        trx,
        answered.flatMap(({ calls }) => calls),
        desk.now(),
      )
      await done(
        trx,
        ready.flatMap(group => group.map(({ updateId }) => updateId)),
        desk.now(),
      )
      // When fewer wait than are read of one chat, none was left out.
      return { answered, lookAgainAt, more: ready.length > 0 && taken.length >= PER_CHAT }
    })
    // So that the calls can be claimed in the same commit.
    sender.wake()
    const { answered, lookAgainAt, more } = await answering
    holding = lookAgainAt !== null
    if (lookAgainAt !== null) loop.wakeIn(lookAgainAt - desk.now())
    for (const { turn, calls } of answered) {
      const last = calls.at(-1)
      if (turn.afterSent && last) sender.onSent(last.key, turn.afterSent)
    }
    for (const work of answered.flatMap(({ turn }) => turn.afterwards)) loop.beside(work())
    return more
  }

  return {
    wake: loop.wake,
    async idle() {
      do {
        await loop.idle()
        if (holding) await sleep(20)
      } while (holding || loop.busy())
    },
    stop: loop.stop,
  }
}

/** A pressed button must always be answered, or the person's Telegram shows it as working for ever. */
function answerPress(turn: Turn): Outgoing[] {
  const id = turn.callbackQuery?.id
  if (!id) return []
  return [
    {
      method: 'answerCallbackQuery',
      payload: { callback_query_id: id, ...(turn.toast ? { text: turn.toast } : {}) },
    },
  ]
}

/** Telegram takes at most so many in a call. */
const REMOVALS_AT_ONCE = 100

function removals({ removals: ids, toChat }: Turn): Outgoing[] {
  return Array.from({ length: Math.ceil(ids.length / REMOVALS_AT_ONCE) }, (_, n) => ({
    method: 'deleteMessages',
    payload: {
      chat_id: toChat,
      message_ids: ids.slice(n * REMOVALS_AT_ONCE, (n + 1) * REMOVALS_AT_ONCE),
    },
  }))
}
