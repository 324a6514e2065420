import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { replayErasures } from '../../src/reports/erase.ts'
import { erasures } from '../../src/reports/erasure-list.ts'
import { createPeople, settings } from '../../src/reports/people.ts'
import { createReports } from '../../src/reports/reports.ts'
import { verifyAudit } from '../../src/store/audit.ts'
import { add, claim } from '../../src/store/outbox.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

const people = createPeople(() => NOON)
const reports = createReports(() => NOON)
const WHO = 31

/** Everything of a person that stands in the database, as bytes to look for. */
async function traces(
  store: Awaited<ReturnType<typeof temporaryStore>>['store'],
  person: number,
): Promise<string[]> {
  const ref = store.vault.personRef(person)
  const filed = await store.sql.selectFrom('reports').selectAll().where('ref', '=', ref).execute()
  const key = await store.sql.selectFrom('person_keys').select('wrapped').where('ref', '=', ref).execute()
  const calls = await store.sql.selectFrom('outbox').select('payload').where('chat_ref', '=', ref).execute()
  const own = filed.flatMap(row => [row.id, row.receipt, row.source, row.text ?? '', row.contacts ?? ''])
  // The middle of each: a trace cut by a page boundary is still found by its parts.
  return [ref, ...own, ...key.map(row => row.wrapped), ...calls.map(row => row.payload)].filter(
    trace => trace.length > 8,
  )
}

function found(file: string, wanted: readonly string[]): string[] {
  const folder = dirname(file)
  const bytes = readdirSync(folder)
    .map(name => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n')
  return wanted.filter(trace => bytes.includes(trace) || bytes.includes(trace.slice(0, 40)))
}

test('after erasing, no byte of the person is left in any file, and the others are untouched (P-03)', async () => {
  const { store, file: path } = await temporaryStore()
  for (let person = 0; person < 60; person++) {
    for (let n = 0; n < 4; n++) await file(store, person, { text: `text ${person} `.repeat(40 * n + 1) })
    await store.transaction(trx => people.setLanguage(trx, store.vault.personRef(person), 'id'))
  }
  const ref = store.vault.personRef(WHO)
  const { receipt } = await file(store, WHO)
  await store.transaction(trx => reports.withdraw(trx, ref, receipt))
  const answer = { chatRef: ref, method: 'sendMessage', payload: { text: 'x'.repeat(300) }, important: false }
  await store.transaction(trx => add(trx, [answer], NOON))
  const before = await traces(store, WHO)
  expect(before.length).toBeGreaterThan(20)
  expect(found(path, before)).toEqual(before)

  expect(await store.transaction(trx => people.erase(trx, ref))).toBe(5)

  expect(found(path, before)).toEqual([])
  expect(await reports.list(store, ref)).toEqual([])
  expect((await settings(store, ref)).language).toBeNull()
  expect(await reports.list(store, store.vault.personRef(WHO + 1))).toHaveLength(4)
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 1 })
})

test('help that is on its way still goes out', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  await store.transaction(async trx => {
    await add(
      trx,
      [{ chatRef: ref, method: 'sendMessage', payload: { text: 'help' }, important: true }],
      NOON,
    )
    await people.erase(trx, ref)
  })
  expect(await claim(store, 10, NOON)).toHaveLength(1)
})

test('erasing is undone with its transaction', async () => {
  const { store } = await temporaryStore()
  await file(store, 1)
  const ref = store.vault.personRef(1)
  const failing = store.transaction(async trx => {
    await people.erase(trx, ref)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await reports.list(store, ref)).toHaveLength(1)
})

test('when the audit cannot be written, nothing is erased (A-02)', async () => {
  const { store } = await temporaryStore()
  await file(store, 1)
  const ref = store.vault.personRef(1)
  await store.sql.schema.alterTable('audit').renameTo('gone').execute()
  await expect(store.transaction(trx => people.erase(trx, ref))).rejects.toThrow('audit')
  expect(await reports.list(store, ref)).toHaveLength(1)
})

test('someone who was erased can start again', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  const first = await file(store, 1, { source: 'a' })
  await store.transaction(trx => people.erase(trx, ref))
  const second = await file(store, 1, { source: 'a' })
  expect(second.receipt).not.toBe(first.receipt)
  expect(await reports.list(store, ref)).toHaveLength(1)
})

test('a restored backup forgets those who were erased since', async () => {
  const { store, dataKey } = await temporaryStore()
  for (const person of [1, 2]) await file(store, person)
  const copy = join(temporaryFolder(), 'backup.db')
  await store.backup(copy)
  await store.transaction(trx => people.erase(trx, store.vault.personRef(1)))
  const marks = (await erasures(store)).map(({ mark }) => mark)

  const { store: restored } = await temporaryStore({ file: copy, dataKey })
  expect(await reports.list(restored, restored.vault.personRef(1))).toHaveLength(1)
  expect(await replayErasures(restored, marks, NOON)).toBe(1)
  expect(await reports.list(restored, restored.vault.personRef(1))).toEqual([])
  expect(await reports.list(restored, restored.vault.personRef(2))).toHaveLength(1)
})
