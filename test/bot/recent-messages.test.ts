import { expect, test } from 'vitest'
import { createRecentMessages, noting } from '../../src/bot/path/recent-messages.ts'
import type { PersonRef } from '../../src/reports/types.ts'

const HOUR = 60 * 60 * 1000
const SITI = 'siti' as PersonRef

test('what is younger than two days can be taken once, the bot’s alone or all', () => {
  let now = 100 * HOUR
  const recent = createRecentMessages(() => now)
  recent.note(SITI, 1, 'person', now)
  recent.note(SITI, 2, 'bot', now)
  recent.note('budi' as PersonRef, 3, 'bot', now)
  now += 40 * HOUR
  recent.note(SITI, 4, 'bot', now)
  recent.note(SITI, 2, 'bot', now)
  now += 8 * HOUR
  expect(recent.take(SITI, 'bot')).toEqual([4])
  recent.note(SITI, 5, 'person', now)
  expect(recent.take(SITI, 'bot')).toEqual([])
  expect(recent.take(SITI, 'all')).toEqual([5])
  expect(recent.take(SITI, 'all')).toEqual([])
})

test('the newest 100 of a chat are kept', () => {
  const recent = createRecentMessages(() => 0)
  for (let id = 1; id <= 301; id++) recent.note(SITI, id, 'bot', 0)
  const taken = recent.take(SITI, 'all')
  expect([taken.length, taken[0], taken.at(-1)]).toEqual([100, 202, 301])
})

test('what was sent to a private chat is noted, and nothing else', async () => {
  const recent = createRecentMessages(() => 0)
  const refOf = (id: number) => String(id) as PersonRef
  let id: number | null = 10
  const send = noting(
    async () => ({ ok: true, messageId: id }),
    recent,
    refOf,
    () => 0,
  )
  await send({ method: 'sendMessage', payload: { chat_id: 7 } })
  await send({ method: 'sendMessage', payload: { chat_id: -100 } })
  id = null
  await send({ method: 'sendChatAction', payload: { chat_id: 7 } })
  expect(recent.take(refOf(7), 'all')).toEqual([10])
  expect(recent.take(refOf(-100), 'all')).toEqual([])
})
