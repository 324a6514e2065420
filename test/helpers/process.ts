import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FakeBotApi } from './bot-api/bot-api.ts'
import { waitFor } from './bot-api/wait.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The real binary, not the link to it, so that a signal reaches the bot itself. */
const NODE = realpathSync(join(ROOT, 'node_modules/.bin/node'))
/** As `npm start` has it: the bot's heap grows in small steps, which halves its memory. */
const FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=512']
/** A start loads all content; on a busy machine that takes some seconds. */
const START_MS = 30_000

/** A folder for one bot's data, kept between its starts. */
export interface Home {
  readonly folder: string
  /** Settings that point into the folder; nothing of this machine's own user is in them. */
  readonly env: Readonly<Record<string, string>>
  /** All bytes of all files in it, by path. */
  readonly bytes: () => Map<string, Buffer>
  readonly remove: () => void
}

/** A fresh folder with a database yet to be made and a key of its own. */
export function newHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-'))
  return {
    folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      DATABASE_URL: `file:${join(folder, 'data', 'cekdulu.db')}`,
      DATA_KEY: randomBytes(32).toString('base64'),
      NO_COLOR: '1',
    },
    bytes: () =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name))
          .map(path => [path, readFileSync(path)]),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** CekDulu as a process of its own. */
export interface Running {
  readonly pid: number
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves with what matched, in either stream, now or later. */
  readonly waitFor: (pattern: RegExp, patienceMs?: number) => Promise<string>
  readonly write: (text: string) => void
  /** Ends its input, as Ctrl-D does. */
  readonly endInput: () => void
  /** Sends a signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Exit>
  readonly exit: Promise<Exit>
}

/** How a process ended: with a code, or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/**
 * Starts the real command line.
 * @param options.args after `src/main.ts`; `start` when not given
 * @param options.stdin piped in and closed; without it the input stays open
 * @param options.script another program to run instead of CekDulu
 */
export function startCekDulu(options: {
  home: Home
  env?: Readonly<Record<string, string>>
  args?: readonly string[]
  stdin?: string
  script?: string
}): Running {
  const { home, env = {}, args = ['start'], stdin } = options
  const script = options.script ?? join(ROOT, 'src/main.ts')
  const child = spawn(NODE, [...FLAGS, script, ...args], { cwd: home.folder, env: { ...home.env, ...env } })
  const out = collect(child.stdout)
  const err = collect(child.stderr)
  child.stdin.on('error', () => {})
  if (stdin !== undefined) child.stdin.end(stdin)
  const exit = exitOf(child)
  const story = (pattern: RegExp) => () =>
    `${pattern} was not written.\nstdout:\n${out.text()}\nstderr:\n${err.text()}`
  return {
    pid: child.pid ?? 0,
    stdout: out.text,
    stderr: err.text,
    waitFor(pattern, patienceMs = START_MS) {
      const written = () => (pattern.exec(out.text()) ?? pattern.exec(err.text()))?.[0]
      const listen = (wake: () => void) => {
        const undo = [out.onData(wake), err.onData(wake)]
        return () => undo.forEach(off => void off())
      }
      const early = exit.then(({ code }) => {
        const found = written()
        if (found !== undefined) return found
        throw new Error(`${story(pattern)()}\nThe process ended with ${code}.`)
      })
      return Promise.race([waitFor(written, listen, story(pattern), patienceMs), early])
    },
    write: text => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return exit
    },
    exit,
  }
}

/** Settings that lead a bot to the fake Telegram, by long polling. */
export function pollingEnv(telegram: FakeBotApi): Record<string, string> {
  return { BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root }
}

/** What `start` writes to standard error once it takes updates by polling. */
export const POLLING = /Bot @\w+ (berjalan|is running)/

/** Starts the bot on the fake Telegram and waits until it takes updates. */
export async function startBot(
  home: Home,
  telegram: FakeBotApi,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const bot = startCekDulu({ home, env: { ...pollingEnv(telegram), ...env } })
  await bot.waitFor(POLLING)
  return bot
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}

function collect(stream: NodeJS.ReadableStream): {
  text: () => string
  onData: (wake: () => void) => () => void
} {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    text += chunk
  })
  return {
    text: () => text,
    onData(wake) {
      stream.on('data', wake)
      return () => void stream.off('data', wake)
    },
  }
}
