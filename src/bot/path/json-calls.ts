import type { RequestOptions } from 'node:http'
import { urlToHttpOptions } from 'node:url'
import { HttpError, InputFile, type Transformer } from 'grammy'

// Importing node:http by name makes Node load all it has to offer, its WebSocket client too: some fifty milliseconds at each start.
const http = process.getBuiltinModule('node:http')
const https = process.getBuiltinModule('node:https')

/** A call that hangs is given up after this long, in milliseconds. */
export const CALL_TIMEOUT_MS = 20_000
/** The same for a poll for updates, which takes 25 s when there are none. */
const POLL_TIMEOUT_MS = 35_000

/**
 * Makes grammY's calls over Node's own HTTP, but for those with a file: a call is one request with JSON and one answer,
 * for which grammY's client makes some twenty objects, three timers and as many promises.
 * The calls throw HttpError with what the connection broke with.
 */
export function jsonCalls(token: string, apiRoot: string): Transformer {
  const { protocol, hostname, port, auth, path: root } = urlToHttpOptions(new URL(apiRoot))
  const { Agent, request } = protocol === 'https:' ? https : http
  const path = `${root === '/' ? '' : root}/bot${token}/`
  const to = { protocol, hostname, port, auth, method: 'POST', agent: new Agent({ keepAlive: true }) }

  const post = (method: string, body: string, signal: AbortSignal | undefined) =>
    new Promise<unknown>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const options: RequestOptions = { ...to, path: path + method, headers, ...(signal ? { signal } : {}) }
      const call = request(options, answer => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('error', fail)
        answer.on('end', () => {
          clearTimeout(timer)
          try {
            resolve(JSON.parse(Buffer.concat(pieces).toString()))
          } catch (error) {
            fail(error)
          }
        })
      })
      const timer = setTimeout(
        () => call.destroy(new Error('timed out')),
        method === 'getUpdates' ? POLL_TIMEOUT_MS : CALL_TIMEOUT_MS,
      )
      function fail(error: unknown) {
        clearTimeout(timer)
        reject(new HttpError(`the call of ${method} failed`, error))
      }
      call.on('error', fail)
      call.end(body)
    })

  return (previous, method, payload, signal) => {
    const values: readonly unknown[] = Object.values(payload)
    if (values.some(value => value instanceof InputFile)) return previous(method, payload, signal)
    // What Telegram answers is read as grammY reads it; its types name the signal of an old polyfill.
    return post(method, JSON.stringify(payload), signal as AbortSignal | undefined) as ReturnType<
      typeof previous<typeof method>
    >
  }
}
