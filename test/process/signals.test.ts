import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type Done } from '../cli/command-line.ts'
import { type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'
import { newHome, type Running, startBot } from '../helpers/process.ts'
import { rowsOf } from './database.ts'
import { temporaryCopy } from './temporary-copy.ts'

const copy = temporaryCopy(resolve(import.meta.dirname, '../../content'))
const home = newHome()
const { inside, outside } = commandLine(home.folder)
const env = { ...home.env, CONTENT_DIR: copy }
const before = process.cwd()
let telegram: FakeBotApi
let bot: Running

beforeAll(async () => {
  process.chdir(home.folder)
  telegram = await startBotApi()
  bot = await startBot(home, telegram, { CONTENT_DIR: copy })
}, 60_000)

afterAll(async () => {
  process.chdir(before)
  expect((await bot.stop()).code).toBe(0)
  await telegram.close()
  home.remove()
  rmSync(copy, { recursive: true })
})

const told = ({ code, out, err }: Done) => ({ code, said: out + err })
const run = async (...args: string[]) => told(await inside(args, '', env))
const runOutside = (...args: string[]) => told(outside(args, '', env))

const OFFER =
  'Lowongan pelayan restoran di Taiwan, gaji NT 29.500 sebulan, sarapan zamrud jingga tersedia, hubungi PT'
const OFF = 'signals/switched-off.yaml'
const SIGNAL = 'signals/own.yaml'
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
  expect(runOutside('signals', 'reload')).toMatchObject({
    code: 0,
    said: expect.stringContaining('sekarang memakai isi baru'),
  })
  expect(await ask()).toContain('zamrud jingga hanya')

  expect(runOutside('signals', 'off', 'zamrud', '--why', 'salah tuduh').code).toBe(0)
  expect(readFileSync(join(copy, OFF), 'utf8')).toContain('salah tuduh')
  expect((await run('signals', 'list', '--find', 'zamrud')).said).toMatch(/MATI\s+zamrud[\s\S]*salah tuduh/)
  expect((await run('signals', 'reload')).code).toBe(0)
  expect(await ask()).not.toContain('zamrud jingga hanya')

  expect(runOutside('signals', 'on', 'zamrud').code).toBe(0)
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
  expect(runOutside('signals', 'test').code).toBe(0)
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
