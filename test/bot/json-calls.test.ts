import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GrammyError, HttpError } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { createApi, sendThrough, signalFor } from '../../src/bot/path/telegram.ts'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A client of a server that answers like this, below a path. */
async function client(answer: (request: IncomingMessage, response: ServerResponse, body: string) => void) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece
    answer(request, response, body)
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return createApi('1:a', `http://127.0.0.1:${(server.address() as AddressInfo).port}/below`)
}

test('a call is one POST with JSON, its answer what the API says', async () => {
  const api = await client(({ url, method, headers }, response, body) => {
    response.end(JSON.stringify({ ok: true, result: [url, method, headers['content-type'], body] }))
  })
  expect(await api.sendMessage(7, 'gaji “é” 😀')).toEqual([
    '/below/bot1:a/sendMessage',
    'POST',
    'application/json',
    JSON.stringify({ chat_id: 7, text: 'gaji “é” 😀' }),
  ])
})

test('what the API refuses is a GrammyError', async () => {
  const api = await client((_, response) => {
    response.statusCode = 403
    response.end(JSON.stringify({ ok: false, error_code: 403, description: 'Forbidden' }))
  })
  await expect(api.sendMessage(7, 'x')).rejects.toMatchObject({ name: GrammyError.name, error_code: 403 })
})

test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
  ['no JSON', (_, response) => void response.end('<html>502</html>')],
  ['nothing', request => void request.socket.destroy()],
  ['half an answer', (request, response) => void response.write('{"ok":', () => request.socket.destroy())],
])('whoever answers with %s is unreachable', async (_, answer) => {
  const api = await client(answer)
  await expect(api.sendMessage(7, 'x')).rejects.toBeInstanceOf(HttpError)
})

test('a call can be given up', async () => {
  const stopping = new AbortController()
  const api = await client(() => stopping.abort())
  await expect(api.getUpdates({ timeout: 25 }, signalFor(stopping.signal))).rejects.toBeInstanceOf(HttpError)
})

test('a file goes with its call, as a form', async () => {
  let sent = ''
  const api = await client((_, response, body) => {
    sent = body
    response.end(JSON.stringify({ ok: true, result: { message_id: 5 } }))
  })
  const file = { path: 'LICENSE', name: 'lisensi.txt' }
  const call = { method: 'sendDocument', payload: { chat_id: 7 }, file } as const
  expect(await sendThrough(api)(call)).toEqual({ ok: true, messageId: 5 })
  expect(sent).toMatch(/filename="?lisensi.txt/)
  expect(sent).toContain('MIT License')
})

test('a file that is gone is never tried again', async () => {
  const api = await client((_, response) => response.end('{}'))
  const file = { path: 'no-such-file.csv', name: 'x.csv' }
  const call = { method: 'sendDocument', payload: { chat_id: 7 }, file } as const
  expect(await sendThrough(api)(call)).toEqual({ ok: false, kind: 'refused', code: 'file-gone' })
})
