import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Logger } from 'pino'
import { openApp } from '../app.ts'
import { registerCommands } from '../bot/commands.ts'
import { ALLOWED_UPDATES } from '../bot/path/intake.ts'
import { poll } from '../bot/path/polling.ts'
import { createApi, downloadFrom, sendThrough } from '../bot/path/telegram.ts'
import type { Config } from '../config.ts'
import { followReloads } from '../content-reload.ts'
import { createLog, logFault } from '../log.ts'
import { openRooms } from '../rooms.ts'
import { readingContent } from './content-fault.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

/** In-flight work is given this long at a stop (requirements, Durability). */
const STOP_MS = 10_000
const RETRY_MS = 3_000
const WARM_UP_MS = 1_000

/**
 * The bot on Telegram, by webhook or long polling, until it is told to stop.
 * @returns exit code: 1 when the token is refused or the port is taken
 */
export async function startTelegram(io: Io, telegram: NonNullable<Config['telegram']>): Promise<number> {
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
        const { createWebhookServer } = await import('../bot/path/webhook.ts')
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
