import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCAM_ID } from './offers.ts'
import { openStage, RECEIPT, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const OLD = 'Tombol ini sudah tidak berlaku'

test.each([
  '',
  'why',
  'erase',
  'erase~',
  'erase~AAAAAAAA',
  'agree:x~AAAAAAAA',
  '~',
  '😀'.repeat(16),
  'xf:all:csv~AAAAAAAA',
  '__proto__',
])('forged data %j gets a polite notice and does nothing', async data => {
  const eve = stage.person('Eve')
  eve.sends(SCAM_ID)
  const card = await eve.hears('Kemungkinan besar')
  if (card.message) eve.forges(data, card.message)
  await eve.seesToast(OLD)
  await eve.hearsNothing(150).catch(error => expect(String(error)).not.toMatch(/dihapus|Semua tanda/))
})

test("a button's data does not work in another person's hand (P-04, T-05)", async () => {
  const siti = stage.person('Siti')
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar')
  const receipt = await reports(siti)
  siti.sends('/laporanku')
  const mine = await siti.hears(/(satu|1) laporan/)
  const data = mine.message?.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? ''
  expect(data).toContain(receipt.slice(-4))

  const eve = stage.person('Eve')
  eve.sends('/start')
  const hello = await eve.hears('Halo')
  if (hello.message) eve.forges(data, hello.message)
  await eve.seesToast(OLD)
  const told = eve.chat.events.filter(event => event.by === 'bot').map(event => event.text)
  expect(told.join('\n')).not.toContain(receipt)
  siti.sends('/laporanku')
  expect((await siti.hears(receipt)).text).not.toContain('dicabut')
})

test('a press whose answer Telegram no longer takes does not stop the bot', async () => {
  const budi = stage.person('Budi')
  budi.sends(SCAM_ID)
  await budi.hears('Kemungkinan besar')
  stage.telegram.fault({ kind: 'server_error', method: 'answerCallbackQuery' })
  const id = budi.presses('Kenapa?')
  stage.telegram.age(id)
  await budi.hears('Semua tanda')
  budi.sends('/start')
  await budi.hears('Halo')
})

test('after a restart, the buttons under a card work from the message it answered', async () => {
  const dewi = stage.person('Dewi')
  dewi.sends(SCAM_ID)
  await dewi.hears('Kemungkinan besar')
  await stage.restart('SIGTERM')
  dewi.presses('Kenapa?')
  await dewi.hears('Semua tanda yang kami temukan')
  expect(await reports(dewi)).toMatch(RECEIPT)
})

test('after a restart, a card whose message is gone asks to forward it again', async () => {
  const rudi = stage.person('Rudi')
  const offer = rudi.sends(SCAM_ID)
  const card = await rudi.hears('Kemungkinan besar')
  await stage.restart('SIGTERM')
  rudi.chat.remove(offer.message_id)
  if (card.message) {
    const { reply_to_message: _gone, ...rest } = card.message
    rudi.presses('Kenapa?', { on: rest })
  }
  await rudi.hears('Teruskan lagi tulisannya')
})

test('agreeing twice to the same case makes one report', async () => {
  const nina = stage.person('Nina')
  nina.sends(SCAM_ID)
  await nina.hears('Kemungkinan besar')
  nina.presses('Laporkan')
  const consent = await nina.hears('Setuju?')
  if (!consent.message) throw new Error('no consent message')
  nina.presses('Setuju, laporkan', { on: consent.message })
  nina.presses('Setuju, laporkan', { on: consent.message })
  await nina.hears(RECEIPT)
  nina.sends('/laporanku')
  await nina.hears(/(satu|1) laporan/)
})
