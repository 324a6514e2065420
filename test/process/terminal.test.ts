import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Home, newHome, startCekDulu } from '../helpers/process.ts'
import { SCAM_ID } from './offers.ts'

let home: Home
beforeEach(() => {
  home = newHome()
})
afterEach(() => home.remove())

test('piped in: every message is answered, exit 0, and no escape codes', async () => {
  const chat = startCekDulu({
    home,
    stdin: 'GCM itu apa?\n/bantuan\nlowongan kamboja gaji 15 juta, transfer dulu 2 juta\n',
  })
  expect((await chat.exit).code).toBe(0)
  const said = chat.stdout()
  expect(said).toContain('Halo, aku CekDulu')
  expect(said).toMatch(/Sumber/i)
  expect(said).toContain('Apa yang terjadi?')
  expect(said).toMatch(/Kemungkinan besar|Mencurigakan/)
  expect(said).not.toContain('\u001b')
  expect(said.indexOf('Sumber')).toBeLessThan(said.indexOf('Apa yang terjadi?'))
})

test('a pasted offer of many lines is one message, and a number presses its button', async () => {
  const chat = startCekDulu({ home, stdin: `${SCAM_ID}\n\n2\n` })
  expect((await chat.exit).code).toBe(0)
  expect(chat.stdout().match(/Kemungkinan besar/g)).toHaveLength(1)
  expect(chat.stdout()).toContain('Semua tanda yang kami temukan')
})

test('the quiz works with numbers: the message stands out, and an answer is explained', async () => {
  const chat = startCekDulu({ home, stdin: '/kuis\n1\n1\n' })
  expect((await chat.exit).code).toBe(0)
  const said = chat.stdout()
  expect(said).toMatch(/\(1\/5\)[\s\S]*\n│ \S[\s\S]*\[1\] 🚨 Penipuan/)
  expect(said).toMatch(/(✅ Betul|❌ Belum tepat)[\s\S]*“[\s\S]*\(2\/5\)/)
})

test('the language chosen holds to the last word; a judged answer stays on the screen; what is kept is what was asked', async () => {
  const chat = startCekDulu({
    home,
    stdin: '/language en\nminimum wage malaysia\n1\nwho owns the moon?\n3\n',
  })
  expect((await chat.exit).code).toBe(0)
  const said = chat.stdout()
  expect(said.match(/The minimum wage in Malaysia/g)?.length).toBeGreaterThan(1)
  expect(said).not.toMatch(/\n…\n/)
  expect(said).toContain('What is kept: “who owns the moon?”')
  expect(said).toMatch(/Goodbye\. Check first, before you go\.\n$/)
})

test('that a file was saved is said in the language chosen', async () => {
  const stdin = `/en\n\n/report\n\n${SCAM_ID}\n\n1\n\n/myreports\n\n1\n\n2\n\n`
  const chat = startCekDulu({ home, stdin })
  expect((await chat.exit).code).toBe(0)
  expect(chat.stdout()).toMatch(/File saved: \S*cekdulu-CD-\S+\.pdf/)
})

test('nothing piped in: greets, says goodbye, exit 0', async () => {
  const chat = startCekDulu({ home, stdin: '' })
  expect((await chat.exit).code).toBe(0)
  expect(chat.stdout()).toContain('Sampai jumpa')
})

test('help lists the commands', async () => {
  const chat = startCekDulu({ home, args: ['help'] })
  expect((await chat.exit).code).toBe(0)
  for (const command of ['check', 'ask', 'export', 'doctor']) expect(chat.stdout()).toContain(command)
})

test('wrong settings are listed together, exit 2, nothing is made', async () => {
  const chat = startCekDulu({ home, env: { BOT_TOKEN: 'x', PORT: 'many', STAFF_IDS: '@me' } })
  expect((await chat.exit).code).toBe(2)
  for (const name of ['BOT_TOKEN', 'PORT', 'STAFF_IDS']) expect(chat.stderr()).toContain(name)
  expect(readdirSync(home.folder)).toEqual([])
})

test('a token that Telegram refuses ends with a clear word, without the token (T-03)', async () => {
  const { startBotApi } = await import('../helpers/bot-api/bot-api.ts')
  const telegram = await startBotApi()
  const token = '123456789:wrong-wrong-wrong-wrong-wrong'
  const bot = startCekDulu({ home, env: { BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.root } })
  expect((await bot.exit).code).toBe(1)
  expect(bot.stderr()).toContain('BOT_TOKEN')
  expect(bot.stderr()).not.toContain(token)
  await telegram.close()
})

test('a message that is only the path of a file is read like a forwarded one; of none, it is said so', async () => {
  const picture = resolve(import.meta.dirname, '../fixtures/reading/chat.png')
  const spaced = join(home.folder, 'tawaran kerja.txt')
  writeFileSync(
    spaced,
    'Lowongan admin di Kamboja, gaji 15 juta, transfer dulu 2 juta, paspor dipegang kantor',
  )
  const chat = startCekDulu({
    home,
    stdin: [picture, `'${spaced}'`, '/tmp/tidak-ada-di-sini.png', home.folder].join('\n\n'),
  })
  expect((await chat.exit).code).toBe(0)
  const said = chat.stdout()
  expect(said.match(/Kemungkinan besar ini penipuan|Mencurigakan/g)).toHaveLength(2)
  expect(said).toContain('Berkas /tmp/tidak-ada-di-sini.png tidak ada')
  expect(said).toContain(`${home.folder} adalah folder`)
  expect(said).not.toContain('di luar yang aku bisa')
}, 60_000)
