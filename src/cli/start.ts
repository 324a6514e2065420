import { ignoredWords } from './ignored-words.ts'
import type { Io } from './io.ts'
import { startTelegram } from './start-telegram.ts'
import { startTerminal } from './start-terminal.ts'

/**
 * `start`: the bot, on Telegram when there is a token, else in this terminal.
 * @returns exit code
 */
export function start(io: Io): Promise<number> {
  const { telegram } = io.config
  const what = ignoredWords(io)
  if (what !== null) io.err.write(`${io.say('config-ignored', { what })}\n`)
  return telegram ? startTelegram(io, telegram) : startTerminal(io)
}
