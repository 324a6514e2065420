import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { exportReports } from '../../src/reports/export/export.ts'
import { keepPacked } from '../../src/reports/export/keep-packed.ts'
import { PACK } from '../../src/reports/export/packs.ts'
import { createPeople } from '../../src/reports/people.ts'
import { createReports } from '../../src/reports/reports.ts'
import { restore } from '../../src/reports/restore.ts'
import { expire } from '../../src/reports/retention.ts'
import { makeBackup } from '../../src/store/backup.ts'
import type { Store } from '../../src/store/open.ts'
import { openReader } from '../../src/store/reader.ts'
import { rotateKey } from '../../src/store/rotate.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'
import { packAll } from './pack-all.ts'

const people = createPeople(() => NOON)
const reports = createReports(() => NOON)
/** Reports are filed a second apart. */
const at = (n: number) => NOON + n * 1000
const contactOf = (n: number) => `@agen_nomor_${n}`

/** Files reports of these numbers; a person files three of them, far apart. */
async function fileAll(store: Store, count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await file(store, n % Math.ceil(count / 3), { contacts: [contactOf(n)] }, at(n))
}

/** The contacts of an export, in its order, and how many rows could not be opened. */
async function contactsIn(store: Store, more: Partial<Parameters<typeof exportReports>[0]> = {}) {
  const out = join(temporaryFolder(), 'out.jsonl')
  const options = {
    store,
    format: 'jsonl',
    from: null,
    to: null,
    out,
    withText: false,
    actor: 'cli',
  } as const
  const { unreadable } = await exportReports({ ...options, ...more })
  const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean)
  const contacts = lines.map(
    line => (JSON.parse(line) as { recruiter_contacts: string[] }).recruiter_contacts,
  )
  return { contacts: contacts.map(one => one.join()), unreadable }
}
const numbers = (from: number, before: number) =>
  Array.from({ length: before - from }, (_, i) => contactOf(from + i))

const packsOf = (store: Store) =>
  store.sql.selectFrom('contact_packs').selectAll().orderBy('before_at').execute()

/** Makes reports themselves unreadable, past the trigger: what an export still tells comes out of packs. */
async function spoilReports(store: Store): Promise<void> {
  await sql.raw('drop trigger contact_packs_changed').execute(store.sql)
  await store.sql.updateTable('reports').set({ contacts: 'v1.k1.AAAA' }).execute()
}

function filesOf(path: string): string {
  const folder = dirname(path)
  return readdirSync(folder)
    .map(name => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n')
}

test('an export of packed reports says the same as one of reports opened one by one', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, 2 * PACK + 30)
  const before = await contactsIn(store)
  expect(before).toEqual({ contacts: numbers(0, 2 * PACK + 30), unreadable: 0 })
  await packAll(store)
  expect(await packsOf(store)).toHaveLength(2)
  expect(await contactsIn(store)).toEqual(before)
  await spoilReports(store)
  expect(await contactsIn(store)).toEqual({
    contacts: [...numbers(0, 2 * PACK), ...Array(30).fill('')],
    unreadable: 30,
  })
})

test('a thread that can only read opens packs too, and text is never in one (E-02)', async () => {
  const { store, file: path } = await temporaryStore()
  await fileAll(store, PACK)
  await packAll(store)
  const reader = openReader(path, store.vault.readerKey)
  const [pack] = await packsOf(store)
  const name = `${pack?.from_at}-${pack?.before_at}`
  const place = { table: 'contact_packs', column: 'contacts', row: name }
  const held = reader.vault.packSealer(name, pack?.wrapped ?? '').open(place, pack?.contacts ?? '')
  reader.close()
  expect(held).toContain(contactOf(PACK - 1))
  expect(held).not.toContain('gaji')
})

test('an export of some days begins and ends within packs', async () => {
  const { store } = await temporaryStore()
  const hour = 60 * 60 * 1000
  for (let n = 0; n < PACK; n++) await file(store, n, { contacts: [contactOf(n)] }, NOON + n * hour)
  await packAll(store)
  // From 10:00 on the 25th: the 26th begins 14 hours later.
  const { contacts } = await contactsIn(store, { from: '2026-11-26', to: '2026-11-27' })
  expect(contacts).toEqual(numbers(14, 14 + 48))
})

test('text comes with contacts also where there are packs', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, PACK)
  await packAll(store)
  const { contacts } = await contactsIn(store, { withText: true, reason: 'why' })
  expect(contacts).toEqual(numbers(0, PACK))
})

test('erasing a person takes the packs that hold something of them along, and no byte stays (P-03)', async () => {
  const { store, file: path } = await temporaryStore()
  await fileAll(store, 5 * PACK)
  await packAll(store)
  const all = await packsOf(store)
  expect(all).toHaveLength(5)
  // Their reports are the 7th, the 174th and the 341st.
  const gone = [0, 1, 3].flatMap(i => [all[i]?.wrapped ?? '', all[i]?.contacts ?? ''])
  store.checkpoint()
  expect(gone.filter(bytes => filesOf(path).includes(bytes.slice(0, 40)))).toEqual(gone)
  await store.transaction(trx => people.erase(trx, store.vault.personRef(7)))
  expect(await packsOf(store)).toEqual([all[2], all[4]])
  expect(gone.filter(bytes => filesOf(path).includes(bytes.slice(0, 40)))).toEqual([])

  const left = numbers(0, 5 * PACK).filter((_, n) => n % 167 !== 7)
  expect((await contactsIn(store)).contacts).toEqual(left)
  await packAll(store)
  expect(await packsOf(store)).toHaveLength(5)
  await spoilReports(store)
  expect(await contactsIn(store)).toEqual({ contacts: left, unreadable: 0 })
})

test('an erasure that is undone leaves the pack', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, PACK)
  await packAll(store)
  const undone = store.transaction(async trx => {
    await people.erase(trx, store.vault.personRef(1))
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  expect(await packsOf(store)).toHaveLength(1)
})

test('a restored backup has no pack of whom the replaced database forgot (P-03)', async () => {
  const { store: old, file: path, dataKey } = await temporaryStore()
  await fileAll(old, 3 * PACK)
  await packAll(old)
  const all = await packsOf(old)
  const from = join(temporaryFolder(), 'backup.db')
  await makeBackup(old, from, NOON)
  // Their reports are the 5th of each pack.
  await old.transaction(trx => people.erase(trx, old.vault.personRef(5)))
  await file(old, 900, {}, at(900))
  await old.close()
  await restore({ from, file: path, dataKey, marks: [], withoutReplaced: false, now: NOON })
  const { store } = await temporaryStore({ file: path, dataKey })
  expect(await packsOf(store)).toEqual([])
  const bytes = readFileSync(path).toString('latin1')
  expect(
    all.filter(({ wrapped, contacts }) => bytes.includes(wrapped) || bytes.includes(contacts.slice(0, 40))),
  ).toEqual([])
  expect((await contactsIn(store)).contacts).toEqual(numbers(0, 3 * PACK).filter((_, n) => n % PACK !== 5))
})

test('withdrawing a report takes its pack along (P-03)', async () => {
  const { store, file: path } = await temporaryStore()
  await fileAll(store, PACK)
  await packAll(store)
  const [pack] = await packsOf(store)
  const ref = store.vault.personRef(3)
  const [mine] = await reports.list(store, ref)
  await store.transaction(trx => reports.withdraw(trx, ref, mine?.receipt ?? ''))
  expect(await packsOf(store)).toEqual([])
  expect(filesOf(path)).not.toContain(pack?.contacts.slice(0, 40))
  expect((await contactsIn(store)).contacts).toHaveLength(PACK - 1)
})

test('retention takes the packs of what it erases along, a dry run none (P-05)', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, 2 * PACK)
  await packAll(store)
  const day = 24 * 60 * 60 * 1000
  const run = (dryRun: boolean) => expire(store, { days: 1, now: at(PACK + 10) + day, dryRun })
  await run(true)
  expect(await packsOf(store)).toHaveLength(2)
  await run(false)
  expect(await packsOf(store)).toHaveLength(0)
  expect((await contactsIn(store)).contacts).toEqual(numbers(PACK + 10, 2 * PACK))
})

test('what was altered does not get into a pack, and is told as before', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, PACK)
  await store.sql
    .updateTable('reports')
    .set({ contacts: 'v1.k1.AAAA' })
    .where('created_at', '=', at(5))
    .execute()
  await packAll(store)
  expect(await packsOf(store)).toHaveLength(1)
  const { contacts, unreadable } = await contactsIn(store)
  expect(unreadable).toBe(1)
  expect(contacts).toEqual(numbers(0, PACK).map((one, n) => (n === 5 ? '' : one)))
})

test('a pack that was altered or moved is passed over: its reports are opened one by one (D-02)', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, 2 * PACK)
  await packAll(store)
  const [first, second] = await packsOf(store)
  const { wrapped = '', contacts = '' } = second ?? {}
  await store.sql
    .updateTable('contact_packs')
    .set({ wrapped, contacts })
    .where('before_at', '=', first?.before_at ?? 0)
    .execute()
  expect(await contactsIn(store)).toEqual({ contacts: numbers(0, 2 * PACK), unreadable: 0 })
})

test('reports of one millisecond, and one filed by a clock that was behind, are all there', async () => {
  const { store } = await temporaryStore()
  for (let n = 0; n < PACK + 20; n++) await file(store, n, { contacts: [contactOf(n)] })
  for (let n = PACK + 20; n < 3 * PACK; n++) await file(store, n, { contacts: [contactOf(n)] }, at(n))
  await packAll(store)
  await file(store, 1, { contacts: [contactOf(900)] }, at(2 * PACK) + 5)
  expect(await packsOf(store)).toHaveLength(2)
  const { contacts, unreadable } = await contactsIn(store)
  expect(unreadable).toBe(0)
  expect([...contacts].sort()).toEqual([...numbers(0, 3 * PACK), contactOf(900)].sort())
})

test('after a rotation there are no packs of the old key; new ones open with the new key (I-03)', async () => {
  const { store: old, file: path } = await temporaryStore()
  await fileAll(old, PACK)
  await packAll(old)
  const newKey = randomBytes(32)
  await rotateKey(old, newKey, NOON)
  await old.close()
  const { store } = await temporaryStore({ file: path, dataKey: newKey })
  expect(await packsOf(store)).toEqual([])
  await packAll(store)
  await spoilReports(store)
  expect(await contactsIn(store)).toEqual({ contacts: numbers(0, PACK), unreadable: 0 })
})

test('however people come and go, packed or not, an export holds exactly what is there', async () => {
  const { store } = await temporaryStore()
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  const there = new Map<number, { person: number; receipt: string }>()
  for (let n = 0; n < 700; n++) {
    const person = random(90)
    const { receipt } = await file(store, person, { contacts: [contactOf(n)] }, at(n))
    there.set(n, { person, receipt })
    const ref = store.vault.personRef(person)
    if (random(60) === 0) {
      await store.transaction(trx => people.erase(trx, ref))
      for (const [other, one] of there) if (one.person === person) there.delete(other)
    } else if (random(40) === 0) {
      await store.transaction(trx => reports.withdraw(trx, ref, receipt))
      there.delete(n)
    }
    if (random(50) === 0) await packAll(store)
  }
  await packAll(store)
  const left = [...there.keys()].map(contactOf)
  expect(await contactsIn(store)).toEqual({ contacts: left, unreadable: 0 })
  const packs = await packsOf(store)
  expect(packs.length).toBeGreaterThan(3)
  for (const [i, pack] of packs.entries())
    expect(pack.from_at).toBeGreaterThanOrEqual(packs[i - 1]?.before_at ?? 0)
})

test('the bot packs beside its work, goes on after a fault, and stops when told', async () => {
  const { store } = await temporaryStore()
  await fileAll(store, 3 * PACK)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const faults: string[] = []
    await sql.raw('alter table contact_packs rename to elsewhere').execute(store.sql)
    const packing = keepPacked(store, (_, where) => faults.push(where))
    await vi.advanceTimersByTimeAsync(60_000)
    await vi.waitFor(() => expect(faults).toEqual(['packs']))
    await sql.raw('alter table elsewhere rename to contact_packs').execute(store.sql)
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(6 * 60 * 60 * 1000)
      expect(await packsOf(store)).toHaveLength(3)
    })
    await packing.stop()
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
