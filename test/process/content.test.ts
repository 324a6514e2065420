import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'
import { temporaryCopy } from './temporary-copy.ts'

const ADMIN = 7_399_000_079
const content = temporaryCopy(resolve(import.meta.dirname, '../../content'))
const file = (name: string) => join(content, name)
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ CONTENT_DIR: content, STAFF_IDS: String(ADMIN) })
})
afterAll(async () => {
  await stage.close()
  rmSync(content, { recursive: true, force: true })
})

/** Writes a file anew with one thing changed. */
function edit(name: string, from: string, to: string): void {
  const before = readFileSync(file(name), 'utf8')
  if (!before.includes(from)) throw new Error(`${name}: no "${from}"`)
  writeFileSync(file(name), before.replace(from, to))
}

test('an edit is picked up while the bot runs, without a restart', async () => {
  const siti = stage.person('Siti')
  siti.sends('/start')
  await siti.hears('Halo, aku CekDulu')
  edit('locales/id/bot.ftl', 'Halo, aku CekDulu', 'Halo, ini CekDulu yang baru')
  await expect
    .poll(
      async () => {
        siti.sends('/start')
        return (await siti.hears(/CekDulu/)).text
      },
      { timeout: 40_000, interval: 2000 },
    )
    .toContain('ini CekDulu yang baru')
}, 60_000)

test('/muat takes contacts, checklist, tips and articles at once, and says what is wrong; the old stays', async () => {
  const admin = stage.telegram.user({ id: ADMIN, first_name: 'Admin', language_code: 'id' })
  edit('checklist/KR.yaml', 'Lulus EPS-TOPIK dan uji keterampilan.', 'Sudah lulus EPS-TOPIK.')
  edit('contacts/kbri-seoul.yaml', 'name:', '# edited\nname:')
  admin.sends('/muat')
  await admin.hears(/Konten baru sudah dipakai: \d+ artikel/, 20_000)
  const budi = stage.person('Budi')
  budi.sends('/siap korea')
  await budi.hears('Siap ke Korea')
  budi.presses('Dokumen')
  await budi.hears('Sudah lulus EPS-TOPIK.')

  edit('checklist/KR.yaml', 'korea-eps-cost', 'no-such-fact')
  admin.sends('/muat')
  const { text } = await admin.hears('yang lama tetap jalan', 20_000)
  expect(text).toContain('no-such-fact')
  expect(text).toContain('KR.yaml')
  budi.sends('/siap korea')
  await budi.hears('Siap ke Korea')
  budi.sends('siapa yang bayar biaya penempatan?')
  await budi.hears(/Sumber/)
  edit('checklist/KR.yaml', 'no-such-fact', 'korea-eps-cost')

  edit('locales/en/checklist.ftl', 'siap-where =', 'siap-where-no-more =')
  admin.sends('/muat')
  await admin.hears('siap-where', 20_000)
  edit('locales/en/checklist.ftl', 'siap-where-no-more =', 'siap-where =')

  budi.sends('/muat')
  await budi.hears('tidak ada')
}, 90_000)

test('SIGHUP loads at once, and a broken folder is told in the log', async () => {
  cpSync(file('contacts/kbri-seoul.yaml'), file('contacts/twin.yaml'))
  writeFileSync(file('contacts/twin.yaml'), 'id: [broken')
  process.kill(stage.bot().pid, 'SIGHUP')
  await stage.bot().waitFor(/not loaded, what was there stays/, 20_000)
  rmSync(file('contacts/twin.yaml'))
  process.kill(stage.bot().pid, 'SIGHUP')
  await stage.bot().waitFor(/content: loaded anew/, 20_000)
}, 60_000)
