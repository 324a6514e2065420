import { randomUUID } from 'node:crypto'
import { type Api, Composer, type Middleware } from 'grammy'
import type { Message, Update, UserFromGetMe } from 'grammy/types'
import type { Part } from '../offers/types.ts'
import { done, type Pending, pending } from '../store/inbox.ts'
import { savepoint, type Transaction, TransactionLost } from '../store/open.ts'
import { add, type ToSend } from '../store/outbox.ts'
import type { Desk } from './desk.ts'
import { filesOf } from './files.ts'
import { type Group, gather } from './gather.ts'
import { leaveAlone } from './leave-alone.ts'
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
/** At most so many of one chat in a batch, so that a flood does not starve others; an album has up to ten. */
const PER_CHAT = 12
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
  let holding = false
  let timer: NodeJS.Timeout | undefined
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
      turn.afterwards.length = 0
      turn.afterSent = null
      turn.say(turn.words('error', { code }))
    }
    const calls = [...answerPress(turn), ...turn.replies.flatMap(reply => toCalls(reply, turn.toChat))]
    return {
      turn,
      calls: calls.map(({ method, ...payload }) => ({
        chatRef: group[0].chatRef,
        method,
        payload,
        // A press answered twice does no harm; one never answered leaves the button spinning after a crash.
        important: turn.important || method === 'answerCallbackQuery',
        key: randomUUID(),
      })),
    }
  }

  async function batch(): Promise<boolean> {
    const taken = await pending(desk.store, { limit: BATCH, perChat: PER_CHAT })
    const { ready, lookAgainAt } = gather(taken, isPointer, desk.now())
    clearTimeout(timer)
    if (lookAgainAt !== null) timer = setTimeout(wake, Math.max(lookAgainAt - desk.now(), 1))
    holding = lookAgainAt !== null
    if (ready.length === 0) return false
    const answered = await desk.store.together(async trx => {
      const all: Answered[] = []
      for (const group of ready) {
        const one = await answer(trx, group)
        if (one) all.push(one)
      }
      await add(
        trx,
        all.flatMap(({ calls }) => calls),
        desk.now(),
      )
      await done(
        trx,
        ready.flatMap(group => group.map(taken => taken.updateId)),
        desk.now(),
      )
      return all
    })
    for (const { turn, calls } of answered) {
      const last = calls.at(-1)
      if (turn.afterSent && last) sender.onSent(last.key, turn.afterSent)
    }
    sender.wake()
    for (const work of answered.flatMap(({ turn }) => turn.afterwards)) {
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
      while (running || holding || slow.size > 0) {
        await Promise.all([running, ...slow])
        if (holding) await new Promise(resolve => setTimeout(resolve, 20))
      }
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      await Promise.all(slow)
    },
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

/** @returns null for updates that nobody speaks in: channel posts, bots, service notices without a sender */
async function openTurn(
  trx: Transaction,
  updates: readonly Update[],
  { desk, api, me }: { desk: Desk; api: Api; me: UserFromGetMe },
): Promise<Turn | null> {
  const isPointer = (text: string) => desk.smallTalk(text) === 'pointer'
  const first = updates.find(update => !isPointer(update.message?.text ?? '')) ?? updates[0]
  if (!first) return null
  const turn = new Turn(first, api, me)
  const person = turn.from
  const chat = turn.chat
  if (!person || person.is_bot || !chat) return null
  const ref = trx.vault.personRef(person.id)
  const chosen = await desk.languageOf(trx, ref)
  const messages = updates.flatMap(update => update.message ?? [])
  const material = messages.filter(message => message === first.message || !isPointer(message.text ?? ''))
  const forwarded = messages.some(message => message.forward_origin !== undefined)
  return Object.assign(turn, {
    desk,
    trx,
    role: turn.isPrivate && !forwarded ? await desk.roleOf(trx, ref, person.id) : null,
    ref,
    personId: person.id,
    toChat: chat.id,
    chosen,
    language: chosen ?? desk.defaultLanguage,
    parts: material.flatMap(partOf),
    files: messages.flatMap(filesOf),
    caseMessageId: first.message?.message_id ?? 0,
    forwarded,
    important: false,
    replies: [],
    afterwards: [],
    afterSent: null,
    press: null,
    toast: null,
  } satisfies Partial<Turn>)
}

function partOf(message: Message): Part[] {
  if (message.text?.trim()) return [{ kind: 'text', text: message.text }]
  return message.caption?.trim() ? [{ kind: 'caption', text: message.caption }] : []
}
