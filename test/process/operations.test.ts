import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCekDulu } from '../helpers/process.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const path = (name: string) => join(stage.home.folder, name)
const database = () => path('data/cekdulu.db')

async function command(args: string[], env: Record<string, string> = {}) {
  const running = startCekDulu({ home: stage.home, args, env })
  const { code } = await running.exit
  return { code, said: running.stdout() + running.stderr() }
}

test('backup, erasures and audit work beside the running bot; restore and rotate-key refuse until it stops', async () => {
  const siti = stage.person('Siti')
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar')
  await reports(siti)

  const backup = await command(['backup', '--out', path('b.db')])
  expect(backup).toMatchObject({ code: 0, said: expect.stringMatching(/1 laporan.*\n.*versi 1/) })
  expect(statSync(path('b.db')).mode & 0o077).toBe(0)
  expect((await command(['backup', '--out', path('b.db')])).code).toBe(2)

  siti.sends('/hapus')
  await siti.hears('Hapus semua')
  siti.presses('Ya, hapus semua')
  await siti.hears('sudah dihapus')
  expect(await command(['erasures', '--out', path('e.json')])).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 penghapusan'),
  })
  expect(await command(['audit', 'verify'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('utuh: 2 baris'),
  })
  for (const args of [
    ['restore', '--from', path('b.db')],
    ['rotate-key', '--new-key-file', path('new.key')],
  ]) {
    const refused = await command(args)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('sedang dipakai CekDulu lain')
  }
  expect(existsSync(path('new.key'))).toBe(false)
})

test('after losing the database: restore with the list, rotate the key, and the bot goes on (R-03, I-03)', async () => {
  await stage.bot().stop('SIGTERM')
  for (const suffix of ['', '-wal', '-shm']) rmSync(database() + suffix, { force: true })
  const restored = await command(['restore', '--from', path('b.db'), '--erasures', path('e.json')])
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('1 orang dihapus lagi') })

  const rotated = await command(['rotate-key', '--new-key-file', path('new.key')])
  expect(rotated).toMatchObject({ code: 0, said: expect.stringContaining('versi 2') })
  expect(rotated.said).toContain('Ganti DATA_KEY')
  expect((await command(['audit', 'verify'])).said).toContain('tidak cocok')
  const DATA_KEY = readFileSync(path('new.key'), 'utf8').trim()
  expect(await command(['audit', 'verify'], { DATA_KEY })).toMatchObject({ code: 0 })
  // Running it again with the same file is how a crash half-way is finished.
  expect((await command(['rotate-key', '--new-key-file', path('new.key')])).said).toContain('sudah memakai')

  const own = stage.home.env as Record<string, string>
  own.DATA_KEY = DATA_KEY
  await stage.restart('SIGTERM')
  const budi = stage.person('Budi')
  budi.sends(SCAM_ID)
  await budi.hears('Kemungkinan besar')
  await reports(budi)
})

test('audit verify names the row that was altered, in both languages (A-01)', async () => {
  const db = new Database(database())
  db.exec('drop trigger audit_no_update')
  db.prepare("update audit set actor = 'nobody' where seq = 2").run()
  db.close()
  const verify = (DEFAULT_LANGUAGE: string) => command(['audit', 'verify'], { DEFAULT_LANGUAGE })
  expect(await verify('id')).toMatchObject({ code: 1, said: expect.stringContaining('baris 2') })
  expect(await verify('en')).toMatchObject({ code: 1, said: expect.stringContaining('row 2') })
})

test('a second bot on the same database does not start', async () => {
  const second = await command(['start'])
  expect(second.code).toBe(1)
  expect(second.said).toContain('menunggu sampai berhenti')
  expect(second.said).toContain('sedang dipakai CekDulu lain')
})
