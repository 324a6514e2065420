import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const asked = z.object({ ask: z.string().min(1) })
const answered = asked.extend({ ok: z.boolean(), problem: z.string().nullable() })

/** What a running bot made of changed content. */
export type ReloadAnswer = Readonly<z.infer<typeof answered>>

/** How often a running bot looks whether it was asked, in milliseconds. */
const LOOK_EVERY_MS = 2_000
const FIRST_LOOK_MS = 100

interface Notes {
  readonly asked: string
  readonly answered: string
}

/** Notes beside the database, so that a command can ask the bot that uses it, in another container too. */
function notesBeside(databaseFile: string): Notes {
  const folder = databaseFile === ':memory:' ? '.' : dirname(databaseFile)
  return { asked: join(folder, 'reload.asked.json'), answered: join(folder, 'reload.answered.json') }
}

/**
 * Asks the running bot to take the content as it is now, and waits for what it says.
 * @param patienceMs how long to wait
 * @returns its answer, or null where no bot answered
 */
export async function askForReload(databaseFile: string, patienceMs: number): Promise<ReloadAnswer | null> {
  const notes = notesBeside(databaseFile)
  const ask = randomBytes(8).toString('hex')
  mkdirSync(dirname(notes.asked), { recursive: true, mode: 0o700 })
  write(notes.asked, { ask })
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const answer = read(notes.answered, answered)
    if (answer?.ask === ask) return answer
    await sleep(FIRST_LOOK_MS)
  }
  return null
}

/**
 * Takes changed content into a running bot when it is asked to: by `askForReload`, or by SIGHUP. What is refused
 * changes nothing.
 * @param reload takes the content; its error says what is wrong
 * @returns stops listening
 */
export function followReloads(databaseFile: string, reload: () => Promise<void>): () => void {
  const notes = notesBeside(databaseFile)
  // What was asked before we started, the start itself has answered.
  let seen = read(notes.asked, asked)?.ask ?? ''
  let working = false
  const take = async (ask: string) => {
    const problem = await reload().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    write(notes.answered, { ask, ok: problem === null, problem })
  }
  const look = async () => {
    const ask = read(notes.asked, asked)?.ask ?? ''
    if (ask === seen || working) return
    seen = ask
    working = true
    await take(ask).finally(() => {
      working = false
    })
  }
  const onSignal = () => void take('SIGHUP')
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref()
  process.on('SIGHUP', onSignal)
  return () => {
    clearInterval(timer)
    process.off('SIGHUP', onSignal)
  }
}

function read<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function write(file: string, content: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
