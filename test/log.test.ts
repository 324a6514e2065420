import { inspect } from 'node:util'
import { GrammyError, HttpError } from 'grammy'
import pino from 'pino'
import { expect, test } from 'vitest'
import { logFault } from '../src/log.ts'

const TOKEN = '123456789:AAE-secret-secret-secret-secret-1'
const WORDS = 'tolong saya disekap'

function withToken(): [string, Error][] {
  const url = `https://api.telegram.org/bot${TOKEN}/sendMessage`
  const cause = Object.assign(new Error(`request to ${url} failed`), { url })
  return [
    ['a network error of grammY', new HttpError(`Network request for ${url} failed: ${WORDS}`, cause)],
    [
      'a refusal of Telegram',
      new GrammyError(WORDS, { ok: false, error_code: 400, description: WORDS }, 'sendMessage', {
        text: WORDS,
        url,
      }),
    ],
    [
      'any error with properties and a cause',
      Object.assign(new Error(WORDS, { cause }), { payload: { text: WORDS, url } }),
    ],
  ]
}

test.each(withToken())(
  '%s is logged without the token and without a word of anybody (T-03, A-03)',
  (_, error) => {
    expect(inspect(error, { depth: 5 })).toMatch(/secret-secret|disekap/)
    const lines: string[] = []
    const code = logFault(pino({ level: 'trace' }, { write: line => void lines.push(line) }), error, 'turn')
    expect(lines.join('')).toContain(code)
    expect(lines.join('')).not.toMatch(/secret-secret|disekap/)
  },
)
