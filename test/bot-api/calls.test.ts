import { Api, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'

let telegram: FakeBotApi
let api: Api
beforeEach(async () => {
  telegram = await startBotApi()
  api = new Api(telegram.token, { apiRoot: telegram.root })
})
afterEach(() => telegram.close())

const ana = { id: 7_310_001_234, first_name: 'Ana', language_code: 'en' }
const call = async (method: string, body: unknown, type = 'application/json') => {
  const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? new Uint8Array(Buffer.from(body))
        : JSON.stringify(body),
  })
  return {
    status: response.status,
    ...((await response.json()) as { description?: string; result?: unknown }),
  }
}
const send = (more: object) => call('sendMessage', { chat_id: telegram.user(ana).person.id, ...more })

describe('messages are deleted', () => {
  const remove = (chatId: number, ids: unknown) =>
    call('deleteMessages', { chat_id: chatId, message_ids: ids })

  test('the bot’s and, in a private chat, the person’s; those that are gone are passed over', async () => {
    const user = telegram.user(ana)
    const { message_id: mine } = user.sends('hi')
    const { message_id: own } = await api.sendMessage(ana.id, 'hello')
    expect(await remove(ana.id, [mine, own, 999_999])).toMatchObject({ status: 200, result: true })
    expect(user.chat.messages).toEqual([])
  })

  test('none of them when one is too old, too many are named, or it is another’s in a group', async () => {
    const user = telegram.user(ana)
    const { message_id: young } = await api.sendMessage(ana.id, 'hello')
    const { message_id: old } = await api.sendMessage(ana.id, 'hello')
    user.chat.age(old, 48 * 60 * 60 + 1)
    for (const ids of [[young, old], [], [young, young], Array.from({ length: 101 }, (_, n) => n + 1)])
      expect((await remove(ana.id, ids)).status).toBe(400)
    expect(user.chat.messages).toHaveLength(2)
    const group = telegram.group()
    const { message_id: theirs } = group.member(user).sends('hi')
    expect(await remove(group.chat.info.id, [theirs])).toMatchObject({
      description: expect.stringMatching("can't be deleted"),
    })
    expect(telegram.violations).toHaveLength(5)
  })
})

describe('a call is compared with the description', () => {
  test.each([
    ['an unknown method', 'sendTelepathy', {}, /no such method/],
    [
      'an unknown parameter',
      'sendMessage',
      { chat_id: 1, text: 'a', colour: 'red' },
      /no such field: colour/,
    ],
    ['a missing parameter', 'sendMessage', { chat_id: 1 }, /required field missing: text/],
    ['a wrong primitive', 'sendMessage', { chat_id: 1, text: 5 }, /text: string expected/],
    ['a wrong literal', 'sendChatAction', { chat_id: 1, action: 'dancing' }, /expected/],
    [
      'an unknown field deep down',
      'sendMessage',
      { chat_id: 1, text: 'a', link_preview_options: { off: true } },
      /no such field: off/,
    ],
    [
      'a wrong item of a list',
      'setMyCommands',
      { commands: [{ command: 'a' }] },
      /required field missing: description/,
    ],
    ['a real method the fake does not have', 'getMyStarBalance', {}, /does not know/],
  ])('%s', async (_, method, body, why) => {
    telegram.user({ id: 1, first_name: 'One' })
    const { status, description } = await call(method, body)
    expect(status).toBe(400)
    expect(description).toMatch(why)
    expect(telegram.violations).toHaveLength(1)
    await expect(telegram.assertClean()).rejects.toThrow(why)
  })

  test('a wrong token is refused, and is no call', async () => {
    const response = await fetch(`${telegram.root}/bot1:wrong/getMe`)
    expect(response.status).toBe(401)
    expect(telegram.calls).toEqual([])
  })
})

describe('what Telegram refuses, in its words', () => {
  const key = (button: object) => ({ text: 'x', reply_markup: { inline_keyboard: [[button]] } })
  test.each([
    ['blank text', { text: ' \u200b\n' }, 'message text is empty'],
    ['too long', { text: 'a'.repeat(4097) }, 'message is too long'],
    ['too long counted in UTF-16', { text: '😀'.repeat(2049) }, 'message is too long'],
    [
      'entity past the end',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 3 }] },
      'ends after the end of the text',
    ],
    [
      'entity without length',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 0 }] },
      'has length 0',
    ],
    [
      'entity inside a pair',
      { text: '😀b', entities: [{ type: 'bold', offset: 1, length: 2 }] },
      'middle of a UTF-16 symbol',
    ],
    ['data of 65 bytes', key({ text: 'a', callback_data: `${'é'.repeat(32)}a` }), 'BUTTON_DATA_INVALID'],
    ['empty data', key({ text: 'a', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['a button that does nothing', key({ text: 'a' }), 'text buttons are unallowed'],
    ['a button without a label', key({ text: ' ', callback_data: 'a' }), 'button text must be non-empty'],
    ['a link that is none', key({ text: 'a', url: 'javascript:alert(1)' }), 'Wrong HTTP URL'],
    ['a link without a host', key({ text: 'a', url: 'http://localhost' }), 'Wrong HTTP URL'],
    [
      '101 buttons',
      { text: 'x', reply_markup: { inline_keyboard: Array(101).fill([{ text: 'a', callback_data: 'b' }]) } },
      'reply markup is too long',
    ],
    [
      'a reply to nothing',
      { text: 'x', reply_parameters: { message_id: 9 } },
      'message to be replied not found',
    ],
    ['a lone surrogate', { text: 'a\ud800b' }, 'UTF-8'],
    ['markup', { text: '<b>', parse_mode: 'HTML' }, 'send entities'],
  ])('%s', async (_, body, why) => {
    const { status, description } = await send(body)
    expect({ status, description }).toEqual({ status: 400, description: expect.stringContaining(why) })
    expect(telegram.violations).toHaveLength(1)
  })

  test('what fits exactly is taken', async () => {
    const button = { text: 'a', callback_data: 'd'.repeat(64) }
    const text = '😀'.repeat(2048)
    const { status } = await send({
      text,
      entities: [{ type: 'bold', offset: 0, length: 4096 }],
      reply_markup: { inline_keyboard: Array(100).fill([button]) },
    })
    expect(status).toBe(200)
    await telegram.assertClean()
  })

  test('bytes that are not UTF-8', async () => {
    const { status } = await call('sendMessage', Buffer.from([0x7b, 0xff, 0x7d]))
    expect(status).toBe(400)
    expect(telegram.violations[0]).toContain('UTF-8')
  })

  test('a chat that never wrote to the bot', async () => {
    expect(await call('sendMessage', { chat_id: 12345, text: 'hi' })).toMatchObject({
      description: 'Bad Request: chat not found',
    })
  })

  test('a person who blocked the bot: 403, and nobody is to blame', async () => {
    telegram.user(ana).blocks()
    expect(await send({ text: 'hi' })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await telegram.assertClean()
  })

  test('commands and descriptions have limits', async () => {
    const commands = [{ command: 'Mulai', description: 'x' }]
    expect(await call('setMyCommands', { commands })).toMatchObject({
      description: 'Bad Request: BOT_COMMAND_INVALID',
    })
    expect((await call('setMyShortDescription', { short_description: 'x'.repeat(121) })).status).toBe(400)
    expect(
      (await call('setMyDescription', { description: 'x'.repeat(513), language_code: 'en' })).status,
    ).toBe(400)
  })
})

describe('edits', () => {
  test('a message changes in place and keeps what it answered', async () => {
    const user = telegram.user(ana)
    const asked = user.sends('hello')
    const { message_id } = await api.sendMessage(ana.id, 'first', {
      reply_parameters: { message_id: asked.message_id },
    })
    await api.editMessageText(ana.id, message_id, 'second')
    const [, now] = user.chat.messages
    expect(now).toMatchObject({ message_id, text: 'second', reply_to_message: { text: 'hello' } })
    expect((await user.hears('second')).kind).toBe('edit')
  })

  test('the same content again is refused, but is no violation', async () => {
    telegram.user(ana)
    const { message_id } = await api.sendMessage(ana.id, 'same')
    await expect(api.editMessageText(ana.id, message_id, 'same')).rejects.toThrow('message is not modified')
    await expect(api.editMessageText(ana.id, message_id + 1, 'other')).rejects.toThrow(
      'message to edit not found',
    )
    await telegram.assertClean()
  })

  test("a person's own message cannot be edited", async () => {
    const { message_id } = telegram.user(ana).sends('mine')
    await expect(api.editMessageText(ana.id, message_id, 'yours')).rejects.toThrow("message can't be edited")
    expect(telegram.violations).toHaveLength(1)
  })
})

describe('files and bodies', () => {
  test('a document arrives with its name and bytes', async () => {
    const user = telegram.user(ana)
    const bytes = Buffer.from([0, 255, 13, 10, 80, 75])
    await api.sendDocument(ana.id, new InputFile(bytes, 'laporan é.csv'), {
      caption: 'Laporan',
      reply_markup: { inline_keyboard: [[{ text: 'ok', callback_data: 'ok' }]] },
    })
    const { file, message } = await user.hears('Laporan')
    expect(file?.bytes.equals(bytes)).toBe(true)
    expect(message?.document).toMatchObject({ file_name: 'laporan é.csv', file_size: 6 })
    await telegram.assertClean()
  })

  test('empty files, long captions and missing attachments are refused', async () => {
    telegram.user(ana)
    await expect(api.sendDocument(ana.id, new InputFile(Buffer.from(''), 'a'))).rejects.toThrow(
      'file must be non-empty',
    )
    await expect(
      api.sendDocument(ana.id, new InputFile(Buffer.from('a'), 'a'), { caption: 'x'.repeat(1025) }),
    ).rejects.toThrow('message caption is too long')
    const form = new FormData()
    form.set('chat_id', String(ana.id))
    form.set('document', 'attach://nothing')
    const response = await fetch(`${telegram.root}/bot${telegram.token}/sendDocument`, {
      method: 'POST',
      body: form,
    })
    expect(response.status).toBe(400)
  })

  test('a form is read as JSON is', async () => {
    const user = telegram.user(ana)
    const body = new URLSearchParams({
      chat_id: String(ana.id),
      text: '123',
      entities: '[{"type":"bold","offset":0,"length":3}]',
    })
    expect((await call('sendMessage', body.toString(), 'application/x-www-form-urlencoded')).status).toBe(200)
    expect(user.chat.messages[0]).toMatchObject({ text: '123', entities: [{ type: 'bold' }] })
  })
})

describe('faults', () => {
  test('hit the calls they are meant for, as often as said', async () => {
    telegram.user(ana)
    telegram.fault({ kind: 'too_many_requests', method: 'sendMessage', retryAfter: 7, after: 1, times: 2 })
    await api.sendChatAction(ana.id, 'typing')
    await api.sendMessage(ana.id, 'well')
    expect(await send({ text: 'no' })).toMatchObject({ status: 429, parameters: { retry_after: 7 } })
    expect((await send({ text: 'no' })).status).toBe(429)
    await api.sendMessage(ana.id, 'well again')
    expect(telegram.faultsLeft()).toBe(0)
    await telegram.assertClean()
  })

  test.each([
    ['server_error', 500],
    ['bad_gateway', 502],
    ['blocked', 403],
  ] as const)('%s is %i', async (kind, status) => {
    telegram.fault({ kind })
    expect((await send({ text: 'a' })).status).toBe(status)
  })

  test('a reset may come before or after the call is carried out', async () => {
    const user = telegram.user(ana)
    telegram.fault({ kind: 'reset' })
    telegram.fault({ kind: 'reset', carriedOut: true })
    await expect(send({ text: 'lost' })).rejects.toThrow()
    await expect(send({ text: 'only the answer is lost' })).rejects.toThrow()
    expect(user.chat.messages.map(message => message.text)).toEqual(['only the answer is lost'])
  })

  test('a hang is no answer at all', async () => {
    telegram.user(ana)
    telegram.fault({ kind: 'hang' })
    const asking = new AbortController()
    setTimeout(() => asking.abort(), 200)
    const answer = fetch(`${telegram.root}/bot${telegram.token}/getMe`, { signal: asking.signal })
    await expect(answer).rejects.toThrow('aborted')
  })

  test('Telegram away: a gateway without words, nobody there, or silence; then it is back', async () => {
    const user = telegram.user(ana)
    await telegram.absent({ how: 'bad_gateway', but: 'getMe' })
    await expect(send({ text: 'lost' })).rejects.toThrow('not valid JSON')
    expect((await api.getMe()).is_bot).toBe(true)
    await telegram.absent({ how: 'refusing' })
    await expect(send({ text: 'lost' })).rejects.toThrow('fetch failed')
    await telegram.absent({ how: 'silent' })
    const silent = fetch(`${telegram.root}/bot${telegram.token}/getMe`, { signal: AbortSignal.timeout(200) })
    await expect(silent).rejects.toThrow('aborted due to timeout')
    await telegram.absent(null)
    expect((await send({ text: 'back' })).status).toBe(200)
    expect(user.chat.messages.map(message => message.text)).toEqual(['back'])
  })
})
