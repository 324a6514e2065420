import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { done, forgetSeen, pending, take } from '../../src/store/inbox.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryStore } from './temporary.ts'

const DAY = 24 * 60 * 60 * 1000
const update = (store: Store, updateId: number, chat = 1, text = 'halo') => ({
  updateId,
  chatRef: store.vault.personRef(chat),
  payload: { update_id: updateId, message: { text } },
})
const ids = async (store: Store, limit = 100, perChat = 100) =>
  (await pending(store, { limit, perChat })).map(taken => taken.updateId)

test('an update is taken once, however often it is delivered', async () => {
  const { store } = await temporaryStore()
  expect(await take(store, [update(store, 1), update(store, 2)], 0)).toBe(2)
  expect(await take(store, [update(store, 2), update(store, 3)], 0)).toBe(1)
  expect(await ids(store)).toEqual([1, 2, 3])
})

test('the same update twice in one delivery is one', async () => {
  const { store } = await temporaryStore()
  expect(await take(store, [update(store, 1), update(store, 1)], 0)).toBe(1)
})

test('a handled update is not taken again for 24 hours; then its number is free (R-01)', async () => {
  const { store } = await temporaryStore()
  await take(store, [update(store, 1)], 0)
  await store.transaction(trx => done(trx, [1], 0))
  expect(await take(store, [update(store, 1)], DAY - 1)).toBe(0)
  expect(await forgetSeen(store, DAY - 1)).toBe(0)
  expect(await forgetSeen(store, DAY)).toBe(1)
  expect(await take(store, [update(store, 1)], DAY)).toBe(1)
})

test('when handling is rolled back the update is still there, and not remembered as handled', async () => {
  const { store } = await temporaryStore()
  await take(store, [update(store, 1)], 0)
  const failing = store.transaction(async trx => {
    await done(trx, [1], 0)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await ids(store)).toEqual([1])
})

test('updates come in order of arrival, even when their numbers do not', async () => {
  const { store } = await temporaryStore()
  await take(store, [update(store, 900)], 0)
  await take(store, [update(store, 5), update(store, 6)], 0)
  expect(await ids(store)).toEqual([900, 5, 6])
})

test('a flood from one chat does not keep another waiting (T-09)', async () => {
  const { store } = await temporaryStore()
  await take(
    store,
    Array.from({ length: 50 }, (_, i) => update(store, i, 1)),
    0,
  )
  await take(store, [update(store, 100, 2)], 0)
  expect(await ids(store, 10, 3)).toEqual([0, 1, 2, 100])
})

test('what is taken comes out whole, and cannot be read in the file meanwhile', async () => {
  const { store, file } = await temporaryStore()
  const payload = { update_id: 1, message: { text: 'rahasia-saya "🙂"', from: { id: 987654321 } } }
  await take(store, [{ updateId: 1, chatRef: store.vault.personRef(987654321), payload }], 5)
  const [taken] = await pending(store, { limit: 1 })
  expect(taken).toMatchObject({
    payload,
    takenAt: 5,
    damaged: false,
    chatRef: store.vault.personRef(987654321),
  })
  store.checkpoint()
  const bytes = readFileSync(file)
  for (const trace of ['rahasia-saya', '987654321']) expect(bytes.includes(trace)).toBe(false)
})

test('an update that was altered in the database is handed out as damaged, and does not hold up the rest', async () => {
  const { store } = await temporaryStore()
  await take(store, [update(store, 1), update(store, 2)], 0)
  const other = await store.sql
    .selectFrom('inbox')
    .select('payload')
    .where('update_id', '=', 2)
    .executeTakeFirstOrThrow()
  await store.sql.updateTable('inbox').set(other).where('update_id', '=', 1).execute()
  const taken = await pending(store, { limit: 10 })
  expect(taken.map(({ updateId, damaged, payload }) => [updateId, damaged, payload !== null])).toEqual([
    [1, true, false],
    [2, false, true],
  ])
})
