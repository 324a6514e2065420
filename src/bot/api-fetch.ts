import type { Agent, RequestOptions } from 'node:http'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

// Importing node:http by name makes Node load all it has to offer, its WebSocket client too: some fifty milliseconds at each start.
const { request } = process.getBuiltinModule('node:http')
const { request: secureRequest } = process.getBuiltinModule('node:https')

/** What grammY hands to `fetch`, as far as it matters here. */
interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or a form with a file in it. */
  readonly body?: string | Readable
  /** Keeps connections open. */
  readonly agent?: Agent
  readonly signal?: AbortSignal
}

/** What grammY reads of an answer. */
interface Answer {
  readonly json: () => Promise<unknown>
}

/**
 * `fetch` for grammY's client, over Node's own HTTP: a call is one request and one JSON answer, for which the `fetch`
 * that comes with grammY makes some twenty objects and three streams.
 * @throws what the connection broke with, or an AbortError
 */
export function apiFetch(
  url: string,
  { method = 'GET', headers, body, agent, signal }: Call,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method,
      headers: {
        ...headers,
        ...(typeof body === 'string' ? { 'content-length': Buffer.byteLength(body) } : {}),
      },
      ...(agent ? { agent } : {}),
    }
    const make = url.startsWith('https:') ? secureRequest : request
    const call = make(url, options, answer => {
      text(answer).then(json => resolve({ json: async () => JSON.parse(json) }), reject)
    })
    call.on('error', reject)
    const abort = () => call.destroy(new DOMException('aborted', 'AbortError'))
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted) abort()
    if (body === undefined || typeof body === 'string') call.end(body)
    else body.once('error', error => call.destroy(error)).pipe(call)
  })
}
