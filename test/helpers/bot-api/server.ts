import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Absence, GATEWAY_PAGE } from './absence.ts'
import { checkCall } from './check-call.ts'
import { botApiDescription } from './description.ts'
import { type Fault, Faults, worded } from './faults.ts'
import { METHODS } from './methods.ts'
import { readCall } from './read-call.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Telegram } from './telegram.ts'

/** A call as the bot made it, and how it ended. */
export interface CallRecord {
  readonly method: string
  readonly given: Readonly<Record<string, unknown>>
  /** 200, the code of the refusal, or 0 when no answer was given. */
  status: number
  /** What Telegram said when it refused. */
  why: string
}

/** The HTTP side: takes calls, compares them with the description, carries them out, answers as Telegram does. */
export class CallServer {
  readonly calls: CallRecord[] = []
  /** Calls that no careful bot makes. */
  readonly violations: string[] = []
  readonly faults = new Faults()
  readonly #telegram: Telegram
  readonly #token: string
  #absence: Absence | null = null
  #port = 0
  readonly #server = createServer((request, response) => void this.#take(request, response))

  constructor(telegram: Telegram, token: string) {
    this.#telegram = telegram
    this.#token = token
  }

  /** @returns the API root for the bot */
  async listen(): Promise<string> {
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    this.#port = typeof address === 'object' && address ? address.port : 0
    return `http://127.0.0.1:${this.#port}`
  }

  /** From now on Telegram is away in this way, and calls under way are cut off; or it is back with null, and says nothing to those. */
  async absent(absence: Absence | null): Promise<void> {
    this.#absence = absence
    if (absence) this.#server.closeAllConnections()
    if (absence?.how === 'refusing') this.#server.close()
    else if (!this.#server.listening) await this.listen()
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const [, fileToken, path = ''] = /^\/file\/bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? []
    if (fileToken === this.#token) {
      const bytes = this.#telegram.files.at(path)
      return void response.writeHead(bytes ? 200 : 404).end(bytes)
    }
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    if (token !== this.#token)
      return answer(response, token ? new Refusal(401, 'Unauthorized') : new Refusal(404, 'Not Found'))
    const record: CallRecord = { method, given: {}, status: 0, why: '' }
    this.calls.push(record)
    if (this.#absence && this.#absence.but !== method) {
      if (this.#absence.how === 'bad_gateway')
        response.writeHead(502, { 'content-type': 'text/html' }).end(GATEWAY_PAGE)
      return
    }
    try {
      const given = await readCall(request, botApiDescription(), method)
      Object.assign(record, { given })
      const fault = this.faults.hit(method, given.chat_id)
      if (fault && !fault.carriedOut) return void this.#fail(record, fault, response)
      const result = await this.#carryOut(method, given, gone.signal)
      if (fault) return void this.#fail(record, fault, response)
      record.status = 200
      answer(response, result)
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : badRequest(`the fake Bot API failed: ${String(error)}`)
      Object.assign(record, { status: refusal.code, why: refusal.message })
      if (refusal.botsFault) this.violations.push(`${method}: ${refusal.message}`)
      answer(response, refusal)
    }
  }

  async #carryOut(
    method: string,
    given: Readonly<Record<string, unknown>>,
    gone: AbortSignal,
  ): Promise<unknown> {
    const [wrong] = checkCall(botApiDescription(), method, given)
    if (wrong) throw badRequest(wrong)
    const carryOut = METHODS[method]
    if (!carryOut) throw badRequest(`the fake Bot API does not know how to ${method}`)
    return carryOut(this.#telegram, { method, given, gone })
  }

  #fail(record: CallRecord, fault: Fault, response: ServerResponse): void {
    if (fault.kind === 'hang') return
    const refusal = worded(fault)
    if (!refusal) return void response.socket?.resetAndDestroy()
    Object.assign(record, { status: refusal.code, why: refusal.message })
    answer(response, refusal)
  }
}

function answer(response: ServerResponse, result: unknown): void {
  const refused = result instanceof Refusal
  const body = refused
    ? {
        ok: false,
        error_code: result.code,
        description: result.message,
        ...(result.retryAfter === undefined ? {} : { parameters: { retry_after: result.retryAfter } }),
      }
    : { ok: true, result }
  response
    .writeHead(refused ? result.code : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify(body))
}
