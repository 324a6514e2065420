import { Api, Context } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { expect, test } from 'vitest'
import { Composer } from '../../src/bot/path/composer.ts'

const ME = { id: 1, is_bot: true, first_name: 'Cek', username: 'cek_bot' } as UserFromGetMe

/** Who hears a text, in order. */
async function heardBy(text: string): Promise<string[]> {
  const heard: string[] = []
  const bot = new Composer<Context>()
  const long = bot.filter(context => (context.msg?.text ?? '').length > 10)
  bot.on('callback_query', () => void heard.push('press'))
  bot.command(['help', 'bantuan'], context => void heard.push(`help ${context.match}`))
  // What is added later belongs to it too.
  long.use((_, next) => {
    heard.push('long')
    return next()
  })
  long.on('message:text').filter(
    context => context.msg.text.endsWith('!'),
    () => void heard.push('loud'),
  )
  bot.use((_, next) => {
    heard.push('all')
    return next()
  })
  const entities = text.startsWith('/')
    ? [{ type: 'bot_command' as const, offset: 0, length: text.split(' ')[0]?.length ?? 0 }]
    : []
  const chat = { id: 7, type: 'private' as const, first_name: 'Ani' }
  const message = { message_id: 1, date: 0, chat, from: { ...chat, is_bot: false }, text, entities }
  await bot.middleware()(new Context({ update_id: 1, message }, new Api('1:a'), ME), async () => {
    heard.push('nobody')
  })
  return heard
}

test.each([
  ['halo', ['all', 'nobody']],
  ['/help me', ['help me']],
  ['selamat pagi', ['long', 'all', 'nobody']],
  ['selamat pagi!', ['long', 'loud']],
  ['/bantuan sekarang', ['long', 'help sekarang']],
])('%s', async (text, heard) => {
  expect(await heardBy(text)).toEqual(heard)
})
