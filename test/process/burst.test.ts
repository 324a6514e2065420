import { afterAll, beforeAll, expect, test } from 'vitest'
import { burst } from './bursting.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const PEOPLE = 100
const EACH = 20

test('after Telegram was away, 2,000 waiting updates are answered once each, in order, in bounded memory (R-06)', async () => {
  const { wronged, peak } = await burst(stage, { people: PEOPLE, each: EACH, patienceMs: 60_000 })
  expect(wronged).toBe(0)
  expect(peak).toBeLessThan(400 * 1024 * 1024)
}, 180_000)

test('one who floods does not hold up fifty others: they are answered among the first of the flood (T-09)', async () => {
  await stage.bot().stop('SIGKILL')
  const flood = stage.person('Banjir')
  for (let i = 0; i < 300; i++) flood.sends(`${SCAM_ID}\nbanjir ${i}`)
  const others = Array.from({ length: 50 }, () => stage.person('Siti'))
  for (const who of others) who.sends(SCAM_ID)
  const from = stage.telegram.done('sendMessage').length
  await stage.restart('SIGKILL')
  for (const who of others) await who.hears('Kemungkinan besar', 60_000)
  const order = stage.telegram
    .done('sendMessage')
    .slice(from)
    .map(call => call.given.chat_id)
  const last = Math.max(...others.map(who => order.indexOf(who.chat.info.id)))
  const before = order.slice(0, last).filter(chat => chat === flood.chat.info.id).length
  // Twelve of a chat in a batch of 64: fifty others are through within a few batches, not after 300 messages.
  expect(before).toBeLessThan(40)
}, 120_000)
