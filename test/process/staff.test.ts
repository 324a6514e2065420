import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCekDulu } from '../helpers/process.ts'
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

test('free text is for admins, with a typed reason that the audit keeps; an analyst gets the rest (E-02)', async () => {
  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/ekspor csv teks: x')
  await officer.hears('perlu alasan yang jelas')
  officer.sends('/ekspor csv teks: diminta penyidik untuk perkara uji')
  const full = await officer.hears('DENGAN teks bebas')
  expect(full.file?.bytes.toString()).toContain('LOWONGAN KERJA')

  const analyst = stage.person('Analis')
  const added = startCekDulu({
    home: stage.home,
    args: ['staff', 'add', String(analyst.person.id), 'analyst'],
  })
  expect((await added.exit).code, added.stderr()).toBe(0)
  analyst.sends('/ekspor csv teks: diminta penyidik untuk perkara uji')
  await analyst.hears('hanya untuk admin')
  analyst.sends('/ekspor jsonl')
  const lines = await analyst.hears(/(Satu|1) laporan/)
  expect(lines.file?.bytes.toString()).toContain('"export_version":2')
  expect(lines.file?.bytes.toString()).not.toContain('LOWONGAN KERJA')

  const db = new Database(join(stage.home.folder, 'data', 'cekdulu.db'), { readonly: true })
  const details = db.prepare("select detail from audit where action = 'export'").pluck().all().join('\n')
  db.close()
  expect(details).toContain('diminta penyidik untuk perkara uji')
  expect(details.match(/"text":1/g)).toHaveLength(1)
})

test('the command line exports free text only with a reason, and says what lists it knows', async () => {
  const command = async (...args: string[]) => {
    const out = join(stage.home.folder, `${args.length}.csv`)
    const running = startCekDulu({
      home: stage.home,
      args: ['export', '--format', 'csv', '--out', out, ...args],
    })
    return { code: (await running.exit).code, said: running.stderr() }
  }
  expect(await command('--full-text')).toMatchObject({ code: 2, said: expect.stringContaining('--reason') })
  expect(await command('--status', 'baru')).toMatchObject({
    code: 2,
    said: expect.stringContaining('in_review'),
  })
  const done = await command('--full-text', '--reason', 'uji dan latihan', '--status', 'new')
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining('teks bebas') })
})
