import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Logger } from 'pino'
import { openApp } from '../app.ts'
import { registerCommands } from '../bot/commands.ts'
import { ALLOWED_UPDATES } from '../bot/intake.ts'
import { poll } from '../bot/polling.ts'
import { createApi, downloadFrom, sendThrough } from '../bot/telegram.ts'
import type { Config } from '../config.ts'
import { followReloads } from '../content-reload.ts'
import { createLog, logFault } from '../log.ts'
import { MAX_BYTES } from '../reading/limits.ts'
import { settings } from '../reports/people.ts'
import { openRooms } from '../rooms.ts'
import { chat, PERSON } from '../terminal/chat.ts'
import { createScreen } from '../terminal/screen.ts'
import { readingContent } from './content-fault.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

/** In-flight work is given this long at a stop (requirements, Durability). */
const STOP_MS = 10_000
const RETRY_MS = 3_000
const WARM_UP_MS = 1_000

/**
 * `start`: the bot, on Telegram when there is a token, else in this terminal.
 * @returns exit code
 */
export function start(io: Io): Promise<number> {
  const { telegram } = io.config
  return telegram ? startTelegram(io, telegram) : startTerminal(io)
}

async function startTerminal(io: Io): Promise<number> {
  // The chat is on the screen; only what goes wrong is logged beside it.
  const log = createLog(io.config.logLevel ?? 'error')
  const store = await openConfiguredStore(io, { use: 'bot' })
  let lastId = 0
  const nextId = () => {
    lastId += 1
    return lastId
  }
  const screen = createScreen(process.stdout, nextId, io.say)
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
  /** In the language that the person at this terminal has chosen by then. */
  const inTheirs = async (key: string, args: Record<string, string> = {}) => {
    const { language } = await store.transaction(trx => settings(trx, store.vault.personRef(PERSON.id)))
    return io.words.say(language ?? io.config.defaultLanguage, key, args)
  }
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

async function startTelegram(io: Io, telegram: NonNullable<Config['telegram']>): Promise<number> {
  const log = createLog(io.config.logLevel ?? 'info')
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  const store = await openConfiguredStore(io, { log, use: 'bot' })
  try {
    const api = createApi(telegram.token, telegram.apiRoot)
    const me = await whoAmI(io, api, log, stopping.signal)
    if (!me) return stopping.signal.aborted ? 0 : 1
    const rooms = await readingContent(() => openRooms(io.config, io.contentDir, io.words, log))
    const app = await openApp({
      config: io.config,
      contentDir: io.contentDir,
      rooms,
      store,
      send: sendThrough(api),
      download: downloadFrom(api, telegram.token, telegram.apiRoot),
      api,
      me,
      log,
    })
    void untilDone(stopping.signal, log, () =>
      registerCommands(api, io.words).catch(error => {
        if (!(error instanceof GrammyError && error.error_code === 400)) throw error
        logFault(log, error, 'commands')
      }),
    )
    setTimeout(() => {
      rooms
        .prepareAnswers()
        .then(() => void rooms.answer('GCM', null, []))
        .catch(error => void logFault(log, error, 'answers'))
    }, WARM_UP_MS).unref()
    const stopFollowing = followReloads(io.config.databaseFile, app.reload)
    const { webhook } = telegram
    try {
      if (webhook) {
        const { createWebhookServer } = await import('../bot/webhook.ts')
        const server = createWebhookServer({
          secret: webhook.secret,
          path: new URL(webhook.url).pathname,
          intake: app.intake,
          log,
        })
        if (!(await listen(io, server, webhook.port))) return 1
        await untilDone(stopping.signal, log, () =>
          api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES }),
        )
        const address = server.address()
        const port = typeof address === 'object' && address ? address.port : webhook.port
        io.err.write(`${io.say('start-telegram-webhook', { name: me.username, port: String(port) })}\n`)
        if (!stopping.signal.aborted) await once(stopping.signal, 'abort')
        io.err.write(`${io.say('start-stopping')}\n`)
        server.close()
        server.closeIdleConnections()
      } else {
        await untilDone(stopping.signal, log, () => api.deleteWebhook())
        io.err.write(`${io.say('start-telegram-polling', { name: me.username })}\n`)
        await poll(api, app.intake, log, stopping.signal)
        io.err.write(`${io.say('start-stopping')}\n`)
      }
      return 0
    } finally {
      stopFollowing()
      await Promise.race([app.settle(), sleep(STOP_MS, undefined, { ref: false })])
      await Promise.race([app.stop(), sleep(STOP_MS, undefined, { ref: false })])
    }
  } finally {
    await store.close()
  }
}

/** @returns null when the token is refused, or we were stopped before Telegram could be reached */
async function whoAmI(io: Io, api: Api, log: Logger, signal: AbortSignal): Promise<UserFromGetMe | null> {
  for (let first = true; !signal.aborted; first = false) {
    try {
      return await api.getMe()
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        io.err.write(`${io.say('start-token-refused')}\n`)
        return null
      }
      log.warn(
        { code: error instanceof GrammyError ? error.error_code : 'network' },
        'telegram: not reachable',
      )
      if (first) io.err.write(`${io.say('start-no-telegram')}\n`)
      await sleep(RETRY_MS, undefined, { signal }).catch(() => {})
    }
  }
  return null
}

/** Tries until Telegram takes it, or we are stopped. */
async function untilDone(signal: AbortSignal, log: Logger, call: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    try {
      await call()
      return
    } catch (error) {
      log.warn(
        { code: error instanceof GrammyError ? error.error_code : 'network' },
        'telegram: trying again',
      )
      await sleep(RETRY_MS, undefined, { signal }).catch(() => {})
    }
  }
}

async function listen(io: Io, server: Server, port: number): Promise<boolean> {
  server.listen(port)
  try {
    await once(server, 'listening')
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    io.err.write(`${io.say('start-port-taken', { port: String(port) })}\n`)
    return false
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
