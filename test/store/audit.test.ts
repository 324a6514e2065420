import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { audit, verifyAudit } from '../../src/store/audit.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryStore } from './temporary.ts'

async function threeRows(): Promise<Store> {
  const { store } = await temporaryStore()
  for (const subject of ['a', 'b', 'c']) {
    await store.transaction(trx =>
      audit(trx, { actor: 'cli', action: 'export', subject, detail: { rows: 3 } }, 1),
    )
  }
  return store
}

/** What someone with the file, but not the data key, can do once the triggers are out of the way. */
async function tamper(store: Store, statement: string): Promise<void> {
  for (const change of ['update', 'delete'])
    await sql.raw(`drop trigger audit_no_${change}`).execute(store.sql)
  await sql.raw(statement).execute(store.sql)
}

test('an untouched chain holds, an empty one too', async () => {
  const { store: empty } = await temporaryStore()
  expect(await verifyAudit(empty)).toEqual({ ok: true, rows: 0 })
  expect(await verifyAudit(await threeRows())).toEqual({ ok: true, rows: 3 })
})

test.each(["update audit set actor = 'x'", 'delete from audit'])(
  'the database refuses: %s',
  async statement => {
    const store = await threeRows()
    await expect(sql.raw(statement).execute(store.sql)).rejects.toThrow('the audit only grows')
    expect(await verifyAudit(store)).toEqual({ ok: true, rows: 3 })
  },
)

test.each([
  ['a changed actor', "update audit set actor = 'x' where seq = 2", 2],
  ['a changed number', `update audit set detail = '{"rows":4}' where seq = 2`, 2],
  ['a changed time', 'update audit set at = 2 where seq = 1', 1],
  ['a row taken out', 'delete from audit where seq = 2', 2],
  ['the last row cut off', 'delete from audit where seq = 3', 3],
  ['everything cut off', 'delete from audit', 1],
  ['a row put at the end', "insert into audit values (4, 1, 'cli', 'export', null, '{}', 'abc')", 4],
])('finds %s (A-01)', async (_, statement, seq) => {
  const store = await threeRows()
  await tamper(store, statement)
  expect(await verifyAudit(store)).toEqual({ ok: false, seq })
})

test('an entry whose transaction is undone is not there', async () => {
  const store = await threeRows()
  const failing = store.transaction(async trx => {
    await audit(trx, { actor: 'cli', action: 'export' }, 1)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 3 })
})
