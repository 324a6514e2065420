import { createServer, type Server } from 'node:http'
import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'

let telegram: FakeBotApi
let api: Api
beforeEach(async () => {
  telegram = await startBotApi()
  api = new Api(telegram.token, { apiRoot: telegram.root })
})
afterEach(() => telegram.close())

const ana = () => telegram.user({ id: 7_310_001_234, first_name: 'Ana' })

describe('long polling', () => {
  test('an update stays until a higher offset confirms it', async () => {
    ana().sends('one')
    ana().sends('two')
    const first = await api.getUpdates()
    expect(first.map(update => update.message?.text)).toEqual(['one', 'two'])
    expect(await api.getUpdates({ limit: 1 })).toHaveLength(1)
    const second = await api.getUpdates({ offset: (first[0]?.update_id ?? 0) + 1 })
    expect(second.map(update => update.message?.text)).toEqual(['two'])
    expect(telegram.unconfirmed()).toBe(1)
    expect((await api.getUpdates({ offset: -1 })).map(update => update.message?.text)).toEqual(['two'])
  })

  test('waits for the next update, or for the time to be over', async () => {
    const waiting = api.getUpdates({ timeout: 5 })
    setTimeout(() => ana().sends('late'), 100)
    expect((await waiting)[0]?.message?.text).toBe('late')
    await api.getUpdates({ offset: -1 })
    const [last] = await api.getUpdates()
    expect(await api.getUpdates({ offset: (last?.update_id ?? 0) + 1, timeout: 1 })).toEqual([])
  })

  test('a second poll ends the first with 409', async () => {
    const first = api.getUpdates({ timeout: 5 })
    await new Promise(resolve => setTimeout(resolve, 100))
    const second = api.getUpdates({ timeout: 1 })
    await expect(first).rejects.toThrow('terminated by other getUpdates request')
    expect(await second).toEqual([])
  })

  test('no polling while a webhook is set', async () => {
    await api.setWebhook('https://example.org/hook')
    await expect(api.getUpdates()).rejects.toThrow("can't use getUpdates method while webhook is active")
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })

  test('kinds the bot did not ask for are not delivered', async () => {
    await api.getUpdates({ allowed_updates: ['callback_query'] })
    ana().sends('unasked')
    expect(await api.getUpdates({})).toEqual([])
    await api.getUpdates({ allowed_updates: [] })
    ana().sends('asked')
    expect(await api.getUpdates()).toHaveLength(1)
  })

  test('a repeated update comes although it was confirmed', async () => {
    ana().sends('again')
    const [update] = await api.getUpdates()
    await api.getUpdates({ offset: (update?.update_id ?? 0) + 1 })
    const [sent] = ana().updates
    if (sent) telegram.repeat(sent)
    expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1 })).toEqual([update])
  })
})

describe('webhook', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })
  const hook = async (status: () => number, seen: { secret: unknown; text: string }[]) => {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const update = JSON.parse(body) as { message?: { text?: string } }
      seen.push({
        secret: request.headers['x-telegram-bot-api-secret-token'],
        text: update.message?.text ?? '',
      })
      response.writeHead(status()).end()
    }).listen(0, '127.0.0.1')
    servers.push(server)
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  }
  const until = async (look: () => boolean) => {
    for (let i = 0; i < 200 && !look(); i += 1) await new Promise(resolve => setTimeout(resolve, 10))
    expect(look()).toBe(true)
  }

  test('delivers with the secret, in order, again until 2xx', async () => {
    const seen: { secret: unknown; text: string }[] = []
    const answers = [500, 401, 200, 200]
    const url = await hook(() => answers.shift() ?? 200, seen)
    await api.setWebhook(url, { secret_token: 's3cret' })
    ana().sends('one')
    ana().sends('two')
    await until(() => telegram.unconfirmed() === 0)
    expect(seen.map(({ text }) => text)).toEqual(['one', 'one', 'one', 'two'])
    expect(new Set(seen.map(({ secret }) => secret))).toEqual(new Set(['s3cret']))
    expect(telegram.deliveries).toEqual([500, 401, 200, 200])
    const [first] = ana().updates
    if (first) telegram.repeat(first)
    await until(() => seen.length === 5)
    expect(seen[4]?.text).toBe('one')
  })

  test('wants https, except to this machine, and a plain secret', async () => {
    await expect(api.setWebhook('http://example.org/')).rejects.toThrow('HTTPS URL')
    await expect(api.setWebhook('https://example.org/', { secret_token: 'a b' })).rejects.toThrow(
      'unallowed characters',
    )
  })
})

describe('people', () => {
  test('a press carries the message of the bot with what that one answered', async () => {
    const asked = ana().sends('offer')
    const keys = { inline_keyboard: [[{ text: 'Why?', callback_data: 'why' }]] }
    await api.sendMessage(ana().person.id, 'card', {
      reply_parameters: { message_id: asked.message_id },
      reply_markup: keys,
    })
    const id = ana().presses('Why?')
    const press = (await api.getUpdates()).at(-1)?.callback_query
    expect(press).toMatchObject({
      id,
      data: 'why',
      message: { text: 'card', reply_to_message: { text: 'offer' } },
    })
    await expect(telegram.assertClean()).rejects.toThrow('button never answered: Why?')
    await api.answerCallbackQuery(id, { text: 'ok' })
    expect((await ana().seesToast('ok')).kind).toBe('toast')
    await telegram.assertClean()
    await expect(api.answerCallbackQuery(id)).rejects.toThrow('query is too old')
  })

  test('a press that nobody made or that is too old takes no answer', async () => {
    await expect(api.answerCallbackQuery('1')).rejects.toThrow('query ID is invalid')
    expect(telegram.violations).toHaveLength(1)
    ana()
    const message = await api.sendMessage(ana().person.id, 'x', {
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] },
    })
    const id = ana().presses('a')
    telegram.age(id)
    await expect(api.answerCallbackQuery(id)).rejects.toThrow('query is too old')
    expect(telegram.violations).toHaveLength(1)
    expect(message.text).toBe('x')
  })

  test('long texts are cut as clients do; commands and forwards are marked', async () => {
    ana().sends('a'.repeat(5000))
    ana().sends('/start help')
    ana().forwards('loker', 'Agen')
    const updates = (await api.getUpdates()).map(update => update.message)
    expect(updates.map(message => message?.text?.length)).toEqual([4096, 904, 11, 5])
    expect(updates[2]?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }])
    expect(updates[3]?.forward_origin).toMatchObject({ type: 'hidden_user', sender_user_name: 'Agen' })
  })

  test('hearing waits, looks only at what came after, and says what was missed', async () => {
    ana().sends('one')
    await api.sendMessage(ana().person.id, 'first answer')
    ana().sends('two')
    await expect(ana().hears('first answer', 100)).rejects.toThrow(
      /did not get message first answer[\s\S]*CekDulu : first answer/,
    )
    setTimeout(() => void api.sendMessage(ana().person.id, 'second answer'), 50)
    expect((await ana().hears(/second/)).text).toBe('second answer')
    await expect(ana().hearsNothing(10)).rejects.toThrow('said nothing')
  })

  test('members of a group speak in it, not in their private chat', async () => {
    const { chat, member } = telegram.group()
    const inGroup = member(ana())
    inGroup.sends('hi all')
    await api.sendMessage(chat.info.id, 'hello group')
    expect((await inGroup.hears('hello group')).message?.chat).toMatchObject({ type: 'supergroup' })
    expect(ana().chat.messages).toEqual([])
    expect((await api.getUpdates())[0]?.message?.chat.id).toBe(chat.info.id)
  })
})
