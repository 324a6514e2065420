import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { breachFacts } from '../../src/reports/breach.ts'
import { addStaff } from '../../src/reports/staff/roles.ts'
import { audit } from '../../src/store/audit.ts'
import { temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

test('after a breach it can be listed who did what, when, how much and why (V-01)', async () => {
  const { store } = await temporaryStore()
  for (const person of [1, 1, 2]) await file(store, person)
  const officer = store.vault.personRef(9)
  await store.transaction(trx => addStaff(trx, { ref: officer, role: 'admin', actor: 'cli' }, NOON))
  const exported = (at: number, detail: Record<string, string | number>) =>
    store.transaction(trx => audit(trx, { actor: officer, action: 'export', detail }, at))
  await exported(NOON - 5000, { rows: 100, text: 0 })
  await exported(NOON + 1000, { rows: 2, text: 0 })
  await exported(NOON + 2000, { rows: 3, text: 1, reason: 'asked for by investigators' })
  await store.transaction(trx => audit(trx, { actor: officer, action: 'read', subject: 'CD' }, NOON + 3000))

  const { chain, deeds, stored } = await breachFacts(store, NOON)
  expect(chain).toEqual({ ok: true, rows: 5 })
  expect(deeds.find(({ action }) => action === 'export')).toEqual({
    actor: officer,
    role: 'admin',
    action: 'export',
    times: 2,
    rows: 5,
    withText: 1,
    reasons: ['asked for by investigators'],
    first: NOON + 1000,
    last: NOON + 2000,
  })
  expect(deeds.find(({ action }) => action === 'read')).toMatchObject({ times: 1, rows: null, withText: 0 })
  expect(stored).toEqual({
    reports: 3,
    people: 2,
    withAddress: 0,
    questions: 0,
    oldest: '2026-11-25',
    newest: '2026-11-25',
  })
})

test('what somebody was when they did it is told, also when they are something else by now (V-01)', async () => {
  const { store } = await temporaryStore()
  const [ref, boss] = [store.vault.personRef(9), store.vault.personRef(10)]
  const exported = (actor: string, at: number) =>
    store.transaction(trx => audit(trx, { actor, action: 'export', detail: { rows: 1 } }, at))
  await store.transaction(trx => addStaff(trx, { ref, role: 'analyst', actor: 'cli' }, NOON))
  await exported(ref, NOON + 1)
  await store.transaction(trx => addStaff(trx, { ref, role: 'viewer', actor: 'cli' }, NOON + 2))
  await exported(boss, NOON + 3)
  const roleOf = async (actor: string, admins = new Set<string>()) =>
    (await breachFacts(store, NOON, admins)).deeds.find(deed => deed.actor === actor)?.role
  expect(await roleOf(ref)).toBe('analyst')
  expect(await roleOf(boss)).toBeNull()
  expect(await roleOf(boss, new Set([boss]))).toBe('admin (STAFF_IDS)')
  await exported(ref, NOON + 4)
  expect(await roleOf(ref)).toBe('analyst, viewer')
})

test('a record that was altered is told as not to be trusted (V-01, A-01)', async () => {
  const { store } = await temporaryStore()
  await store.transaction(trx => audit(trx, { actor: 'cli', action: 'export', detail: { rows: 1 } }, NOON))
  await sql.raw('drop trigger audit_no_update').execute(store.sql)
  await store.sql.updateTable('audit').set({ actor: 'nobody' }).execute()
  expect((await breachFacts(store, 0)).chain).toEqual({ ok: false, seq: 1 })
})
