import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { verifyAudit } from '../../src/store/audit.ts'
import { makeBackup, readManifest } from '../../src/store/backup.ts'
import { file, NOON } from '../reports/filed.ts'
import { temporaryFolder, temporaryStore } from './temporary.ts'

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('a backup is complete, for its owner only, and its manifest says what it is (D-04)', async () => {
  const { store, dataKey } = await temporaryStore()
  for (const person of [1, 2, 3]) await file(store, person)
  const out = join(temporaryFolder(), 'b.db')
  const made = await makeBackup(store, out, NOON)
  expect(made).toMatchObject({ reports: 3, auditRows: 1, keyVersion: 1, keyId: store.vault.keyId })
  expect(await readManifest(out)).toEqual(made)
  expect(readdirSync(dirname(out)).toSorted()).toEqual(['b.db', 'b.db.json'])
  for (const path of [out, `${out}.json`]) expect(mode(path)).toBe('600')
  const restored = await temporaryStore({ file: out, dataKey })
  expect(await verifyAudit(restored.store)).toEqual({ ok: true, rows: 1 })
})

test('a manifest names neither the key nor anyone', async () => {
  const { store, dataKey } = await temporaryStore()
  await file(store, 731_000_555)
  const out = join(temporaryFolder(), 'b.db')
  await makeBackup(store, out, NOON)
  const text = readFileSync(`${out}.json`, 'utf8')
  for (const secret of [
    dataKey.toString('base64'),
    dataKey.toString('hex'),
    store.vault.personRef(731_000_555),
  ])
    expect(text).not.toContain(secret)
})

test('a backup ends, whole, while another process writes without a pause (R-03)', async () => {
  const { store, file: path, dataKey } = await temporaryStore()
  const filler = 'x'.repeat(900)
  await store.transaction(async trx => {
    for (let i = 0; i < 8000; i++)
      await trx.sql
        .insertInto('meta')
        .values({ name: `n${i}`, value: filler })
        .execute()
  })
  const other = new Database(path)
  const write = other.prepare('insert into seen_updates values (?, 0)')
  let written = 0
  let going = true
  const writing = (async () => {
    while (going) {
      write.run(written++)
      await sleep(0)
    }
  })()
  const out = join(temporaryFolder(), 'b.db')
  try {
    await makeBackup(store, out, NOON)
  } finally {
    going = false
    await writing
    other.close()
  }
  expect(written).toBeGreaterThan(3)
  const restored = await temporaryStore({ file: out, dataKey })
  const rows = await restored.store.sql
    .selectFrom('meta')
    .select('name')
    .where('value', '=', filler)
    .execute()
  expect(rows).toHaveLength(8000)
})

test('when the audit cannot be written there is no backup (A-02)', async () => {
  const { store } = await temporaryStore()
  await store.sql.schema.alterTable('audit').renameTo('gone').execute()
  const folder = temporaryFolder()
  await expect(makeBackup(store, join(folder, 'b.db'), NOON)).rejects.toThrow('audit')
  expect(readdirSync(folder)).toEqual([])
})

test('a backup that is not what it was is found by its manifest', async () => {
  const { store } = await temporaryStore()
  const out = join(temporaryFolder(), 'b.db')
  await makeBackup(store, out, NOON)
  appendFileSync(out, 'x')
  await expect(readManifest(out)).rejects.toMatchObject({ why: 'corrupt' })
  writeFileSync(`${out}.json`, '{}')
  await expect(readManifest(out)).rejects.toMatchObject({ why: 'corrupt' })
  expect(await readManifest(join(temporaryFolder(), 'none.db'))).toBeNull()
})
