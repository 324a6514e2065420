import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { withoutOrigin } from '../../src/bot/path/origin.ts'

const chat = { id: 5, type: 'private', first_name: 'Siti' }
const from = { id: 5, is_bot: false, first_name: 'Siti' }
const origin = {
  type: 'user',
  date: 1,
  sender_user: { id: 991177, is_bot: false, first_name: 'Calo', username: 'calo_x' },
}
const forward = { message_id: 2, date: 1, chat, from, text: 'loker', forward_origin: origin }
const TRACE = /991177|calo/i

test.each([
  ['a forward', { message: forward }],
  ['a reply to a forward', { message: { ...forward, message_id: 3, reply_to_message: forward } }],
  [
    'a reply into another chat',
    { message: { message_id: 3, date: 1, chat, from, text: 'ini?', external_reply: { origin } } },
  ],
  [
    'a press under an answer to a forward',
    {
      callback_query: {
        id: '1',
        from,
        chat_instance: 'x',
        data: 'd',
        message: { message_id: 4, date: 1, chat, text: 'card', reply_to_message: forward },
      },
    },
  ],
])('%s keeps its text and loses who wrote it (I-04)', (_, content) => {
  const update = { update_id: 1, ...content } as unknown as Update
  const kept = withoutOrigin(update)
  expect(JSON.stringify(update)).toMatch(TRACE)
  expect(JSON.stringify(kept)).not.toMatch(TRACE)
  expect(kept.update_id).toBe(1)
  const { message } = kept
  if (message && 'forward_origin' in forward && message.text === 'loker')
    expect(message.forward_origin?.type).toBe('hidden_user')
  expect(JSON.stringify(kept)).toMatch(/loker|ini\?/)
})

test('what was not forwarded stays as it is', () => {
  const update = {
    update_id: 1,
    message: { message_id: 2, date: 1, chat, from, text: 'halo' },
  } as unknown as Update
  expect(withoutOrigin(update)).toEqual(update)
  const old = {
    update_id: 2,
    callback_query: { id: '1', from, chat_instance: 'x', message: { message_id: 1, date: 0, chat } },
  } as unknown as Update
  expect(withoutOrigin(old)).toEqual(old)
})
