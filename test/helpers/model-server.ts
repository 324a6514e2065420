import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FixtureResponse, LLMock } from '@copilotkit/aimock'

/** What the server does with one request. */
export type Step =
  /** The model writes this, after thinking for a while if told so; an object is written as JSON. */
  | { readonly says: string | object; readonly afterMs?: number }
  /** Any answer that aimock knows: tool calls, a refusal, errors in OpenAI's words. */
  | { readonly answer: FixtureResponse }
  /** A raw answer, past aimock. */
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  /** Takes the request and never answers; sends a byte now and then for ever; breaks the connection; sends for ever. */
  | { readonly fault: 'hang' | 'drip' | 'reset' | 'endless' }

/** A request as it arrived. */
export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Parsed JSON. */
  readonly body: ReceivedBody
  /** As it came over the wire. */
  readonly raw: string
}

export interface ReceivedBody {
  readonly model?: string
  readonly messages?: readonly { readonly role: string; readonly content: string }[]
  readonly [name: string]: unknown
}

export interface ModelServer {
  /** Base URL for `OPENAI_BASE_URL`. */
  readonly url: string
  readonly requests: readonly Received[]
  readonly close: () => Promise<void>
}

/** One step for all requests, a list (its last step goes on), or a choice for each request. */
export type Script = Step | readonly Step[] | ((request: Received, number: number) => Step)

/**
 * A model server for tests: good answers come from aimock, which reads the request as OpenAI does; faults that aimock
 * does not have are made here.
 */
export async function startModelServer(script: Script): Promise<ModelServer> {
  let next: FixtureResponse = { content: '' }
  const mock = new LLMock({ port: 0, strict: true })
  mock.on({}, () => next)
  await mock.start()

  const requests: Received[] = []
  const server = createServer((request, response) => {
    void readRequest(request).then(async received => {
      requests.push(received)
      const step = stepOf(script, received, requests.length - 1)
      if ('fault' in step) return makeFault(step.fault, request, response)
      if ('status' in step)
        return void response
          .writeHead(step.status, { 'content-type': 'application/json', ...step.headers })
          .end(step.body)
      if ('afterMs' in step) await new Promise(resolve => setTimeout(resolve, step.afterMs))
      next =
        'answer' in step
          ? step.answer
          : { content: typeof step.says === 'string' ? step.says : JSON.stringify(step.says) }
      const answer = await fetch(mock.url + received.path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: received.raw,
      })
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
      })
      response.end(await answer.text())
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server)}/v1`,
    requests,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await mock.stop()
    },
  }
}

function stepOf(script: Script, received: Received, number: number): Step {
  if (typeof script === 'function') return script(received, number)
  const steps: readonly Step[] = 'length' in script ? script : [script]
  const step = steps[Math.min(number, steps.length - 1)]
  if (!step) throw new Error('the script of the model server is empty')
  return step
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const raw = Buffer.concat(pieces).toString('utf8')
  const json = request.headers['content-type']?.includes('json') ?? raw.startsWith('{')
  return { path: request.url ?? '', headers: request.headers, body: json ? JSON.parse(raw || '{}') : {}, raw }
}

function makeFault(
  fault: 'hang' | 'drip' | 'reset' | 'endless',
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (fault === 'hang') return
  if (fault === 'reset') return void request.socket.resetAndDestroy()
  response.writeHead(200, { 'content-type': 'application/json' })
  const piece = fault === 'drip' ? ' ' : '"aman ", '.repeat(4096)
  const timer = setInterval(() => response.write(piece), fault === 'drip' ? 50 : 1)
  response.on('close', () => clearInterval(timer))
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the model server has no port')
  return address.port
}
