import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const ADVERT =
  'Dibutuhkan staf admin kantor di Kamboja, gaji 12 juta, mess dan makan disediakan. Hubungi wa 0812-0000-4455.'
const MORE =
  'Gaji 12 juta kontrak 2 tahun, paspor dipegang kantor, berangkat pakai visa turis, kirim foto KTP.'

test('what comes later can be added to the earlier check: one verdict over both', async () => {
  const ana = stage.person('Ana')
  ana.forwards(ADVERT)
  const first = await ana.hears(/Kemungkinan besar|Mencurigakan/)
  expect(JSON.stringify(first)).not.toContain('Gabung')
  ana.forwards(MORE)
  await ana.hears(/Kemungkinan besar|Mencurigakan/)
  ana.presses('Gabung dengan yang tadi')
  const both = await ana.hears(/Kemungkinan besar/)
  expect(both.text).toMatch(/Kamboja/)
  expect(both.text).toMatch(/visa turis/)
})

test('in English as well, and an old button after the case is gone says so', async () => {
  const ben = stage.person('Ben', 'en')
  ben.sends('/start')
  await ben.hears(/CekDulu/)
  ben.presses(/English/)
  await ben.hears('Hi, I am CekDulu')
  ben.forwards('Looking for an office admin in Cambodia, salary 900 USD, free ticket, contact @hr_kh_0000.')
  await ben.hears(/very likely a scam|Suspicious/i)
  ben.forwards('Flight next week on a tourist visa, your passport stays with the company.')
  await ben.hears(/very likely a scam|Suspicious/i)
  await stage.restart('SIGTERM')
  ben.presses('Add to the earlier check')
  await ben.hears('no longer keep that message')
})
