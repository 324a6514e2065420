import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Api, GrammyError, HttpError, InputFile } from 'grammy'
import type { Download } from '../files.ts'
import { CALL_TIMEOUT_MS, jsonCalls } from './json-calls.ts'
import { LARGEST_FILE, type LocalFile, type Outgoing, type Send, type Sent } from './outgoing.ts'

const RETRY_MS = 2000
/** An office far from a city sends about a megabit a second: bytes in a millisecond. */
const SLOW_LINE = 125

/** How long a call with a file of so many bytes may take before it is given up, in milliseconds. */
function fileTimeout(bytes: number): number {
  return CALL_TIMEOUT_MS + Math.ceil(bytes / SLOW_LINE)
}

/** The client for Telegram, or for a server that speaks its protocol. */
export function createApi(token: string, apiRoot: string): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: fileTimeout(LARGEST_FILE) / 1000 })
  api.config.use(jsonCalls(token, apiRoot))
  return api
}

type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY's types name the signal of an old polyfill; at run time it takes Node's own. */
export function signalFor(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal
}

/** Sends through Telegram's Bot API and tells how it ended, in words that never hold the token (T-03). */
export function sendThrough(api: Api): Send {
  return async call => {
    try {
      const result = await makeCall(api, call)
      return { ok: true, messageId: messageIdOf(result) }
    } catch (error) {
      return failure(error)
    }
  }
}

async function makeCall(api: Api, { method, payload, file }: Outgoing): Promise<unknown> {
  // The payloads were built for these methods in reply.ts; the outbox keeps them as plain JSON.
  const raw = api.raw as unknown as Record<
    string,
    (payload: object, signal?: AbortSignal) => Promise<unknown>
  >
  const make = raw[method]
  if (!make) throw new TypeError(`no such method: ${method}`)
  if (!file) return make(payload)
  const signal = AbortSignal.timeout(fileTimeout((await stat(file.path)).size))
  return make({ ...payload, [method === 'sendPhoto' ? 'photo' : 'document']: upload(file) }, signal)
}

function upload(file: LocalFile): InputFile {
  return new InputFile(() => createReadStream(file.path), file.name)
}

function messageIdOf(result: unknown): number | null {
  return typeof result === 'object' && result !== null && 'message_id' in result
    ? Number(result.message_id)
    : null
}

function failure(error: unknown): Sent {
  if (!(error instanceof GrammyError)) {
    const cause = error instanceof HttpError ? error.error : error
    const gone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return gone
      ? { ok: false, kind: 'refused', code: 'file-gone' }
      : { ok: false, kind: 'retry', afterMs: RETRY_MS, code: 'network' }
  }
  const code = String(error.error_code)
  if (error.error_code === 429) {
    return { ok: false, kind: 'retry', afterMs: (error.parameters.retry_after ?? 1) * 1000, code }
  }
  if (error.error_code >= 500) return { ok: false, kind: 'retry', afterMs: RETRY_MS, code }
  if (error.error_code === 403) return { ok: false, kind: 'blocked', code }
  return { ok: false, kind: 'refused', code: `${code} ${error.description}`.slice(0, 200) }
}

/** The Bot API hands out files of up to 20 MB. */
const LARGEST_DOWNLOAD = 20 * 1024 * 1024
const DOWNLOAD_TIMEOUT_MS = 30_000

/**
 * Downloads files people sent, into memory only.
 * @param token part of the address, so errors are not passed on (T-03)
 */
export function downloadFrom(api: Api, token: string, apiRoot: string): Download {
  return async fileId => {
    try {
      const { file_path: path, file_size: size } = await api.getFile(fileId)
      if (!path || (size ?? 0) > LARGEST_DOWNLOAD) return null
      const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
      })
      if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST_DOWNLOAD) return null
      return new Uint8Array(await response.arrayBuffer())
    } catch {
      return null
    }
  }
}
