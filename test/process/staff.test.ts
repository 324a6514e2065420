import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCAM_ID } from './offers.ts'
import { openStage, reports, type Stage } from './stage.ts'

const OFFICER = 7_399_000_001
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(OFFICER) })
})
afterAll(() => stage.close())

test('staff export reports as CSV and XLSX that open; free text and people are not in them', async () => {
  const siti = stage.person('Siti')
  siti.sends(`${SCAM_ID}\n=HYPERLINK("http://evil.example","klik")`)
  await siti.hears('Kemungkinan besar')
  const receipt = await reports(siti)

  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/ekspor')
  await officer.hears('pilih masa')
  officer.presses('7 hari')
  await officer.hears('Pilih format')
  officer.presses('CSV')
  const csv = await officer.hears(/(Satu|1) laporan/)
  const rows: Record<string, string>[] = parse(csv.file?.bytes ?? Buffer.alloc(0), {
    columns: true,
    bom: true,
  })
  expect(rows).toHaveLength(1)
  expect(Object.values(rows[0] ?? {})).toContain(receipt)
  const text = csv.file?.bytes.toString() ?? ''
  expect(text).not.toMatch(/HYPERLINK|LOWONGAN KERJA|Siti/)
  expect(text).not.toContain(String(siti.person.id))
  expect(csv.file?.name).toMatch(/\.csv$/)

  officer.sends('/ekspor xlsx')
  const xlsx = await officer.hears(/(Satu|1) laporan/)
  const sheet = JSON.stringify(await readXlsx(xlsx.file?.bytes ?? Buffer.alloc(0)))
  expect(sheet).toContain(receipt)
  expect(sheet).not.toMatch(/HYPERLINK|LOWONGAN KERJA/)
})

test('a wrong period is explained, an empty one is said to be empty', async () => {
  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/ekspor pdf')
  await officer.hears('Pakai: /ekspor')
  officer.sends('/ekspor csv 2020-01-01 2020-01-31')
  await officer.hears('Tidak ada laporan')
})

test('to anyone else the command does not exist (T-06, E-02)', async () => {
  const eve = stage.person('Eve')
  eve.sends('/ekspor csv')
  const denied = await eve.hears(/./)
  eve.sends('/perintahacak csv')
  const unknown = await eve.hears(/./)
  expect(denied.text).toBe(unknown.text)
  expect(denied.text).not.toMatch(/staf|petugas|izin|ekspor/i)
  expect(stage.telegram.done('sendDocument').every(call => call.given.chat_id === OFFICER)).toBe(true)
})

test('staff in a group get no export', async () => {
  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  const inGroup = stage.telegram.group().member(officer)
  inGroup.sends('/ekspor csv')
  await inGroup.hearsNothing(400)
})
