import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agency, listOf } from '../agencies/invented.ts'
import { openStage, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Puts a list where `agencies import` puts it: beside the database, while the bot runs. */
function importList(): void {
  const file = join(stage.home.folder, 'data', 'agencies.json')
  mkdirSync(dirname(file), { recursive: true })
  const maju = agency({ name: 'PT MAJU JAYA', licence: 'SIP3MI 123/2023', status: 'Aktif' })
  writeFileSync(file, JSON.stringify(listOf([maju])))
}

test('a foreign number alone is answered with what it tells, and can be reported', async () => {
  const siti = stage.person('Siti')
  const asked = siti.sends('cek +855 12 345 678')
  const card = await siti.hears('Dari nomornya saja')
  expect(card.message?.reply_to_message?.message_id).toBe(asked.message_id)
  expect(card.text).toMatch(/nomor Kamboja[\s\S]*bukan negara penempatan resmi[\s\S]*0800-1000[\s\S]*OTP/)
  expect(await reports(siti)).not.toBe('')
})

test('a look-alike address alone is suspicious, and says why', async () => {
  const budi = stage.person('Budi')
  budi.sends('https://kp2mi-daftar.example aman ga')
  const card = await budi.hears('mencurigakan, jangan dibuka')
  expect(card.text).toContain('.go.id')
  budi.presses('Kenapa?')
  expect((await budi.hears('Semua tanda')).text).toContain('Sumber:')
})

test('an agency alone: where to ask without a list; by the list once one is imported, without a restart', async () => {
  const rina = stage.person('Rina')
  rina.sends('PT Maju Jaya resmi?')
  expect((await rina.hears('Dari namanya saja')).text).toMatch(/belum punya daftar[\s\S]*0800-1000/)
  importList()
  const asked = stage.person('Tono')
  await expect
    .poll(
      async () => {
        asked.sends('PT Maju Jaya resmi?')
        return (await asked.hears('Dari namanya saja')).text
      },
      { timeout: 30_000, interval: 3_000 },
    )
    .toMatch(/PT MAJU JAYA: ada di daftar P3MI tanggal 2026-11-20[\s\S]*belum berarti/)
}, 60_000)

test('a handle and an account alone are answered in English', async () => {
  const ana = stage.person('Ana', 'en')
  ana.sends('/start en')
  await ana.hears('Hi, I am CekDulu')
  ana.sends('check this telegram account @recruiter_jp')
  expect((await ana.hears('An account name alone cannot tell')).text).toContain('at any time')
  ana.sends('is this account a scammer? BRI 002301012345678')
  expect((await ana.hears('An account number alone cannot tell')).text).toContain('cekrekening.id')
})

test('danger beside a number is danger', async () => {
  const joko = stage.person('Joko')
  joko.sends('tolong saya disekap di kamboja, paspor ditahan, nomor bosnya +855 12 345 678')
  expect((await joko.hears('KBRI')).text).not.toContain('Dari nomornya')
})
