import { expect, test } from 'vitest'
import { ClockFault } from '../../src/reports/clock-fault.ts'
import { createPeople } from '../../src/reports/people.ts'
import { countReports } from '../../src/reports/reports.ts'
import { expire } from '../../src/reports/retention.ts'
import { verifyAudit } from '../../src/store/audit.ts'
import { take } from '../../src/store/inbox.ts'
import { add } from '../../src/store/outbox.ts'
import { temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

const DAY = 24 * 60 * 60 * 1000

async function storeWithOldAndNew() {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  await file(store, 1, {}, NOON - 366 * DAY)
  await file(store, 2, {}, NOON - 365 * DAY)
  await file(store, 3, {}, NOON)
  await store.transaction(async trx => {
    await createPeople(() => NOON - 366 * DAY).setLanguage(trx, ref, 'en')
    await createPeople(() => NOON).setLanguage(trx, store.vault.personRef(3), 'en')
    const call = { chatRef: ref, method: 'sendMessage', payload: {}, important: true }
    await add(trx, [call], NOON - 2 * DAY)
    await add(trx, [call], NOON)
  })
  await take(store, [{ updateId: 1, chatRef: ref, payload: {} }], NOON - 3 * DAY)
  await take(store, [{ updateId: 2, chatRef: ref, payload: {} }], NOON)
  return store
}
const EXPECTED = { reports: 1, people: 1, outbox: 1, inbox: 1, erasures: 0, addresses: 0, outreach: 0 }

test('erases what is past its time, and only that (P-05)', async () => {
  const store = await storeWithOldAndNew()
  expect(await expire(store, { days: 365, now: NOON, dryRun: false })).toEqual(EXPECTED)
  expect(await countReports(store)).toBe(2)
  expect(await store.sql.selectFrom('person_keys').select('ref').execute()).toHaveLength(2)
  expect(await expire(store, { days: 365, now: NOON, dryRun: false })).toEqual({
    ...EXPECTED,
    reports: 0,
    people: 0,
    outbox: 0,
    inbox: 0,
  })
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 1 })
})

test('a dry run counts the same and erases nothing (P-05)', async () => {
  const store = await storeWithOldAndNew()
  expect(await expire(store, { days: 365, now: NOON, dryRun: true })).toEqual(EXPECTED)
  expect(await countReports(store)).toBe(3)
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 0 })
  expect(await expire(store, { days: 365, now: NOON, dryRun: false })).toEqual(EXPECTED)
})

test('refuses a clock that is behind the newest row', async () => {
  const store = await storeWithOldAndNew()
  await expect(expire(store, { days: 365, now: NOON - DAY, dryRun: false })).rejects.toThrow(ClockFault)
})

test('refuses a clock that jumped more than 400 days, unless it is vouched for', async () => {
  const store = await storeWithOldAndNew()
  await expire(store, { days: 365, now: NOON, dryRun: false })
  const later = { days: 365, now: NOON + 401 * DAY, dryRun: false }
  await expect(expire(store, later)).rejects.toThrow(ClockFault)
  expect(await countReports(store)).toBe(2)
  expect((await expire(store, { ...later, trustClock: true })).reports).toBe(2)
})

test('refuses a clock that jumped before the very first run, too', async () => {
  const store = await storeWithOldAndNew()
  await expect(expire(store, { days: 365, now: NOON + 401 * DAY, dryRun: false })).rejects.toThrow(ClockFault)
  expect(await countReports(store)).toBe(3)
})

test('an empty database expires nothing and complains of nothing', async () => {
  const { store } = await temporaryStore()
  expect(Object.values(await expire(store, { days: 1, now: NOON, dryRun: false }))).toEqual([
    0, 0, 0, 0, 0, 0, 0,
  ])
})
