import { expect, test } from 'vitest'
import { readWish } from '../../src/bot/features/staff/export-words.ts'
import { openTalk, type Said } from './talk.ts'

const ALL = { from: null, to: null, statuses: [], types: [], reason: null }
const said = (answers: readonly Said[]) => answers.map(({ text }) => text).join('\n')

test.each([
  ['csv', { ...ALL, format: 'csv' }],
  ['XLSX 2026-01-01 2026-01-31', { ...ALL, format: 'xlsx', from: '2026-01-01', to: '2026-01-31' }],
  ['csv status:confirmed, new', { ...ALL, format: 'csv', statuses: ['confirmed', 'new'] }],
  [
    'jsonl jenis: abk,fee_fraud 2026-01-01',
    { ...ALL, format: 'jsonl', types: ['abk', 'fee_fraud'], from: '2026-01-01' },
  ],
  [
    'csv type:abk teks: diminta penyidik, status: mendesak',
    { ...ALL, format: 'csv', types: ['abk'], reason: 'diminta penyidik, status: mendesak' },
  ],
])('/ekspor %s is understood', (words, wish) => expect(readWish(words)).toEqual(wish))

test.each([
  ['pdf', 'usage'],
  ['csv kemarin', 'usage'],
  ['csv status:baru', 'list'],
  ['csv jenis:', 'list'],
  ['csv 2026-02-01 2026-01-01', 'order'],
  ['csv teks: x', 'reason'],
  ['csv 2026-02-30', { noDay: '2026-02-30' }],
  ['csv 2026-01-01 2026-04-31', { noDay: '2026-04-31' }],
])('/ekspor %s is not: %s', (words, why) => expect(readWish(words)).toEqual(why))

test('what is wrong with the words is told with what can be written instead', async () => {
  const admin = (await openTalk({ STAFF_IDS: '81' })).person(81)
  expect(said(await admin.says('/ekspor csv status:baru'))).toMatch(
    /status: new, in_review[\s\S]*jenis: scam/,
  )
  expect(said(await admin.says('/ekspor csv 2026-02-01 2026-01-01'))).toContain('harus sebelum')
})

test('every format has a button; the file says its period in words, and what an empty one lacks', async () => {
  const talk = await openTalk({ STAFF_IDS: '81' })
  const siti = talk.person(5)
  await siti.says('/lapor')
  await siti.says('LOWONGAN ADMIN KAMBOJA gaji 15 juta, WA +855 12 345 678, pakai visa turis')
  await siti.presses('Setuju')
  const admin = talk.person(81)
  await admin.says('/ekspor')
  const formats = (await admin.presses('Semua')).flatMap(({ buttons }) => buttons.map(({ text }) => text))
  expect(formats).toEqual(['CSV', 'XLSX', 'JSON', 'JSONL', 'STIX'])
  expect(said(await admin.presses('JSONL'))).toMatch(/1 laporan, semua sampai \d+ \p{L}+ \d{4}\./u)
  expect(said(await admin.presses('STIX'))).toContain('belum ada yang bisa ditulis sebagai STIX')
  expect(said(await admin.says('/ekspor csv status:confirmed'))).toContain('Tidak ada laporan yang cocok')
  expect(said(await admin.says('/ekspor csv status:new'))).toContain('1 laporan')
})

test('the languages of a broadcast are named in the language of who writes it', async () => {
  const admin = (await openTalk({ STAFF_IDS: '81' })).person(81)
  await admin.says('/siaran')
  expect(said(await admin.presses('Tulis siaran'))).toContain('dalam bahasa Indonesia')
  expect(said(await admin.says('Hati-hati lowongan admin di Kamboja. Cek dulu.'))).toContain(
    'dalam bahasa Inggris',
  )
  expect(said(await admin.says('/staf'))).toContain(
    'Belum ada petugas di daftar, hanya admin dari STAFF_IDS.',
  )
})
