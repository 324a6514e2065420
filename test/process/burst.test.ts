import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { User } from '../helpers/bot-api/user.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const PEOPLE = 100
const EACH = 20

/** The messages that the bot's cards answered, in the order of the cards. */
const answered = (who: User) =>
  who.chat.messages.flatMap(message =>
    message.from.is_bot ? (message.reply_to_message?.message_id ?? []) : [],
  )

test('after Telegram was away, 2,000 waiting updates are answered once each, in order, in bounded memory (R-06)', async () => {
  await stage.bot().stop('SIGKILL')
  const people = Array.from({ length: PEOPLE }, () => stage.person('Siti'))
  const sent = new Map<User, number[]>(people.map(who => [who, []]))
  for (let i = 0; i < EACH; i++)
    for (const who of people) sent.get(who)?.push(who.sends(`${SCAM_ID}\nkode ${i}`).message_id)
  await stage.restart('SIGKILL')
  for (const who of people) await expect.poll(() => answered(who).length, { timeout: 60_000 }).toBe(EACH)
  for (const who of people) expect(answered(who)).toEqual(sent.get(who))
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${stage.bot().pid}/status`, 'utf8'))?.[1]
  expect(Number(peak)).toBeLessThan(400 * 1024)
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
