import { resolve } from 'node:path'
import { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { onTestFinished } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { Outgoing } from '../../src/bot/path/outgoing.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openRooms, type Rooms } from '../../src/rooms.ts'
import type { Store } from '../../src/store/open.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryStore } from '../store/temporary.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
type Key = { text: string; callback_data?: string }

/** The rooms of the content as it is in the repository: nothing is changed there, so they are opened once for a file. */
const opened = new Map<string, Promise<Rooms>>()

function roomsOf(config: Config, contentDir: string): Promise<Rooms> {
  const open = () => openRooms(config, contentDir, loadWords(contentDir))
  if (contentDir !== CONTENT || config.model) return open()
  const rooms = opened.get(config.databaseFile) ?? open()
  opened.set(config.databaseFile, rooms)
  return rooms
}

/** What the bot said, in order. */
export interface Said {
  readonly text: string
  readonly buttons: readonly Key[]
  readonly call: Outgoing
}

/** All that was said, as one text. */
export function textOf(said: readonly Said[]): string {
  return said.map(({ text }) => text).join('\n')
}

/** A person in a private chat with the bot in this very process; each act gives what came back, to anyone. */
export interface Talker {
  readonly id: number
  readonly says: (text: string, more?: object) => Promise<readonly Said[]>
  /** Presses the newest button of theirs with that label. */
  readonly presses: (label: string) => Promise<readonly Said[]>
  /** Presses with data of one's own making, or taken from an old button. */
  readonly forges: (data: string) => Promise<readonly Said[]>
  /** Data of their newest button with that label. */
  readonly dataOf: (label: string) => string
  /** Everything the bot said to them. */
  readonly heard: () => string
}

/** The bot without Telegram and without a process of its own. @param env settings @param contentDir read and, by staff, written */
export async function openTalk(
  env: Readonly<Record<string, string>> = {},
  contentDir = CONTENT,
): Promise<{
  store: Store
  person: (id: number, username?: string) => Talker
  /** Any update at all. */
  take: (update: object) => Promise<readonly Said[]>
}> {
  const read = readConfig(env, null)
  if (!read.ok) throw new Error('settings')
  const sent: (Said & { chat: number; id: number })[] = []
  const { store } = await temporaryStore()
  let lastId = 1000
  const app = await openApp({
    config: read.config,
    contentDir,
    rooms: await roomsOf(read.config, contentDir),
    store,
    send: async call => {
      lastId += 1
      const { payload } = call
      const id = Number(payload.message_id ?? lastId)
      const markup = payload.reply_markup as { inline_keyboard: Key[][] } | undefined
      const text = String(payload.text ?? payload.caption ?? '')
      sent.push({
        text,
        buttons: markup?.inline_keyboard.flat() ?? [],
        call,
        chat: Number(payload.chat_id),
        id,
      })
      return { ok: true, messageId: id }
    },
    api: new Api('none'),
    me: { id: 2, is_bot: true, first_name: 'CekDulu', username: 'CekDuluBot' } as UserFromGetMe,
    log: createLog('silent'),
  })
  onTestFinished(() => app.stop())
  let updateId = 0
  const take = async (update: object) => {
    updateId += 1
    const before = sent.length
    await app.intake([{ update_id: updateId, ...update } as Update])
    await app.settle()
    return sent.slice(before)
  }
  const person = (id: number, username?: string): Talker => {
    const from = { id, is_bot: false, first_name: 'Siti', ...(username ? { username } : {}) }
    const chat = { id, type: 'private', first_name: 'Siti' }
    const withLabel = (label: string) => {
      const message = sent.findLast(
        one => one.chat === id && one.buttons.some(key => key.text.includes(label)),
      )
      const key = message?.buttons.find(({ text }) => text.includes(label))
      if (!message || !key?.callback_data) throw new Error(`no button ${label}\n${heard()}`)
      return { message, data: key.callback_data }
    }
    const press = (data: string, messageId: number, text: string) =>
      take({
        callback_query: {
          id: `${updateId}`,
          from,
          chat_instance: '1',
          data,
          message: { message_id: messageId, date: 0, chat, text },
        },
      })
    const heard = () =>
      sent
        .filter(one => one.chat === id)
        .map(({ text, buttons }) => `${text}\n${buttons.map(key => `[${key.text}]`).join(' ')}`)
        .join('\n\n')
    return {
      id,
      says: (text, more = {}) => {
        const [command = ''] = /^\/\w+/.exec(text) ?? []
        const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : []
        return take({ message: { message_id: updateId + 1, date: 0, chat, from, text, entities, ...more } })
      },
      presses: label => {
        const { message, data } = withLabel(label)
        return press(data, message.id, message.text)
      },
      forges: data => press(data, 1, ''),
      dataOf: label => withLabel(label).data,
      heard,
    }
  }
  return { store, person, take }
}

/** What the bot said to the last of some messages. */
export async function lastSaid(one: Talker, ...texts: readonly string[]): Promise<string> {
  let said = ''
  for (const text of texts) said = textOf(await one.says(text))
  return said
}

/** The same, to somebody whom the bot meets first. */
export async function lastSaidTo(id: number, ...texts: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  return lastSaid(person(id), ...texts)
}
