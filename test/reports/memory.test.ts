import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Case } from '../../src/offers/types.ts'
import { erasePerson } from '../../src/reports/erase.ts'
import { createReportMemory, MOST_MARKED_A_DAY } from '../../src/reports/memory.ts'
import { listPatterns, membersOf, sharedBy } from '../../src/reports/patterns.ts'
import { NO_PUBLIC_BODIES, publicBodiesOf } from '../../src/reports/public-bodies.ts'
import { createReports } from '../../src/reports/reports.ts'
import type { Finding } from '../../src/reports/staff/state.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryStore } from '../store/temporary.ts'
import { file, labelled, NOON } from './filed.ts'

const memory = createReportMemory(NO_PUBLIC_BODIES)
const reports = createReports(() => NOON)
const ASKER = 900
const HOUR = 60 * 60 * 1000

const WITH_NUMBER = 'Info kerja di Kamboja, chat WA 0812-9876-5432 ya kak'
const LONG = (amount: string, phone: string) =>
  `LOWONGAN KERJA KAMBOJA. Posisi customer service dan admin judi online, gaji ${amount} per bulan. Tanpa pengalaman, ` +
  `tanpa ijazah, berangkat minggu ini pakai visa turis. Tiket, mess, makan ditanggung bos. Paspor dipegang kantor dulu. ` +
  `Biaya administrasi ditransfer sebelum berangkat. Hubungi admin kami ${phone} sekarang juga, kuota terbatas.`

const asCase = (text: string): Case => ({ parts: [{ kind: 'text', text }] })
const recall = (store: Store, text: string, asker = ASKER) =>
  memory.recall(store, store.vault.personRef(asker), asCase(text))

async function label(store: Store, receipt: string, status: Finding) {
  expect(await labelled(store, receipt, status)).toBe(true)
}

test('a number is known again however it is written, from the day it was first reported', async () => {
  const { store } = await temporaryStore()
  for (const person of [1, 2, 3]) await file(store, person, { text: WITH_NUMBER }, NOON + person * HOUR)
  expect(await recall(store, 'benar nggak +62 812 9876 5432?')).toEqual([])
  await file(store, 4, { text: 'nomor 081298765432 ini nipu' }, NOON - HOUR)
  for (const written of ['+62 812 9876 5432', '0812.9876.5432', 'wa.me/6281298765432']) {
    const [first] = await recall(store, `kontaknya ${written}`)
    expect(first).toMatchObject({ kind: 'phone', reporters: 4, confirmed: 0, since: NOON - HOUR })
  }
  expect(await recall(store, 'kontaknya 0812 9876 5433')).toEqual([])
})

test('nobody is told of their own reports', async () => {
  const { store } = await temporaryStore()
  for (const person of [1, 2, 3, 4]) await file(store, person, { text: WITH_NUMBER })
  expect(await recall(store, WITH_NUMBER, 1)).toEqual([])
  expect(await recall(store, WITH_NUMBER, 5)).toHaveLength(1)
})

test('one person cannot make a number look bad, nor flood the memory', async () => {
  const { store } = await temporaryStore()
  for (let n = 0; n < 20; n++) {
    const { receipt } = await file(store, 1, { text: `${WITH_NUMBER} ${n}` }, NOON + n)
    await label(store, receipt, 'confirmed')
  }
  expect(await recall(store, WITH_NUMBER)).toEqual([])
  const marked = await store.sql.selectFrom('report_marks').select('report_id').distinct().execute()
  expect(marked).toHaveLength(MOST_MARKED_A_DAY)
})

test('a dismissal takes the effect away at once, undoing it brings it back', async () => {
  const { store } = await temporaryStore()
  const { receipt: first } = await file(store, 1, { text: WITH_NUMBER })
  const { receipt: second } = await file(store, 2, { text: WITH_NUMBER })
  await label(store, first, 'confirmed')
  await label(store, second, 'confirmed')
  expect(await recall(store, WITH_NUMBER)).toMatchObject([{ reporters: 2, confirmed: 2 }])
  await label(store, second, 'not_a_scam')
  expect(await recall(store, WITH_NUMBER)).toEqual([])
  await label(store, second, 'confirmed')
  expect(await recall(store, WITH_NUMBER)).toHaveLength(1)
})

test('withdrawn and erased reports are forgotten, with every mark', async () => {
  const { store } = await temporaryStore()
  const { receipt } = await file(store, 1, { text: WITH_NUMBER })
  for (const person of [2, 3, 4, 5]) await file(store, person, { text: WITH_NUMBER })
  expect(await recall(store, WITH_NUMBER)).toHaveLength(1)
  const ref = (person: number) => store.vault.personRef(person)
  await store.transaction(trx => reports.withdraw(trx, ref(1), receipt))
  expect(await recall(store, WITH_NUMBER)).toMatchObject([{ reporters: 4 }])
  await store.transaction(trx => erasePerson(trx, ref(2), NOON))
  expect(await recall(store, WITH_NUMBER)).toEqual([])
  const left = await store.sql.selectFrom('report_marks').select('report_id').distinct().execute()
  expect(left).toHaveLength(3)
})

test('nearly the same wording is known again with another number and amount, an other offer is not', async () => {
  const { store } = await temporaryStore()
  for (const person of [1, 2, 3, 4])
    await file(store, person, { text: LONG(`${10 + person} juta`, `0812000011${person}${person}`) })
  const [near] = await recall(store, `Halo kak! ${LONG('USD 1500', '+855 12 345 678')}`)
  expect(near).toMatchObject({ kind: 'text', reporters: 4, named: null })
  expect(
    await recall(
      store,
      'Dibuka pendaftaran program pemerintah ke Korea, tes bahasa bulan depan. Syarat: ijazah, usia 18 sampai 39 tahun, ' +
        'sehat jasmani. Semua biaya pendaftaran mengikuti ketentuan resmi dan tidak dipungut oleh calo.',
    ),
  ).toEqual([])
  expect(await recall(store, 'halo kak apa kabar')).toEqual([])
})

test('what public bodies are reached by is never marked', async () => {
  const bodies = publicBodiesOf([
    {
      channels: [
        { kind: 'phone', value: '+62 21 2924 4800', tel: '+622129244800', from: 'anywhere' },
        { kind: 'url', value: 'https://siskop2mi.example.org/cek', from: 'anywhere' },
      ],
      source: { title: 'a source', url: 'https://media.example.com/x', date: '2026' },
    } as unknown as Parameters<typeof publicBodiesOf>[0][number],
  ])
  const careful = createReportMemory(bodies)
  const { store } = await temporaryStore()
  const text =
    'Kontak resmi +62 21 2924 4800, https://kp2mi.go.id, info@kemlu.go.id, siskop2mi.example.org, media.example.com'
  const cautious = createReports(() => NOON, careful)
  for (const person of [1, 2, 3, 4])
    await store.transaction(trx =>
      cautious.file(trx, store.vault.personRef(person), {
        source: 'a',
        text,
        contacts: [],
        destination: null,
        outcome: 'likely_scam',
        signals: [],
        language: 'id',
        consent: { version: '1', at: NOON },
      }),
    )
  expect(await store.sql.selectFrom('report_marks').selectAll().execute()).toEqual([])
})

test('marks tell nothing without the key: another vault marks the same number differently', async () => {
  const { store } = await temporaryStore()
  const { store: other } = await temporaryStore({ dataKey: randomBytes(32) })
  for (const each of [store, other]) await file(each, 1, { text: WITH_NUMBER })
  const marks = async (each: Store) =>
    (await each.sql.selectFrom('report_marks').select('mark').execute()).map(row => row.mark)
  const [mine, theirs] = [await marks(store), await marks(other)]
  expect(mine.length).toBeGreaterThan(0)
  expect(mine.filter(mark => theirs.includes(mark))).toEqual([])
  expect(mine.join()).not.toContain('8129876')
})

test('three matching reports are one pattern; two patterns become one by a report that has both', async () => {
  const { store } = await temporaryStore()
  const a = 'Hubungi WA 081211112222 untuk kerja'
  const b = 'Kontak t.me/agen_palsu_kerja cepat'
  for (const person of [1, 2]) await file(store, person, { text: a })
  expect(await listPatterns(store)).toEqual([])
  await file(store, 3, { text: a }, NOON + 48 * HOUR)
  for (const person of [4, 5, 6]) await file(store, person, { text: b })
  expect((await listPatterns(store)).map(pattern => pattern.reports)).toEqual([3, 3])
  await file(store, 7, { text: `${a} ${b}` })
  const [pattern, ...more] = await listPatterns(store)
  expect(more).toEqual([])
  expect(pattern).toMatchObject({ reports: 7, reporters: 7, confirmed: 0 })
  expect([pattern?.firstDay, pattern?.lastDay]).toEqual(['2026-11-25', '2026-11-27'])
  const members = await membersOf(store, pattern?.id ?? '')
  expect(members).toHaveLength(7)
  expect(members[0]).not.toHaveProperty('text')
  expect(await sharedBy(store, pattern?.id ?? '')).toEqual([
    { kind: 'handle', reports: 4 },
    { kind: 'phone', reports: 4 },
  ])

  await label(store, members[0]?.receipt ?? '', 'not_a_scam')
  expect((await listPatterns(store))[0]?.reports).toBe(6)
})
