import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCAM_ID } from './offers.ts'
import { openStage, RECEIPT, type Stage } from './stage.ts'

const STAFF = 7_299_000_001
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(STAFF) })
})
afterAll(() => stage.close())

test('who finds a verdict wrong says so, agrees, and staff read it with both opinions', async () => {
  const ana = stage.person('Ana')
  ana.sends(SCAM_ID)
  await ana.hears('Kemungkinan besar')
  ana.presses('Hasil ini salah')
  await ana.hears('Menurutmu yang benar apa?')
  ana.presses('lowongan yang benar')
  await ana.hears('Setuju?')
  ana.presses('Setuju')
  const thanks = await ana.hears('Terima kasih')
  const [receipt = ''] = RECEIPT.exec(thanks.text) ?? []
  expect(ana.transcript()).not.toContain('(1/4)')

  const officer = stage.telegram.user({ id: STAFF, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/antrean')
  await officer.hears(/laporan|antrean/i)
  officer.presses(receipt)
  await officer.hears('Koreksi dari pengirim')
})

test('saying that an advert is honest warns nobody of its number; a no stores nothing', async () => {
  const ben = stage.person('Ben')
  ben.sends(SCAM_ID)
  const card = await ben.hears('Kemungkinan besar')
  expect(card.text).not.toMatch(/laporan sejak|beberapa laporan/)
  ben.presses('Hasil ini salah')
  await ben.hears('Menurutmu')
  ben.presses('bukan tawaran')
  await ben.hears('Setuju?')
  ben.presses('Tidak')
  await ben.hears(/tidak (ada yang )?(di)?simpan/i)
})
