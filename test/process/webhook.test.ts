import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeBotApi, startBotApi } from '../helpers/bot-api/bot-api.ts'
import { type Home, newHome, pollingEnv, type Running, startBot, startCekDulu } from '../helpers/process.ts'
import { rowCounts } from './database.ts'
import { freePort } from './free-port.ts'
import { SCAM_ID } from './offers.ts'

const SECRET = 'a-secret-of-many-letters_1'
let telegram: FakeBotApi
let home: Home
let bot: Running
let url: string

beforeAll(async () => {
  telegram = await startBotApi()
  home = newHome()
  const port = await freePort()
  url = `http://127.0.0.1:${port}/telegram`
  bot = await startBot(home, telegram, { WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET, PORT: String(port) })
})
afterAll(async () => {
  expect((await bot.stop()).code).toBe(0)
  await telegram.assertClean()
  await telegram.close()
  home.remove()
})

const update = (id: number) => ({
  update_id: id,
  message: {
    message_id: 1,
    date: 1,
    text: SCAM_ID,
    chat: { id: 7_310_555_001, type: 'private', first_name: 'Eve' },
    from: { id: 7_310_555_001, is_bot: false, first_name: 'Eve' },
  },
})
const post = (body: string, secret?: string) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
    },
    body,
  }).then(response => response.status)

test('updates with the right secret are answered', async () => {
  const siti = telegram.user({ id: 7_310_555_002, first_name: 'Siti' })
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar')
  siti.presses('Kenapa?')
  await siti.hears('Semua tanda')
  expect(new Set(telegram.deliveries)).toEqual(new Set([200]))
})

test.each([undefined, 'wrong', `${SECRET}x`, SECRET.toUpperCase()])(
  'secret %j: 401, no row, no answer (T-02)',
  async secret => {
    await expect.poll(() => rowCounts(home)).toMatchObject({ inbox: 0, outbox: 0 })
    const before = rowCounts(home)
    const calls = telegram.calls.length
    expect(await post(JSON.stringify(update(990_000_001)), secret)).toBe(401)
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(rowCounts(home)).toEqual(before)
    expect(telegram.calls).toHaveLength(calls)
  },
)

test.each(['', 'not json', '[]', '{}', '{"update_id":"1"}'])(
  'a body that is no update (%j) is refused',
  async body => {
    expect(await post(body, SECRET)).toBe(400)
  },
)

test('a body of 2 MB is refused, and does not hold up what comes after on the same connection', async () => {
  expect(await post(`{"update_id":1,"x":"${'a'.repeat(2_000_000)}"}`, SECRET)).toBe(413)
  const before = Date.now()
  for (let i = 0; i < 5; i += 1) expect((await fetch(new URL('/', url))).status).toBe(404)
  expect(Date.now() - before).toBeLessThan(3000)
  const budi = telegram.user({ id: 7_310_555_003, first_name: 'Budi' })
  budi.sends('/start')
  await budi.hears('Halo')
})

test('an update delivered twice is answered once (R-01)', async () => {
  const dewi = telegram.user({ id: 7_310_555_004, first_name: 'Dewi' })
  dewi.sends('/start')
  await dewi.hears('Halo')
  const [first] = dewi.updates
  const delivered = telegram.deliveries.length
  if (first) telegram.repeat(first)
  await expect.poll(() => telegram.deliveries.length).toBe(delivered + 1)
  dewi.sends('/bantuan')
  await dewi.hears('Apa yang terjadi')
  expect(dewi.transcript().match(/Halo, aku CekDulu/g)).toHaveLength(1)
})

test('other paths do not exist', async () => {
  expect((await fetch(new URL('/', url))).status).toBe(404)
  expect((await fetch(url)).status).toBe(405)
})

test('without a secret it refuses to start, and says why', async () => {
  const other = newHome()
  const refused = startCekDulu({ home: other, env: { ...pollingEnv(telegram), WEBHOOK_URL: url } })
  expect((await refused.exit).code).toBe(2)
  expect(refused.stderr()).toContain('WEBHOOK_SECRET')
  expect(refused.stderr()).not.toContain(telegram.token)
  other.remove()
})
