import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/reports/day.ts'
import { addEntry, entriesOf } from '../../src/reports/entries.ts'
import { erasePerson } from '../../src/reports/erase.ts'
import { keepReplyAddress, REPLY_DAYS, replyAddress } from '../../src/reports/reply-address.ts'
import { createReports } from '../../src/reports/reports.ts'
import { expire } from '../../src/reports/retention.ts'
import { makeSealer } from '../../src/store/person-keys.ts'
import { temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

const CHAT = 7_310_555_001

test('I-02: where to write back is sealed, lives for a short time and can live on', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(CHAT)
  await file(store, CHAT)
  const keep = (at: number) => store.transaction(trx => keepReplyAddress(trx, ref, CHAT, at))
  await keep(NOON)
  expect(await replyAddress(store, ref, NOON + 1)).toBe(CHAT)
  const rows = await store.sql.selectFrom('reply_addresses').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(String(CHAT))
  const end = NOON + REPLY_DAYS * DAY_MS
  expect(await replyAddress(store, ref, end)).toBeNull()
  await keep(NOON + DAY_MS)
  expect(await replyAddress(store, ref, end)).toBe(CHAT)
  const { addresses } = await expire(store, { days: 365, now: end + DAY_MS, dryRun: false })
  expect(addresses).toBe(1)
})

test('P-03: erasing a person takes the address and the whole history of their reports along', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(CHAT)
  const { receipt } = await file(store, CHAT)
  await store.transaction(async trx => {
    await keepReplyAddress(trx, ref, CHAT, NOON)
    const row = await trx.sql
      .selectFrom('reports')
      .select('id')
      .where('receipt', '=', receipt)
      .executeTakeFirstOrThrow()
    await addEntry(trx, { id: row.id, ref }, { kind: 'note', actor: ref, text: 'catatan' }, NOON)
  })
  await store.transaction(trx => erasePerson(trx, ref, NOON))
  expect(await store.sql.selectFrom('reply_addresses').selectAll().execute()).toEqual([])
  expect(await store.sql.selectFrom('report_entries').selectAll().execute()).toEqual([])
})

test('a withdrawn report loses its history; another person cannot make it', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(CHAT)
  const { receipt } = await file(store, CHAT)
  const row = await store.sql
    .selectFrom('reports')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  const history = () =>
    store.transaction(async trx => entriesOf(trx, row.id, await makeSealer(trx, ref, NOON)))
  await store.transaction(trx =>
    addEntry(trx, { id: row.id, ref }, { kind: 'addition', actor: 'reporter', text: 'lagi' }, NOON),
  )
  const withdraw = (who: number) =>
    store.transaction(trx => createReports(() => NOON).withdraw(trx, store.vault.personRef(who), receipt))
  expect(await withdraw(5)).toBe(false)
  expect((await history()).map(entry => entry.text)).toEqual(['lagi'])
  expect(await withdraw(CHAT)).toBe(true)
  expect(await history()).toEqual([])
})

test('an entry altered in the database is shown as unreadable, the others as they are', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(CHAT)
  const { receipt } = await file(store, CHAT)
  const row = await store.sql
    .selectFrom('reports')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  await store.transaction(async trx => {
    const add = (text: string, at: number) =>
      addEntry(trx, { id: row.id, ref }, { kind: 'note', actor: ref, text }, at)
    const first = await add('satu', NOON)
    await add('dua', NOON + 1)
    const other = await trx.sql
      .selectFrom('report_entries')
      .select('text')
      .where('id', '!=', first)
      .executeTakeFirstOrThrow()
    await trx.sql.updateTable('report_entries').set({ text: other.text }).where('id', '=', first).execute()
    const entries = await entriesOf(trx, row.id, await makeSealer(trx, ref, NOON))
    expect(entries.map(entry => entry.text)).toEqual([null, 'dua'])
  })
})
