import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'
import { type Home, newHome, POLLING, pollingEnv, type Running, startCekDulu } from '../helpers/process.ts'
import { rowsOf } from './database.ts'

/** A copy of the program, so that its content can be changed while others test. */
let copy = ''
let home: Home
let telegram: FakeBotApi
let bot: Running

beforeAll(async () => {
  const root = resolve(import.meta.dirname, '../..')
  copy = mkdtempSync(join(tmpdir(), 'cekdulu-copy-'))
  for (const part of ['src', 'content', 'migrations', 'prompts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  home = newHome()
  telegram = await startBotApi()
  bot = startCekDulu({ home, env: pollingEnv(telegram), script: join(copy, 'src/main.ts') })
  await bot.waitFor(POLLING)
}, 60_000)

afterAll(async () => {
  expect((await bot.stop()).code).toBe(0)
  await telegram.close()
  home.remove()
  rmSync(copy, { recursive: true })
})

async function run(...args: string[]) {
  const done = startCekDulu({ home, args, script: join(copy, 'src/main.ts'), stdin: '' })
  const { code } = await done.exit
  return { code, said: done.stdout() + done.stderr() }
}

const OFFER =
  'Lowongan pelayan restoran di Taiwan, gaji NT 29.500 sebulan, sarapan zamrud jingga tersedia, hubungi PT'
const OFF = 'content/signals/switched-off.yaml'
const SIGNAL = join('content', 'signals', 'own.yaml')
/** A signal of the programme's own. */
function writeSignal(must: string): void {
  writeFileSync(
    join(copy, SIGNAL),
    `signals:
  - id: zamrud
    kind: hard
    floor: likely_scam
    patterns: ["zamrud jingga"]
    why: { id: "Kata zamrud jingga hanya ada dalam uji ini.", en: "These words are only in this test." }
    examples: { match: ["${must}"], not: ["batu zamrud"] }
`,
  )
}
const nobody = { first_name: 'Siti', language_code: 'id' }
let people = 0
async function ask(): Promise<string> {
  people += 1
  const who = telegram.user({ id: 7_520_000_000 + people, ...nobody })
  who.forwards(OFFER)
  return (await who.hears(/\S/)).text
}

test('a signal is added, switched off and on while the bot runs; a failing one is refused', async () => {
  expect(await ask()).not.toContain('zamrud jingga hanya')

  writeSignal('tidak ada di sini')
  const failing = await run('signals', 'test')
  expect(failing).toMatchObject({ code: 1, said: expect.stringContaining('zamrud: harus cocok') })
  expect(await run('signals', 'reload')).toMatchObject({
    code: 1,
    said: expect.stringContaining('tidak diminta'),
  })
  expect(await ask()).not.toContain('zamrud jingga hanya')

  writeSignal('ada zamrud jingga di sini')
  expect(await run('signals', 'test')).toMatchObject({ code: 0 })
  expect(await run('signals', 'reload')).toMatchObject({
    code: 0,
    said: expect.stringContaining('sekarang memakai isi baru'),
  })
  expect(await ask()).toContain('zamrud jingga hanya')

  expect((await run('signals', 'off', 'zamrud', '--why', 'salah tuduh')).code).toBe(0)
  expect(readFileSync(join(copy, OFF), 'utf8')).toContain('salah tuduh')
  expect((await run('signals', 'list', '--find', 'zamrud')).said).toMatch(/MATI\s+zamrud[\s\S]*salah tuduh/)
  expect((await run('signals', 'reload')).code).toBe(0)
  expect(await ask()).not.toContain('zamrud jingga hanya')

  expect((await run('signals', 'on', 'zamrud')).code).toBe(0)
  const switched = rowsOf(home, "select subject, detail from audit where action = 'signal' order by seq")
  expect(switched).toEqual(['off', 'on'].map(to => ({ subject: 'zamrud', detail: JSON.stringify({ to }) })))
  process.kill(bot.pid, 'SIGHUP')
  await expect.poll(ask, { timeout: 60_000, interval: 2_000 }).toContain('zamrud jingga hanya')
}, 180_000)

test('content that cannot be read is refused, and what is wrong is said with its file', async () => {
  writeFileSync(join(copy, SIGNAL), 'signals: [{ id: "BAD ID" }]')
  for (const what of ['test', 'list', 'reload'])
    expect(await run('signals', what)).toMatchObject({ code: 1, said: expect.stringContaining('own.yaml') })
  rmSync(join(copy, SIGNAL))
  writeFileSync(join(copy, OFF), 'off: [{ id: rahasiakn, since: "2026-11-01" }]')
  expect(await run('signals', 'test')).toMatchObject({ code: 1, said: expect.stringContaining('rahasiakn') })
  rmSync(join(copy, OFF))
  expect((await run('signals', 'test')).code).toBe(0)
}, 120_000)

test('signals that cannot be switched off, or are not there, are told', async () => {
  expect(await run('signals', 'off', 'nope')).toMatchObject({
    code: 2,
    said: expect.stringContaining('nope'),
  })
  expect(await run('signals', 'off', 'pertanyaan')).toMatchObject({ code: 2 })
  expect((await run('signals', 'on', 'rahasiakan')).said).toContain('memang sudah nyala')
  expect(existsSync(join(copy, OFF))).toBe(false)
}, 60_000)
