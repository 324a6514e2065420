import { expect, test } from 'vitest'
import { countReports, createReports } from '../../src/reports/reports.ts'
import { temporaryStore } from '../store/temporary.ts'
import { file, NOON, newReport } from './filed.ts'

const reports = createReports(() => NOON)

test('a report comes back to its reporter as it was filed, with the consent given (P-02)', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  const filed = await file(store, 1, { source: 'a' })
  expect(filed).toMatchObject({
    status: 'new',
    createdAt: NOON,
    text: newReport().text,
    contacts: newReport().contacts,
    destination: 'KH',
    outcome: 'likely_scam',
    signals: ['salary-high', 'ticket-paid'],
    language: 'id',
    details: {},
    consent: { version: '1', at: NOON },
  })
  expect(await reports.list(store, ref)).toEqual([filed])
  expect(await reports.find(store, ref, filed.receipt.toLowerCase().replaceAll('-', ' '))).toEqual(filed)
})

test('filing the same again gives the same report, other people and sources their own', async () => {
  const { store } = await temporaryStore()
  const first = await file(store, 1, { source: 'a' })
  expect((await file(store, 1, { source: 'a', text: 'other' })).receipt).toBe(first.receipt)
  expect((await file(store, 1, { source: 'b' })).receipt).not.toBe(first.receipt)
  expect((await file(store, 2, { source: 'a' })).receipt).not.toBe(first.receipt)
  expect(await countReports(store)).toBe(3)
})

test("nobody sees, changes or withdraws another's report (P-04)", async () => {
  const { store } = await temporaryStore()
  const { receipt } = await file(store, 1)
  await file(store, 2)
  const other = store.vault.personRef(2)
  expect(await reports.find(store, other, receipt)).toBeNull()
  expect((await reports.list(store, other)).map(report => report.receipt)).not.toContain(receipt)
  const changed = store.transaction(trx => reports.addDetails(trx, other, receipt, { paid: true }))
  expect(await changed).toBe(false)
  expect(await store.transaction(trx => reports.withdraw(trx, other, receipt))).toBe(false)
  expect(await reports.find(store, store.vault.personRef(1), receipt)).toMatchObject({
    status: 'new',
    details: {},
  })
})

test('answers are added one by one, a later one replaces an earlier', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  const { receipt } = await file(store, 1)
  const answers = [
    { seen: 'whatsapp' },
    { paid: true },
    { paid: false },
    { documents: true },
    { destination: 'MM' },
  ] as const
  for (const answer of answers) {
    expect(await store.transaction(trx => reports.addDetails(trx, ref, receipt, answer))).toBe(true)
  }
  const found = await reports.find(store, ref, receipt)
  expect(found?.details).toEqual({ seen: 'whatsapp', paid: false, documents: true, destination: 'MM' })
  expect(found?.destination).toBe('KH')
})

test('withdrawing erases what was reported and keeps the receipt', async () => {
  const { store } = await temporaryStore()
  const ref = store.vault.personRef(1)
  const { receipt } = await file(store, 1)
  await store.transaction(trx => reports.addDetails(trx, ref, receipt, { paid: true, destination: 'MM' }))
  expect(await store.transaction(trx => reports.withdraw(trx, ref, receipt))).toBe(true)
  expect(await reports.find(store, ref, receipt)).toMatchObject({
    receipt,
    status: 'withdrawn',
    text: '',
    contacts: [],
    signals: [],
    destination: null,
    details: {},
  })
  expect(await countReports(store)).toBe(0)
  expect(await store.transaction(trx => reports.withdraw(trx, ref, receipt))).toBe(false)
  expect(await store.transaction(trx => reports.addDetails(trx, ref, receipt, { paid: true }))).toBe(false)
})

test('an altered text is not shown', async () => {
  const { store } = await temporaryStore()
  const one = await file(store, 1)
  const two = await file(store, 1)
  const { text } = await store.sql
    .selectFrom('reports')
    .select('text')
    .where('receipt', '=', two.receipt)
    .executeTakeFirstOrThrow()
  await store.sql.updateTable('reports').set({ text }).where('receipt', '=', one.receipt).execute()
  await expect(reports.find(store, store.vault.personRef(1), one.receipt)).rejects.toThrow(
    'cannot decrypt reports.text',
  )
})
