import { type BotApiOptions, type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'
import type { User } from '../helpers/bot-api/user.ts'
import { type Home, newHome, type Running, startBot } from '../helpers/process.ts'

/** The real bot as a process, on a Telegram under the test's hand. */
export interface Stage {
  readonly telegram: FakeBotApi
  readonly home: Home
  /** The bot as it runs now; `restart` puts a new one in its place. */
  readonly bot: () => Running
  readonly restart: (how: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** Somebody new, whom nobody has met before. */
  readonly person: (name: string, language?: string) => User
  /** Ends the bot politely and throws unless all went as it should: no wrong call, no token in its logs, exit 0. */
  readonly close: () => Promise<void>
}

let people = 0

/** @param env settings on top of those that lead to the fake Telegram */
export async function openStage(
  env: Readonly<Record<string, string>> = {},
  options: BotApiOptions = {},
): Promise<Stage> {
  const telegram = await startBotApi(options)
  const home = newHome()
  const logs: (() => string)[] = []
  const start = async () => {
    const started = await startBot(home, telegram, env)
    logs.push(started.stdout, started.stderr)
    return started
  }
  let bot = await start()
  return {
    telegram,
    home,
    bot: () => bot,
    async restart(how) {
      await bot.stop(how)
      bot = await start()
    },
    person(first_name, language_code = 'id') {
      people += 1
      return telegram.user({ id: 7_310_000_000 + process.pid * 1000 + people, first_name, language_code })
    },
    async close() {
      const { code } = await bot.stop('SIGTERM')
      try {
        await telegram.assertClean()
        if (code !== 0) throw new Error(`the bot ended with ${code}\n${bot.stderr()}`)
        const said = logs.map(log => log()).join('\n')
        if (said.includes(telegram.token)) throw new Error('the token is in the logs (T-03)')
        if (/"msg":"fault"/.test(said)) throw new Error(`the bot logged a fault of its own:\n${said}`)
      } finally {
        await telegram.close()
        home.remove()
      }
    },
  }
}

/** Presses the report buttons up to the receipt. @returns the receipt */
export async function reports(who: User, agree: string | RegExp = /Setuju|I agree/): Promise<string> {
  who.presses(/Laporkan|Report/)
  await who.hears(/Setuju\?|Do you agree\?/)
  who.presses(agree)
  const filed = await who.hears(RECEIPT)
  await who.hears('(1/4)')
  return RECEIPT.exec(filed.text)?.[0] ?? ''
}

/** How a receipt looks, by `src/reports/receipt.ts`. */
export const RECEIPT = /\bCD-[2-9A-Z]{4}-[2-9A-Z]{4}\b/
