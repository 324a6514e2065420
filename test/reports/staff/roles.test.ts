import { expect, test } from 'vitest'
import {
  addStaff,
  createRoleOf,
  listStaff,
  may,
  ROLES,
  removeStaff,
  shortRef,
} from '../../../src/reports/staff/roles.ts'
import { temporaryStore } from '../../store/temporary.ts'
import { file, NOON } from '../filed.ts'

test('each role may all that the one below it may, and those who are no staff nothing', () => {
  const duties = ['read', 'work', 'export', 'full-text', 'broadcast', 'staff'] as const
  const allowed = ROLES.map(role => duties.filter(duty => may(role, duty)))
  expect(allowed).toEqual([['read'], ['read', 'work', 'export'], [...duties]])
  expect(duties.filter(duty => may(null, duty))).toEqual([])
})

test('T-06: staff are known by numeric id: those of STAFF_IDS always as admins, those of the list by their role', async () => {
  const { store } = await temporaryStore()
  const roleOf = createRoleOf([11])
  const role = (id: number) => roleOf(store, store.vault.personRef(id), id)
  const ref = store.vault.personRef(22)
  await store.transaction(trx => addStaff(trx, { ref, role: 'viewer', actor: 'cli' }, NOON))
  expect([await role(11), await role(22), await role(33)]).toEqual(['admin', 'viewer', null])
  await store.transaction(trx =>
    addStaff(trx, { ref: store.vault.personRef(11), role: 'viewer', actor: 'cli' }, NOON),
  )
  expect(await role(11)).toBe('admin')
})

test('adding again changes the role; removing takes it away, by the short code too, and lets go of their reports', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(22)
  await store.transaction(trx => addStaff(trx, { ref, role: 'viewer', actor: 'cli' }, NOON))
  await store.transaction(trx => addStaff(trx, { ref, role: 'analyst', actor: 'cli' }, NOON + 1))
  expect(await listStaff(store)).toEqual([{ ref, role: 'analyst', addedAt: NOON + 1 }])

  const { receipt } = await file(store, 1)
  await store.sql.updateTable('reports').set({ status: 'in_review', claimed_by: ref }).execute()
  const remove = (who: string) => store.transaction(trx => removeStaff(trx, { who, actor: 'cli' }, NOON + 2))
  expect(await remove('s-00000000')).toBe(false)
  expect(await remove(shortRef(ref))).toBe(true)
  expect(await listStaff(store)).toEqual([])
  const row = await store.sql
    .selectFrom('reports')
    .selectAll()
    .where('receipt', '=', receipt)
    .executeTakeFirst()
  expect([row?.status, row?.claimed_by]).toEqual(['new', null])
})

test('A-01: every change of the staff list is in the audit, without the id', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(7_399_000_123)
  await store.transaction(trx => addStaff(trx, { ref, role: 'admin', actor: 'cli' }, NOON))
  await store.transaction(trx => removeStaff(trx, { who: ref, actor: 'cli' }, NOON))
  const rows = await store.sql.selectFrom('audit').selectAll().orderBy('seq').execute()
  expect(rows.map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
    ['staff', shortRef(ref), '{"role":"admin"}'],
    ['staff', shortRef(ref), '{"role":null}'],
  ])
  expect(JSON.stringify(rows)).not.toContain('7399000123')
})
