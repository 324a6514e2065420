import { fileURLToPath } from 'node:url'
import { startBotApi } from '../helpers/bot-api/bot-api.ts'
import { newHome, POLLING, pollingEnv, startCekDulu } from '../helpers/process.ts'
import { freePort } from '../process/free-port.ts'
import { residentMemory } from './resident-memory.ts'
import { median, percentile } from './statistics.ts'

const ECHO = fileURLToPath(new URL('echo-bot.ts', import.meta.url))
const PEOPLE = 20
const MESSAGES_EACH = 15
const ROUNDS = 9
/** Rounds before any is measured: a bot runs for weeks, and its code goes on getting faster for so long. */
const WARM_UP = 6

export type Transport = 'polling' | 'webhook'
export type Who = 'cekdulu' | 'echo'

/** How one bot did over one transport. */
export interface PathResult {
  /** Messages answered per second, each round. */
  readonly perSecond: readonly number[]
  /** From the update to its reply, in milliseconds, over all rounds. */
  readonly p50: number
  readonly p99: number
  /** Resident memory at the end, in bytes. */
  readonly memory: number
}

/**
 * CekDulu and the bare echo bot answer the same messages in turns, each a process of its own on its own fake
 * Telegram. Everyone waits for an answer before writing again.
 * @param text gives the n-th message
 */
export async function measurePath(
  transport: Transport,
  text: (n: number) => string,
): Promise<Record<Who, PathResult>> {
  const bots = { cekdulu: await openBot('cekdulu', transport), echo: await openBot('echo', transport) }
  try {
    return await takeTurns(bots, text)
  } finally {
    await bots.cekdulu.close()
    await bots.echo.close()
  }
}

async function takeTurns(
  bots: Record<Who, Awaited<ReturnType<typeof openBot>>>,
  text: (n: number) => string,
): Promise<Record<Who, PathResult>> {
  const seen: Record<Who, { perSecond: number[]; times: number[] }> = {
    cekdulu: { perSecond: [], times: [] },
    echo: { perSecond: [], times: [] },
  }
  for (let i = 0; i < WARM_UP; i += 1) {
    await bots.cekdulu.round(text)
    await bots.echo.round(text)
  }
  for (let i = 0; i < ROUNDS; i += 1) {
    for (const who of i % 2 === 0 ? (['cekdulu', 'echo'] as const) : (['echo', 'cekdulu'] as const)) {
      const { perSecond, times } = await bots[who].round(text)
      seen[who].perSecond.push(perSecond)
      seen[who].times.push(...times)
    }
  }
  const result = (who: Who): PathResult => ({
    perSecond: seen[who].perSecond,
    p50: median(seen[who].times),
    p99: percentile(seen[who].times, 99),
    memory: bots[who].memory(),
  })
  return { cekdulu: result('cekdulu'), echo: result('echo') }
}

async function openBot(who: Who, transport: Transport) {
  const telegram = await startBotApi()
  const home = newHome()
  const port = await freePort()
  const webhook = {
    WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    WEBHOOK_SECRET: 'bench-bench-bench',
    PORT: String(port),
  }
  const env = { ...pollingEnv(telegram), LOG_LEVEL: 'warn', ...(transport === 'webhook' ? webhook : {}) }
  const bot = startCekDulu({ home, env, ...(who === 'echo' ? { script: ECHO, args: [] } : {}) })
  await bot.waitFor(POLLING)
  let people = 0

  async function round(text: (n: number) => string): Promise<{ perSecond: number; times: number[] }> {
    const times: number[] = []
    const began = performance.now()
    const everyone = Array.from({ length: PEOPLE }, async (_, i) => {
      people += 1
      const person = telegram.user({ id: 7_310_000_000 + people, first_name: 'Bench' })
      for (let n = 0; n < MESSAGES_EACH; n += 1) {
        const sent = performance.now()
        person.sends(text(i * MESSAGES_EACH + n))
        await person.hears(1)
        times.push(performance.now() - sent)
      }
    })
    await Promise.all(everyone)
    return { perSecond: (PEOPLE * MESSAGES_EACH * 1000) / (performance.now() - began), times }
  }

  return {
    round,
    memory: () => residentMemory(bot.pid),
    async close() {
      await bot.stop()
      await telegram.close()
      home.remove()
    },
  }
}

/**
 * One person asks one question after the other, by polling: from the update to its answer, in milliseconds.
 * @param questions asked once each; the first five only warm the bot up
 */
export async function measureAsked(questions: readonly string[]): Promise<{ p50: number; p99: number }> {
  const telegram = await startBotApi()
  const home = newHome()
  const bot = startCekDulu({ home, env: { ...pollingEnv(telegram), LOG_LEVEL: 'warn' } })
  await bot.waitFor(POLLING)
  const person = telegram.user({ id: 7_310_000_001, first_name: 'Bench' })
  const times: number[] = []
  for (const question of questions) {
    const sent = performance.now()
    person.sends(question)
    await person.hears(1, 60_000)
    times.push(performance.now() - sent)
  }
  await bot.stop()
  await telegram.close()
  home.remove()
  const warm = times.slice(5)
  return { p50: median(warm), p99: percentile(warm, 99) }
}

/** From nothing to the answer to a message that was already waiting, in milliseconds. */
export async function measureStart(times = 3): Promise<number> {
  const seen: number[] = []
  for (let i = 0; i < times; i += 1) {
    const telegram = await startBotApi()
    const home = newHome()
    const person = telegram.user({ id: 7_310_000_001, first_name: 'Bench' })
    person.sends('/start')
    const began = performance.now()
    const bot = startCekDulu({ home, env: pollingEnv(telegram) })
    await person.hears(1, 60_000)
    seen.push(performance.now() - began)
    await bot.stop()
    await telegram.close()
    home.remove()
  }
  return median(seen)
}
