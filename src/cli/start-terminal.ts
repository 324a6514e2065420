import { open } from 'node:fs/promises'
import { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { openApp } from '../app.ts'
import { followReloads } from '../content-reload.ts'
import { createLog } from '../log.ts'
import { MAX_BYTES } from '../reading/limits.ts'
import { settings } from '../reports/people.ts'
import { openRooms } from '../rooms.ts'
import { chat, PERSON } from '../terminal/chat.ts'
import { createScreen } from '../terminal/screen.ts'
import { readingContent } from './content-fault.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

/**
 * The bot as a chat in this terminal, until its input ends.
 * @returns exit code
 */
export async function startTerminal(io: Io): Promise<number> {
  // The chat is on the screen; only what goes wrong is logged beside it.
  const log = createLog(io.config.logLevel ?? 'error')
  const store = await openConfiguredStore(io, { use: 'bot' })
  let lastId = 0
  const nextId = () => {
    lastId += 1
    return lastId
  }
  /** In the language that the person at this terminal has chosen by then. */
  const inTheirs = async (key: string, args: Record<string, string> = {}) => {
    const { language } = await store.transaction(trx => settings(trx, store.vault.personRef(PERSON.id)))
    return io.words.say(language ?? io.config.defaultLanguage, key, args)
  }
  const screen = createScreen(process.stdout, nextId, inTheirs)
  const app = await openApp({
    config: io.config,
    contentDir: io.contentDir,
    rooms: await readingContent(() => openRooms(io.config, io.contentDir, io.words, log)),
    store,
    send: screen.send,
    download: readLocal,
    api: new Api('terminal'),
    me: TERMINAL_BOT,
    log,
    perMinute: Number.POSITIVE_INFINITY,
  })
  const stopFollowing = followReloads(io.config.databaseFile, app.reload)
  try {
    if (process.stdin.isTTY) io.out.write(`${io.say('terminal-hint')}\n`)
    await chat({
      input: process.stdin,
      output: process.stdout,
      line: { take: update => app.intake([update]), settle: app.settle },
      screen,
      nextId,
      greeting: '/start',
      prompt: () => inTheirs('terminal-prompt'),
      bye: () => inTheirs('terminal-bye'),
      noFile: ({ kind, path }) => inTheirs(`terminal-path-${kind}`, { path }),
    })
    return 0
  } finally {
    stopFollowing()
    await app.stop()
    await store.close()
  }
}

/** In the terminal a file is named by its path. One byte more than is read tells the reader that it is too large. */
async function readLocal(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_BYTES + 1) })
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

/** The bot as the terminal chat knows it; nothing of it is ever sent anywhere. */
const TERMINAL_BOT = {
  id: 2,
  is_bot: true,
  first_name: 'CekDulu',
  username: 'CekDuluBot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
} as UserFromGetMe
