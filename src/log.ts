import { randomInt } from 'node:crypto'
import pino, { type Logger } from 'pino'

/**
 * Logs to standard error, as JSON lines. Nothing a person wrote and no id may go in.
 * @param level pino's
 */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Logs an error of ours once: its name and where in the code, but not its message, which may hold a person's
 * words or the bot's token (T-03, A-03).
 * @param where what was being done
 * @returns the code to quote
 */
export function logFault(log: Logger, error: unknown, where: string): string {
  const code = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const isError = error instanceof Error
  log.error(
    {
      code,
      where,
      name: isError ? error.name : typeof error,
      kind: isError && 'code' in error ? String(error.code) : undefined,
      at: isError
        ? error.stack
            ?.split('\n')
            .filter(line => /^\s+at /.test(line))
            .slice(0, 6)
            .map(line => line.trim())
        : undefined,
    },
    'fault',
  )
  return code
}
