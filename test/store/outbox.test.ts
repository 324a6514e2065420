import { expect, test } from 'vitest'
import type { Store } from '../../src/store/open.ts'
import {
  add,
  claim,
  drop,
  dropChat,
  recover,
  retry,
  sent,
  type ToSend,
  waitingCalls,
} from '../../src/store/outbox.ts'
import { temporaryStore } from './temporary.ts'

async function put(store: Store, chat: number, text: string, more: Partial<ToSend> = {}) {
  const chatRef = store.vault.personRef(chat)
  await store.transaction(trx =>
    add(trx, [{ chatRef, method: 'sendMessage', payload: { text }, important: false, ...more }], 0),
  )
}
const texts = (calls: readonly { payload: unknown }[]) =>
  calls.map(({ payload }) => (payload as { text: string }).text)

test('one call of a chat at a time, in order; the next when that one is through', async () => {
  const { store } = await temporaryStore()
  for (const text of ['a1', 'a2']) await put(store, 1, text)
  await put(store, 2, 'b1')
  const first = await claim(store, 10, 0)
  expect(texts(first)).toEqual(['a1', 'b1'])
  expect(await claim(store, 10, 0)).toEqual([])
  await sent(
    store,
    first.map(call => call.id),
  )
  expect(texts(await claim(store, 10, 0))).toEqual(['a2'])
})

test('help goes before everything else', async () => {
  const { store } = await temporaryStore()
  for (const chat of [1, 2, 3]) await put(store, chat, `chat ${chat}`)
  await put(store, 4, 'help', { important: true })
  expect(texts(await claim(store, 2, 0))).toEqual(['help', 'chat 1'])
})

test('a chat waits for its retry, then keeps its order', async () => {
  const { store } = await temporaryStore()
  for (const text of ['a1', 'a2']) await put(store, 1, text)
  const [call] = await claim(store, 1, 0)
  await retry(store, call?.id ?? '', 5000, 1)
  expect(await waitingCalls(store)).toEqual({ calls: 1, retryAt: 5000 })
  expect(await claim(store, 1, 4999)).toEqual([])
  const again = await claim(store, 10, 5000)
  expect(texts(again)).toEqual(['a1'])
  expect(again[0]).toMatchObject({ attempts: 1, method: 'sendMessage', important: false })
})

test('a dropped call makes way; a dropped chat has nothing left', async () => {
  const { store } = await temporaryStore()
  for (const text of ['a1', 'a2', 'a3']) await put(store, 1, text)
  const [call] = await claim(store, 1, 0)
  await drop(store, call?.id ?? '')
  expect(texts(await claim(store, 1, 0))).toEqual(['a2'])
  expect(await dropChat(store, store.vault.personRef(1))).toBe(2)
  expect(await recover(store)).toEqual({ again: 0, dropped: 0 })
})

test('after a crash help that was in flight goes out again, anything else does not (R-02)', async () => {
  const { store } = await temporaryStore()
  await put(store, 1, 'help', { important: true })
  await put(store, 2, 'hello')
  await put(store, 3, 'waiting')
  expect(texts(await claim(store, 2, 0))).toEqual(['help', 'hello'])
  expect(await recover(store)).toEqual({ again: 1, dropped: 1 })
  expect(texts(await claim(store, 10, 0))).toEqual(['help', 'waiting'])
})

test('the same key twice is one call', async () => {
  const { store } = await temporaryStore()
  await put(store, 1, 'once', { key: 'k' })
  await put(store, 1, 'twice', { key: 'k' })
  const calls = await claim(store, 10, 0)
  expect(texts(calls)).toEqual(['once'])
  expect(calls[0]?.id).toBe('k')
})

test('a call that was altered in the database is not made', async () => {
  const { store } = await temporaryStore()
  await put(store, 1, 'a', { key: 'a' })
  await put(store, 2, 'b', { key: 'b' })
  const other = await store.sql
    .selectFrom('outbox')
    .select('payload')
    .where('id', '=', 'b')
    .executeTakeFirstOrThrow()
  await store.sql.updateTable('outbox').set(other).where('id', '=', 'a').execute()
  expect(texts(await claim(store, 10, 0))).toEqual(['b'])
  expect(await store.sql.selectFrom('outbox').select('id').execute()).toEqual([{ id: 'b' }])
})
