import { contentErrorsAtStart } from '../content-checked.ts'
import { tellProblem } from '../content-problems.ts'
import { ignoredWords } from './ignored-words.ts'
import type { Io } from './io.ts'
import { startTelegram } from './start-telegram.ts'
import { startTerminal } from './start-terminal.ts'

/** The rest is told by `content check`. */
const MOST_TOLD = 10

/**
 * `start`: the bot, on Telegram when there is a token, else in this terminal.
 * @returns exit code: 1 when the content has an error, for then people could read half a sentence, or none
 */
export async function start(io: Io): Promise<number> {
  const { telegram } = io.config
  const wrong = contentErrorsAtStart(io.contentDir)
  if (wrong.length > 0) {
    for (const problem of wrong.slice(0, MOST_TOLD)) io.err.write(`${tellProblem(problem, io.say)}\n`)
    if (wrong.length > MOST_TOLD)
      io.err.write(`${io.say('start-content-more', { count: wrong.length - MOST_TOLD })}\n`)
    io.err.write(`${io.say('start-content-refused', { folder: io.contentDir })}\n`)
    return 1
  }
  const what = ignoredWords(io)
  if (what !== null) io.err.write(`${io.say('config-ignored', { what })}\n`)
  return telegram ? startTelegram(io, telegram) : startTerminal(io)
}
