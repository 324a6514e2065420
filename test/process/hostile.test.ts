import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { User } from '../helpers/bot-api/user.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Fewer than the limit per minute, so that every message wants an answer. */
const EACH = 40
const PATIENCE_MS = 40_000

/** Everyone sends their texts; each must get an answer, and Telegram must refuse none (checked when the stage closes). */
async function allAnswered(texts: readonly string[]): Promise<void> {
  const people: User[] = []
  for (let from = 0; from < texts.length; from += EACH) {
    const person = stage.person('Iseng')
    people.push(person)
    for (const text of texts.slice(from, from + EACH)) person.sends(text)
  }
  const sent = (person: User) => person.chat.messages.filter(message => !message.from.is_bot).length
  const answers = (person: User) => person.chat.messages.filter(message => message.from.is_bot).length
  for (const person of people) {
    await expect.poll(() => answers(person), { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(sent(person))
    expect(person.transcript()).not.toContain('ada gangguan di pihak kami')
  }
}

test(
  'the big list of naughty strings is answered, and Telegram refuses none (T-10)',
  () => allAnswered(naughty.filter(text => text.trim() !== '')),
  60_000,
)

test(
  'texts made to break a bot are all answered, and Telegram refuses none (T-10)',
  () =>
    allAnswered([
      'a'.repeat(4096),
      '😀'.repeat(2048),
      '👨‍👩‍👧‍👦'.repeat(370),
      `${'\u0301'.repeat(4000)}a`,
      '\n'.repeat(4000) + SCAM_ID.slice(0, 50),
      `gaji ${'9'.repeat(4000)} juta`,
      `${'kerja '.repeat(600)}kamboja gaji 15 juta transfer dulu`,
      'http://'.repeat(500),
      `${'t.me/a '.repeat(500)}`,
      `${'+62812'.repeat(600)}`,
      '(((((((((('.repeat(400),
      '{ $text } { $days } { -brand } {"{"}',
      '<b>tebal</b> **tebal** [x](tg://user?id=1) `kode`',
      '\u202e\u202dgnirih tnegru\u2066\u2069',
      '\u{e0041}\u{e0042}lowongan\u{e007f}',
      '\u0000\u0001\u0007',
      '\u200b\u2060',
      '/'.repeat(4000),
      `/cek ${'x'.repeat(4000)}`,
      '/start '.repeat(300),
      '/cek@CekDuluBot',
      '@CekDuluBot',
      '=cmd|"/c calc"!A0',
      '../../../../etc/passwd',
      '{"update_id":1}',
      '__proto__ constructor toString',
      '\ufffd\ufffe\uffff',
      '١٢٣٤٥٦٧٨٩٠ ۱۲۳ 12３',
    ]),
  60_000,
)

test('long messages: 5,000 characters arrive as two and get their answers; the report of a full one is whole', async () => {
  const siti = stage.person('Siti')
  siti.sends(`${SCAM_ID}\n${'Syarat lain dijelaskan nanti. '.repeat(160)}`.slice(0, 5000))
  const [first, second] = await siti.hears(2)
  expect([first?.text, second?.text].some(text => text?.includes('Kemungkinan besar'))).toBe(true)

  const budi = stage.person('Budi')
  budi.sends(`${SCAM_ID}\n${'Syarat lain dijelaskan nanti. '.repeat(160)}`.slice(0, 4096))
  await budi.hears('Kemungkinan besar')
  budi.presses('Laporkan')
  await budi.hears('Setuju?')
  const pieces = budi.chat.messages.filter(message => message.from.is_bot)
  expect(pieces.length).toBeGreaterThan(2)
  budi.presses('Setuju, laporkan')
  await budi.hears('Kode laporan')
})

test('a person who floods is slowed down once, and others are served (T-09)', async () => {
  const flood = stage.person('Banjir')
  for (let i = 0; i < 300; i += 1) flood.sends(`halo ${i}`)
  const siti = stage.person('Siti')
  siti.sends('/start')
  await siti.hears('Halo, aku', 5000)
  await flood.hears('Tunggu sebentar')
  flood.sends('tolong saya disekap di kamboja')
  await flood.hears('Yang bisa kamu lakukan')
  expect(flood.transcript().match(/Tunggu sebentar/g)).toHaveLength(1)
}, 60_000)

test('updates of kinds the bot did not ask for, and without text, do no harm', async () => {
  const siti = stage.person('Siti')
  for (const kind of ['edited_message', 'poll', 'my_chat_member', 'inline_query']) {
    expect(stage.telegram.emit(kind, { id: '1' })).toBeNull()
  }
  const base = { message_id: 900, date: 1, chat: siti.chat.info, from: siti.person }
  for (const content of [{ sticker: {} }, { location: {} }, { new_chat_members: [] }, {}]) {
    stage.telegram.emit('message', { ...base, ...content })
  }
  stage.telegram.emit('message', { message_id: 901, date: 1, chat: siti.chat.info })
  siti.sends('', { photo: true })
  await siti.hears('tidak bisa kubaca')
  siti.sends(SCAM_ID, { photo: true })
  await siti.hears('Kemungkinan besar')
})
