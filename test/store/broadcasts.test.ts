import { expect, test } from 'vitest'
import { createPeople } from '../../src/reports/people.ts'
import { expire } from '../../src/reports/retention.ts'
import {
  begin,
  beginOnce,
  finish,
  halt,
  readBroadcast,
  recoverDeliveries,
  saveDraft,
  settle,
} from '../../src/store/broadcasts.ts'
import { claimDeliveries } from '../../src/store/claim-deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { countSubscribers, subscribe, subscribedSince, unsubscribe } from '../../src/store/subscriptions.ts'
import { temporaryStore } from './temporary.ts'

const NOON = Date.parse('2026-11-25T05:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const TEXTS = { id: 'halo', en: 'hello' }

async function withSubscribers(count: number, since = NOON): Promise<Store> {
  const { store } = await temporaryStore()
  await store.transaction(async trx => {
    for (let id = 1; id <= count; id++)
      await subscribe(
        trx,
        { ref: trx.vault.personRef(id), chatId: id, language: id % 2 ? 'id' : 'en' },
        since,
      )
  })
  return store
}

const draft = (store: Store, id = 'a') =>
  store.transaction(async trx => {
    await saveDraft(trx, { id, texts: TEXTS, by: 'staff' }, NOON)
    return begin(trx, id)
  })
const claim = (store: Store, most = 100) => store.transaction(trx => claimDeliveries(trx, most))

test('it goes to each subscriber once, in the language they chose last, and is done when all are reached', async () => {
  const store = await withSubscribers(5)
  await store.transaction(trx => createPeople(() => NOON).setLanguage(trx, store.vault.personRef(1), 'en'))
  expect(await draft(store)).toBe(5)
  expect(await store.transaction(trx => begin(trx, 'a'))).toBeNull()
  const first = await claim(store, 3)
  const rest = await claim(store)
  expect(await claim(store)).toEqual([])
  expect([...first, ...rest].map(({ chatId }) => chatId).sort()).toEqual([1, 2, 3, 4, 5])
  expect([...first, ...rest].find(({ chatId }) => chatId === 1)).toMatchObject({
    language: 'en',
    texts: TEXTS,
  })
  const outcomes = ['delivered', 'delivered', 'blocked', 'failed', 'again'] as const
  const blocked = [...first, ...rest][2]?.ref
  await store.transaction(trx =>
    settle(
      trx,
      [...first, ...rest].map(({ broadcast, ref }, at) => ({
        broadcast,
        ref,
        outcome: outcomes[at] ?? 'failed',
      })),
    ),
  )
  expect(await readBroadcast(store, 'a')).toMatchObject({ delivered: 2, blocked: 1, failed: 1, waiting: 1 })
  expect(blocked && (await subscribedSince(store, blocked))).toBeNull()
  expect(await countSubscribers(store)).toBe(4)
  expect(await store.transaction(finish)).toEqual([])
  const again = await claim(store)
  expect(again).toHaveLength(1)
  await store.transaction(trx =>
    settle(
      trx,
      again.map(({ broadcast, ref }) => ({ broadcast, ref, outcome: 'delivered' as const })),
    ),
  )
  expect(await store.transaction(finish)).toEqual(['a'])
  expect(await readBroadcast(store, 'a')).toMatchObject({ state: 'done', delivered: 3, waiting: 0 })
})

test('what was on its way at a crash is not sent again', async () => {
  const store = await withSubscribers(3)
  await draft(store)
  expect(await claim(store, 1)).toHaveLength(1)
  expect(await store.transaction(recoverDeliveries)).toBe(1)
  expect(await claim(store)).toHaveLength(2)
  expect(await readBroadcast(store, 'a')).toMatchObject({ failed: 1 })
})

test('someone who unsubscribes is not sent what still waits for them', async () => {
  const store = await withSubscribers(2)
  await draft(store)
  const ref = store.vault.personRef(1)
  expect(await store.transaction(trx => unsubscribe(trx, ref))).toBe(true)
  expect(await store.transaction(trx => unsubscribe(trx, ref))).toBe(false)
  expect((await claim(store)).map(({ chatId }) => chatId)).toEqual([2])
})

test('it can be stopped, and stopping twice changes nothing', async () => {
  const store = await withSubscribers(3)
  await draft(store)
  await claim(store, 1)
  expect(await store.transaction(trx => halt(trx, 'a'))).toBe(true)
  expect(await store.transaction(trx => halt(trx, 'a'))).toBe(false)
  expect(await claim(store)).toEqual([])
  expect(await readBroadcast(store, 'a')).toMatchObject({ state: 'stopped', waiting: 1 })
})

test('a weekly issue goes out once, to those who subscribed before it was due', async () => {
  const store = await withSubscribers(2)
  await store.transaction(trx =>
    subscribe(trx, { ref: trx.vault.personRef(9), chatId: 9, language: 'id' }, NOON + 2),
  )
  const issue = { id: 'weekly-2026-11-25', texts: TEXTS, since: NOON + 1 }
  expect(await store.transaction(trx => beginOnce(trx, { ...issue, since: NOON }, NOON))).toBeNull()
  expect(await store.transaction(trx => beginOnce(trx, issue, NOON))).toBe(2)
  expect(await store.transaction(trx => beginOnce(trx, issue, NOON))).toBeNull()
  expect(await claim(store)).toHaveLength(2)
})

test('an address stands nowhere in the clear, an altered one is dropped, and erasing takes all of it', async () => {
  const store = await withSubscribers(2)
  const row = await store.sql.selectFrom('subscriptions').selectAll().executeTakeFirstOrThrow()
  expect(row.chat).toMatch(/^v1\./)
  await store.sql.updateTable('subscriptions').set({ chat: row.chat }).execute()
  await draft(store)
  expect(await claim(store)).toHaveLength(1)
  const ref = row.ref
  await store.transaction(trx => createPeople(() => NOON).erase(trx, ref))
  expect(await subscribedSince(store, ref)).toBeNull()
  for (const table of ['subscriptions', 'deliveries', 'person_keys'] as const)
    expect(await store.sql.selectFrom(table).selectAll().where('ref', '=', ref).execute()).toEqual([])
})

test('retention ends subscriptions, broadcasts and the keys they needed', async () => {
  const store = await withSubscribers(2, NOON - 366 * DAY)
  await store.transaction(trx => saveDraft(trx, { id: 'old', texts: TEXTS, by: 's' }, NOON - 366 * DAY))
  await store.transaction(trx =>
    subscribe(trx, { ref: trx.vault.personRef(2), chatId: 2, language: 'id' }, NOON),
  )
  expect((await expire(store, { days: 365, now: NOON, dryRun: false })).outreach).toBe(2)
  expect(await countSubscribers(store)).toBe(1)
  expect(await store.sql.selectFrom('person_keys').selectAll().execute()).toHaveLength(1)
})
