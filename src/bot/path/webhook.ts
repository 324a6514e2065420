import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Intake } from './intake.ts'

/** Telegram's updates are a few kilobytes; anything far larger is not from Telegram. */
const LARGEST_BODY = 1024 * 1024
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
const update = z.looseObject({ update_id: z.number().int() })

/**
 * The server that Telegram delivers to. 401 without the right secret, and nothing is read or kept (T-02); 200 only
 * once the update is durably taken, 503 when it could not be, so that Telegram delivers it again.
 */
export function createWebhookServer(options: {
  secret: string
  path: string
  intake: Intake
  log: Logger
}): Server {
  const { secret, path, intake, log } = options
  return createServer((request, response) => {
    const end = (status: number) => response.writeHead(status).end()
    if (request.url === '/healthz' && request.method === 'GET') return void end(200)
    if (request.url?.split('?')[0] !== path) return void end(404)
    if (request.method !== 'POST') return void end(405)
    if (!sameSecret(request.headers[SECRET_HEADER], secret)) {
      log.warn('webhook: wrong secret')
      return void end(401)
    }
    readBody(request)
      .then(async body => {
        const parsed = update.safeParse(parseJson(body))
        if (!parsed.success) return void end(400)
        await intake([parsed.data as Update])
        end(200)
      })
      .catch(error => {
        const tooLarge = error instanceof RangeError
        if (!tooLarge)
          log.error({ name: error instanceof Error ? error.name : 'Error' }, 'webhook: not taken')
        // What was not read would block the connection for the update after this one.
        response.setHeader('connection', 'close')
        end(tooLarge ? 413 : 503)
      })
  })
}

function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  // Hashed first: timingSafeEqual wants equal lengths, and the length of the secret is part of it.
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(hash(given), hash(secret))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new RangeError('body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
