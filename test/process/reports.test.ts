import { join } from 'node:path'
import Database from 'better-sqlite3'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../src/reports/consent.ts'
import { filesWith, rowCounts } from './database.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, RECEIPT, reports, type Stage } from './stage.ts'

const OFFICER = 7_399_000_777
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(OFFICER) })
})
afterAll(() => stage.close())

/** Answers the four questions. */
async function answers(who: ReturnType<Stage['person']>, stageLabel: string, contact: RegExp): Promise<void> {
  who.presses('WhatsApp')
  await who.hears('(2/4)')
  who.presses(stageLabel)
  await who.hears('(3/4)')
  who.presses('Lewati')
  await who.hears('(4/4)')
  who.presses(contact)
  await who.hears('tersimpan')
}

/** Agrees to what is shown. @returns the receipt */
async function agrees(who: ReturnType<Stage['person']>): Promise<string> {
  who.presses('Setuju, laporkan')
  const filed = await who.hears(RECEIPT)
  await who.hears('(1/4)')
  return RECEIPT.exec(filed.text)?.[0] ?? ''
}

/** What stands between the two rules of the consent screen. */
const shownIn = (text: string) => text.split('———')[1]?.trim() ?? ''

test('consent shows exactly what is kept; a line left out is nowhere, its number neither (I-06, P-01)', async () => {
  const wati = stage.person('Wati')
  wati.sends(`${SCAM_ID}\nnama saya Watini Lestari, nomor saya 081355557777`)
  await wati.hears('Kemungkinan besar')
  wati.presses('Laporkan')
  const first = await wati.hears('Setuju?')
  expect(first.text).toMatch(/foto dan data di dalamnya/)
  expect(first.text).toMatch(/Yang sudah kami tutup: .*nomor HP-mu \(1\)/)
  expect(shownIn(first.text)).not.toMatch(/Watini|5555/)
  expect(first.text).toContain('1234567890')

  wati.presses('Keluarkan baris')
  const lines = await wati.hears('Baris mana')
  const number = /(\d+)\. Biaya administrasi/.exec(lines.text)?.[1] ?? ''
  wati.presses(new RegExp(`^${number}$`))
  await wati.hears(`${number}. ✂️ (tidak disimpan)`)
  wati.presses('Selesai memilih')
  const second = await wati.hears('Baris yang kamu keluarkan: 1')
  expect(second.text).not.toContain('1234567890')
  const shown = shownIn(second.text)

  const receipt = await agrees(wati)
  await answers(wati, 'Cuma lihat', /^Tidak$/)
  wati.sends('/laporanku')
  await wati.hears('1 laporan')
  wati.presses(`Buka ${receipt}`)
  const own = await wati.hears('Tulisan yang tersimpan')
  expect(own.text).toContain(shown)
  expect(own.text).not.toMatch(/1234567890|Watini|5555/)
  expect(own.text).toContain('+6281298765432')
})

test('all lines left out leave nothing to agree to, and taking one back in is enough', async () => {
  const tuti = stage.person('Tuti')
  tuti.forwards('Loker Kamboja gaji 15 juta tanpa syarat, paspor dipegang kantor\nHubungi WA 081277776666')
  await tuti.hears(/penipuan|Mencurigakan/)
  tuti.presses('Laporkan')
  await tuti.hears('Setuju?')
  tuti.presses('Keluarkan baris')
  await tuti.hears('Baris mana')
  tuti.presses(/^1$/)
  await tuti.hears('1. ✂️')
  tuti.presses(/^2$/)
  const { message } = await tuti.hears('Tidak ada yang tersisa')
  expect(JSON.stringify(message?.reply_markup)).not.toMatch(/Selesai|Setuju/)
  tuti.presses('✂️ 2')
  await tuti.hears('2. Hubungi')
  tuti.presses('Selesai memilih')
  expect(shownIn((await tuti.hears('Setuju?')).text)).toMatch(/^Hubungi WA/)
})

test('after a restart the lines left out are still left out; a forged choice keeps nothing', async () => {
  const yuli = stage.person('Yuli')
  yuli.sends(SCAM_ID)
  await yuli.hears('Kemungkinan besar')
  yuli.presses('Laporkan')
  await yuli.hears('Setuju?')
  yuli.presses('Keluarkan baris')
  await yuli.hears('Baris mana')
  yuli.presses(/^1$/)
  await yuli.hears('1. ✂️')
  yuli.presses('Selesai memilih')
  const { text, message } = await yuli.hears('Baris yang kamu keluarkan')
  await stage.restart('SIGKILL')
  const agree = message?.reply_markup?.inline_keyboard.flat().find(({ text: label }) => /Setuju/.test(label))
  const forged = (agree?.callback_data ?? '').replace(/^(agree:[^:]+):[^:]+/, '$1:0')
  const before = rowCounts(stage.home).reports
  if (message) yuli.forges(forged, message)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(rowCounts(stage.home).reports).toBe(before)

  const receipt = await agrees(yuli)
  await answers(yuli, 'Cuma lihat', /^Tidak$/)
  yuli.sends('/laporanku')
  await yuli.hears('1 laporan')
  yuli.presses(`Buka ${receipt}`)
  const own = await yuli.hears('Tulisan yang tersimpan')
  expect(own.text).toContain(shownIn(text))
  expect(own.text).not.toMatch(/LOWONGAN KERJA/)
})

test('information is added only after a yes, masked; the PDF holds it and is gone once delivered (P-04, E-03)', async () => {
  const rini = stage.person('Rini')
  rini.sends(SCAM_ID)
  await rini.hears('Kemungkinan besar')
  const receipt = await reports(rini)
  await answers(rini, 'Sudah bayar', /^Tidak$/)

  rini.sends('/laporanku')
  await rini.hears('1 laporan')
  rini.presses(`Buka ${receipt}`)
  await rini.hears('Tulisan yang tersimpan')
  rini.presses('Tambah info')
  await rini.hears('info tambahan')
  rini.sends('Dia juga pakai nomor 085211112222, nama saya Rinitasari. Transfer tanggal 3 November.')
  const asked = await rini.hears('Persis inilah')
  expect(shownIn(asked.text)).toContain('085211112222')
  expect(asked.text).not.toContain('Rinitasari')
  const before = rowCounts(stage.home).report_entries ?? 0
  rini.presses('Tidak jadi')
  await rini.hears('tidak ada yang ditambahkan')
  expect(rowCounts(stage.home).report_entries).toBe(before)
  rini.presses('Ya, tambahkan')
  await rini.hears('Sudah ditambahkan')
  expect(rowCounts(stage.home).report_entries).toBe(before + 1)

  rini.presses(`Buka ${receipt}`)
  await rini.hears('Tambahanmu')
  rini.presses('Unduh PDF')
  const { file } = await rini.hears('sebagai PDF')
  expect(file?.name).toBe(`cekdulu-${receipt}.pdf`)
  const pdf = await getDocumentProxy(new Uint8Array(file?.bytes ?? Buffer.alloc(0)))
  const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
  for (const part of [
    receipt,
    'customer service / admin judi online, gaji 15 juta per bulan',
    '+6281298765432',
    'Negara tujuan: Kamboja',
    'Sudah sejauh: Sudah bayar',
    'Dia juga pakai nomor 085211112222',
    'Tanda yang ditemukan pemeriksaan otomatis 1.',
    'Pelapor tidak disebut',
  ])
    expect(text).toContain(part)
  expect(text).not.toMatch(/Rini|\b73100/)
  expect(filesWith(stage.home, ['%PDF-'])).toEqual([])

  const eve = stage.person('Eve')
  eve.sends('/laporanku')
  await eve.hears('belum punya laporan')
})

test('who allowed news and then needs help is not written to any more: the address goes (H-03, I-02)', async () => {
  const dina = stage.person('Dina')
  dina.sends(`${SCAM_ID} batch dina`)
  await dina.hears('Kemungkinan besar')
  const receipt = await reports(dina)
  await answers(dina, 'Cuma lihat', /Ya, boleh/)
  expect(rowCounts(stage.home).reply_addresses).toBe(1)
  expect(filesWith(stage.home, [String(dina.person.id)])).toEqual([])

  dina.sends('tolong saya disekap di kamboja, paspor ditahan')
  await dina.hears('Yang bisa kamu lakukan')
  expect(rowCounts(stage.home).reply_addresses).toBe(0)
  dina.sends('/laporanku')
  await dina.hears('1 laporan')
  dina.presses(`Buka ${receipt}`)
  await dina.hears('Kabar lewat bot: tidak')
})

test('the next person is told how many reported a number, never what they wrote', async () => {
  const text = (n: number) => `Loker gudang Malaysia, chat 0812-3434-5656 ya. rahasia-pelapor-${n}`
  for (let n = 1; n <= 4; n++) {
    const one = stage.person(`Pelapor${n}`)
    one.sends('/lapor')
    await one.hears('mau dilaporkan')
    one.sends(text(n))
    await one.hears('Setuju?')
    await agrees(one)
  }
  const next = stage.person('Berikut')
  next.forwards('Dibutuhkan staf gudang ke Malaysia, gaji 7 juta, kontrak 2 tahun. Hubungi +62 812 3434 5656')
  const card = await next.hears('📒')
  expect(card.text).toMatch(/Nomor \+62 812 3434 5656 sudah ada di beberapa laporan sejak \p{L}+/u)
  expect(card.text).not.toContain('rahasia-pelapor')
  next.sends('081234345656')
  expect((await next.hears('📒')).text).toContain('beberapa laporan')

  const first = stage.person('Lain')
  first.sends('081234345657')
  expect((await first.hears(/./)).text).not.toContain('📒')
})

test('the consent names controller, purpose, recipients, retention and the way back; version and time are stored (P-02)', async () => {
  const lina = stage.person('Lina')
  lina.sends(SCAM_ID)
  await lina.hears('Kemungkinan besar')
  lina.presses('Laporkan')
  const { text } = await lina.hears('Setuju?')
  for (const part of [
    'Pengelola: tim program CekDulu',
    'Tujuan:',
    'lewat Telegram',
    'penyedia AI',
    'paling lama 365 hari',
    'mencabut (/laporanku)',
    '/hapus',
    'contoh untuk menguji',
  ])
    expect(text).toContain(part)
  const before = rowCounts(stage.home).reports
  lina.presses('Tidak jadi')
  await lina.hears('tidak ada yang disimpan')
  expect(rowCounts(stage.home).reports).toBe(before)
  const began = Date.now()
  await agrees(lina)
  const db = new Database(join(stage.home.folder, 'data', 'cekdulu.db'), { readonly: true })
  const row = db
    .prepare('select consent_version, consent_at from reports order by created_at desc limit 1')
    .get() as { consent_version: string; consent_at: number }
  db.close()
  expect(row.consent_version).toBe(CONSENT_VERSION)
  expect(row.consent_at).toBeGreaterThanOrEqual(began - 1000)
})
