import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Outgoing, Sent } from '../../src/bot/path/outgoing.ts'
import { createMailer } from '../../src/bot/post/mailer.ts'
import { dueIssue, issueTexts } from '../../src/bot/post/weekly.ts'
import { begin, readBroadcast, saveDraft } from '../../src/store/broadcasts.ts'
import type { Store } from '../../src/store/open.ts'
import { subscribe, unsubscribe } from '../../src/store/subscriptions.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryStore } from '../store/temporary.ts'

const log = pino({ level: 'silent' })
const OK: Sent = { ok: true, messageId: 1 }

async function broadcastTo(count: number): Promise<Store> {
  const { store } = await temporaryStore()
  await store.transaction(async trx => {
    for (let id = 1; id <= count; id++)
      await subscribe(trx, { ref: trx.vault.personRef(id), chatId: id, language: 'id' }, 0)
    await saveDraft(trx, { id: 'a', texts: { id: 'halo' }, by: 'staff' }, 0)
    await begin(trx, 'a')
  })
  return store
}

/** A mailer whose calls are answered by `answer`; tells to whom it sent, in order. */
function mailing(
  store: Store,
  answer: (chatId: number, nth: number) => Sent | Promise<Sent>,
  perSecond = 1000,
) {
  const sent: number[] = []
  const mailer = createMailer({
    store,
    log,
    perSecond,
    render: ({ chatId, texts }) => ({ method: 'sendMessage', payload: { chat_id: chatId, text: texts.id } }),
    send: async (call: Outgoing) => {
      const chatId = Number(call.payload.chat_id)
      sent.push(chatId)
      return answer(chatId, sent.length)
    },
  })
  return { mailer, sent }
}

test('each subscriber gets it once, no more than so many in a second', async () => {
  const store = await broadcastTo(45)
  const { mailer, sent } = mailing(store, () => OK, 20)
  const before = Date.now()
  mailer.wake()
  mailer.wake()
  await mailer.idle()
  expect(sent.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1))
  expect(Date.now() - before).toBeGreaterThan(((45 - 3) / 20) * 1000 - 100)
  expect(await readBroadcast(store, 'a')).toMatchObject({ state: 'done', delivered: 45 })
})

test('a 429 is waited for and sent again; whoever blocked the bot is struck off; the rest is told apart', async () => {
  const store = await broadcastTo(4)
  const { mailer, sent } = mailing(store, chatId => {
    if (chatId === 1 && sent.filter(id => id === 1).length === 1)
      return { ok: false, kind: 'retry', afterMs: 300, code: '429' }
    if (chatId === 2) return { ok: false, kind: 'blocked', code: '403' }
    if (chatId === 3) return { ok: false, kind: 'retry', afterMs: 10, code: 'network' }
    return OK
  })
  mailer.wake()
  await mailer.idle()
  expect(sent.filter(id => id === 1)).toHaveLength(2)
  expect(sent.filter(id => id === 3)).toHaveLength(1)
  expect(await readBroadcast(store, 'a')).toMatchObject({
    state: 'done',
    delivered: 2,
    blocked: 1,
    failed: 1,
  })
})

test('stopped half way, the next start goes on and nobody gets it twice', async () => {
  const store = await broadcastTo(30)
  let first: { mailer: ReturnType<typeof createMailer>; sent: number[] } | undefined
  let stopping: Promise<void> | undefined
  first = mailing(
    store,
    (_chatId, nth) => {
      if (nth === 7) stopping = first?.mailer.stop()
      return OK
    },
    10,
  )
  first.mailer.wake()
  await first.mailer.idle()
  await stopping
  expect(first.sent.length).toBeLessThan(30)
  const second = mailing(store, () => OK)
  second.mailer.wake()
  await second.mailer.idle()
  const all = [...first.sent, ...second.sent]
  expect(all).toHaveLength(30)
  expect(new Set(all).size).toBe(30)
})

test('someone who asks for help while it is being sent does not get it (H-03)', async () => {
  const store = await broadcastTo(20)
  const { mailer, sent } = mailing(
    store,
    async (_chatId, nth) => {
      if (nth === 1)
        await store.transaction(async trx => {
          for (let id = 1; id <= 20; id++)
            if (!sent.includes(id)) await unsubscribe(trx, trx.vault.personRef(id))
        })
      return OK
    },
    5,
  )
  mailer.wake()
  await mailer.idle()
  expect(sent).toHaveLength(1)
  expect(await readBroadcast(store, 'a')).toMatchObject({ state: 'done', delivered: 1, failed: 0 })
})

test('the weekly issue is due on Wednesday evening in Jakarta and for a day after it', () => {
  const at = (iso: string) => dueIssue(Date.parse(iso))?.id ?? null
  expect(at('2026-11-25T17:59:00+07:00')).toBeNull()
  expect(at('2026-11-25T18:00:00+07:00')).toBe('weekly-2026-11-25')
  expect(at('2026-11-26T19:00:00+07:00')).toBe('weekly-2026-11-25')
  expect(at('2026-11-27T08:00:00+07:00')).toBeNull()
  expect(at('2026-12-02T20:00:00+07:00')).toBe('weekly-2026-12-02')
})

test('one week follows the other through all tips, in every language', () => {
  const words = loadWords('content')
  const tips = ['a', 'b', 'c'].map(id => ({
    id,
    text: { id: `i${id}`, en: `e${id}` },
    facts: ['x'] as [string],
  }))
  const texts = [25, 32, 39].map(day => {
    const issue = dueIssue(Date.parse('2026-11-25T20:00:00+07:00') + (day - 25) * 24 * 3600 * 1000)
    if (!issue) throw new Error('not due')
    return issueTexts(issue, tips, words)
  })
  expect(new Set(texts.map(({ id }) => id)).size).toBe(3)
  expect(texts[0]?.en).toMatch(/Tip of the week\ne[abc]\n/)
})
