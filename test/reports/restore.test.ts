import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { erasures, merge, readErasures, writeErasures } from '../../src/reports/erasure-list.ts'
import { createPeople } from '../../src/reports/people.ts'
import { createReports } from '../../src/reports/reports.ts'
import { restore } from '../../src/reports/restore.ts'
import { verifyAudit } from '../../src/store/audit.ts'
import { makeBackup } from '../../src/store/backup.ts'
import { take } from '../../src/store/inbox.ts'
import type { Store } from '../../src/store/open.ts'
import { add } from '../../src/store/outbox.ts'
import { rotateKey } from '../../src/store/rotate.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file as fileReport, NOON } from './filed.ts'

const reports = createReports(() => NOON)
const people = createPeople(() => NOON)
const erase = (store: Store, person: number) =>
  store.transaction(trx => people.erase(trx, store.vault.personRef(person)))
const reportsOf = (store: Store, person: number) => reports.list(store, store.vault.personRef(person))

/** A database with the reports of persons 1 and 2, and a backup of it. */
async function backedUp(options: Parameters<typeof temporaryStore>[0] = {}) {
  const made = await temporaryStore(options)
  for (const person of [1, 2]) await fileReport(made.store, person)
  const from = join(temporaryFolder(), 'backup.db')
  await makeBackup(made.store, from, NOON)
  return { ...made, from }
}

const plain = { marks: [], withoutReplaced: false, now: NOON }

test('a restore brings back what was there and erases again whom the replaced database forgot (P-03, R-03)', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await erase(store, 1)
  await fileReport(store, 3)
  await store.close()
  const done = await restore({ ...plain, from, file, dataKey })
  expect(done).toMatchObject({ reports: 1, erasedAgain: 1, compared: true })
  const after = await temporaryStore({ file, dataKey })
  expect(await reportsOf(after.store, 1)).toEqual([])
  expect(await reportsOf(after.store, 2)).toHaveLength(1)
  expect(await reportsOf(after.store, 3)).toEqual([])
  expect(await verifyAudit(after.store)).toEqual({ ok: true, rows: 3 })
  expect(await erasures(after.store)).toHaveLength(1)
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
})

test('the database that was replaced is kept beside it, whole', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await fileReport(store, 3)
  await store.close()
  const { replacedAt } = await restore({ ...plain, from, file, dataKey })
  const kept = await temporaryStore({ file: replacedAt ?? '', dataKey })
  expect(await reportsOf(kept.store, 3)).toHaveLength(1)
  expect(readdirSync(dirname(file)).filter(name => name.includes('restoring'))).toEqual([])
})

test('each of several restores within one second keeps what it replaced', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await store.close()
  const kept = new Set<string | null>()
  for (let i = 0; i < 3; i++) kept.add((await restore({ ...plain, from, file, dataKey })).replacedAt)
  expect(kept.size).toBe(3)
  for (const each of kept) expect(existsSync(each ?? '')).toBe(true)
})

test('erasures kept apart survive the loss of the database, and the next restore too (P-03)', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await erase(store, 1)
  const list = join(temporaryFolder(), 'erasures.json')
  expect(writeErasures(list, await erasures(store))).toBe(1)
  await store.close()
  const elsewhere = join(temporaryFolder(), 'new.db')
  const done = await restore({ ...plain, from, file: elsewhere, dataKey, marks: readErasures(list) })
  expect(done).toMatchObject({ erasedAgain: 1, replacedAt: null })
  // The mark itself came along: restoring once more, without the list, forgets the person again.
  expect(await restore({ ...plain, from, file: elsewhere, dataKey })).toMatchObject({ erasedAgain: 1 })
  expect(existsSync(file)).toBe(true)
})

test('a list of erasures is added to, never shortened, and half a list is refused', () => {
  const [a, b] = ['a', 'b'].map(letter => letter.repeat(64)) as [string, string]
  const list = join(temporaryFolder(), 'erasures.json')
  writeErasures(list, [{ mark: a, at: 1 }])
  expect(writeErasures(list, [{ mark: b, at: 2 }])).toBe(2)
  expect(readErasures(list)).toEqual([
    { mark: a, at: 1 },
    { mark: b, at: 2 },
  ])
  expect(merge([{ mark: a, at: 5 }], [{ mark: a, at: 3 }])).toEqual([{ mark: a, at: 5 }])
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, -20))
  expect(() => readErasures(list)).toThrow(expect.objectContaining({ why: 'not-a-list' }))
  expect(() => writeErasures(list, [])).toThrow(expect.objectContaining({ why: 'not-a-list' }))
})

test('nothing that waited in the backup is answered or sent again (H-03)', async () => {
  const { store, file, dataKey } = await temporaryStore()
  const chatRef = store.vault.personRef(1)
  await take(store, [{ updateId: 1, chatRef, payload: {} }], NOON)
  await store.transaction(trx =>
    add(trx, [{ chatRef, method: 'sendMessage', payload: { text: 'late' }, important: true }], NOON),
  )
  const from = join(temporaryFolder(), 'backup.db')
  await makeBackup(store, from, NOON)
  await store.close()
  await restore({ ...plain, from, file, dataKey })
  const after = await temporaryStore({ file, dataKey })
  expect(await after.store.sql.selectFrom('inbox').selectAll().execute()).toEqual([])
  expect(await after.store.sql.selectFrom('outbox').selectAll().execute()).toEqual([])
})

test('a backup from before a rotation is restored with its key, and has the new one afterwards (I-03)', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await erase(store, 1)
  const newKey = randomBytes(32)
  await rotateKey(store, newKey, NOON)
  await store.close()
  await expect(restore({ ...plain, from, file, dataKey: newKey })).rejects.toMatchObject({ why: 'wrong-key' })
  const done = await restore({ ...plain, from, file, dataKey: newKey, backupKey: dataKey })
  expect(done.erasedAgain).toBe(1)
  const after = await temporaryStore({ file, dataKey: newKey })
  expect(await reportsOf(after.store, 2)).toHaveLength(1)
  expect((await verifyAudit(after.store)).ok).toBe(true)
})

test.each([
  [
    'whose audit was cut',
    async (copy: Store) => {
      await sql.raw('drop trigger audit_no_delete').execute(copy.sql)
      await sql.raw('delete from audit').execute(copy.sql)
    },
  ],
  [
    'whose audit was altered',
    async (copy: Store) => {
      await sql.raw('drop trigger audit_no_update').execute(copy.sql)
      await sql.raw("update audit set actor = 'nobody'").execute(copy.sql)
    },
  ],
])('a backup %s is refused and nothing is replaced (A-01)', async (_, tamper) => {
  const { store, file, dataKey, from } = await backedUp()
  await fileReport(store, 3)
  await store.close()
  const copy = await temporaryStore({ file: from, dataKey })
  await tamper(copy.store)
  await copy.store.close()
  const bare = join(temporaryFolder(), 'bare.db')
  writeFileSync(bare, readFileSync(from))
  await expect(restore({ ...plain, from: bare, file, dataKey })).rejects.toMatchObject({
    why: 'audit-broken',
  })
  const after = await temporaryStore({ file, dataKey })
  expect(await reportsOf(after.store, 3)).toHaveLength(1)
})

test('a damaged backup, a foreign one and one of another key are refused and nothing is replaced', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await store.close()
  const before = readFileSync(file)
  const letter = join(temporaryFolder(), 'letter.db')
  writeFileSync(letter, 'This is a letter, not a database. '.repeat(400))
  await expect(restore({ ...plain, from: letter, file, dataKey })).rejects.toMatchObject({
    why: 'not-a-database',
  })
  const foreign = await backedUp({ dataKey: randomBytes(32) })
  await expect(restore({ ...plain, from: foreign.from, file, dataKey })).rejects.toMatchObject({
    why: 'wrong-key',
  })
  writeFileSync(from, readFileSync(from).fill(7, 8192, 12_288))
  await expect(restore({ ...plain, from, file, dataKey })).rejects.toMatchObject({ why: 'corrupt' })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('when the erasures of the old database cannot be read, going on must be asked for (P-03)', async () => {
  const { store, file, dataKey, from } = await backedUp()
  await store.close()
  writeFileSync(file, 'lost '.repeat(2000))
  const options = { ...plain, from, file, dataKey }
  await expect(restore(options)).rejects.toMatchObject({ why: 'erasures-unreadable' })
  expect(readFileSync(file, 'utf8')).toContain('lost')
  const done = await restore({ ...options, withoutReplaced: true })
  expect(done.reports).toBe(2)
  expect(readFileSync(done.replacedAt ?? '', 'utf8')).toContain('lost')
})
