import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { SCAM_ID } from './offers.ts'
import { openStage, RECEIPT, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => expect(stage.telegram.faultsLeft()).toBe(0))
afterAll(() => stage.close())

test.each([
  { kind: 'too_many_requests', retryAfter: 1 },
  { kind: 'server_error' },
  { kind: 'bad_gateway' },
  { kind: 'reset' },
] as const)('after $kind the card still comes, once', async fault => {
  const siti = stage.person('Siti')
  stage.telegram.fault({ ...fault, method: 'sendMessage', chatId: siti.person.id, times: 2 })
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar', 15_000)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(siti.chat.messages.filter(message => message.from.is_bot)).toHaveLength(1)
})

test('429 in one chat holds up nobody else (T-09)', async () => {
  const slow = stage.person('Slow')
  const other = stage.person('Other')
  stage.telegram.fault({ kind: 'too_many_requests', retryAfter: 3, chatId: slow.person.id })
  slow.sends('/start')
  await expect.poll(() => stage.telegram.faultsLeft()).toBe(0)
  other.sends('/start')
  await other.hears('Halo', 2000)
  await slow.hears('Halo')
})

test('a person who blocked the bot is left alone, and is answered after coming back', async () => {
  const gone = stage.person('Gone')
  gone.blocks()
  gone.sends(SCAM_ID)
  const refused = () => stage.telegram.calls.filter(call => call.status === 403).length
  await expect.poll(refused).toBe(1)
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(refused()).toBe(1)
  gone.chat.blocked = false
  gone.sends('/start')
  await gone.hears('Halo')
})

test('answers lost on the way make no second report', async () => {
  const dewi = stage.person('Dewi')
  dewi.sends(SCAM_ID)
  await dewi.hears('Kemungkinan besar')
  dewi.presses('Laporkan')
  await dewi.hears('Setuju?')
  stage.telegram.fault({ kind: 'reset', method: 'sendMessage', chatId: dewi.person.id, carriedOut: true })
  dewi.presses('Setuju, laporkan')
  const press = dewi.updates.at(-1)
  await dewi.hears('(1/4)')
  for (let i = 0; i < 3; i += 1) if (press) stage.telegram.repeat(press)
  dewi.sends('/laporanku')
  await dewi.hears(/(satu|1) laporan/)
  const receipts = dewi.transcript().match(new RegExp(RECEIPT, 'g'))
  expect(new Set(receipts).size).toBe(1)
})

test('every update doubled: one report, one receipt (R-01)', async () => {
  const nina = stage.person('Nina')
  const double = () => {
    const last = nina.updates.at(-1)
    if (last) stage.telegram.repeat(last)
  }
  nina.sends(SCAM_ID)
  double()
  await nina.hears('Kemungkinan besar')
  nina.presses('Laporkan')
  double()
  await nina.hears('Setuju?')
  nina.presses('Setuju, laporkan')
  double()
  await nina.hears('(1/4)')
  nina.sends('/laporanku')
  double()
  await nina.hears(/(satu|1) laporan/)
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(nina.chat.messages.filter(message => message.text?.includes('Kemungkinan besar'))).toHaveLength(1)
  expect(
    nina.chat.messages.filter(message => message.text?.includes('Terima kasih, laporanmu')),
  ).toHaveLength(1)
})

test('polls that fail are tried again', async () => {
  stage.telegram.fault({ kind: 'server_error', method: 'getUpdates' })
  stage.telegram.fault({ kind: 'reset', method: 'getUpdates' })
  const budi = stage.person('Budi')
  budi.sends('/start')
  await budi.hears('Halo')
  const siti = stage.person('Siti')
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar', 15_000)
  expect(await reports(siti)).toMatch(RECEIPT)
})

// The third way, silence, takes as long as a call is waited for: `npm run endure -- outage` has it.
test.each(['bad_gateway', 'refusing'] as const)(
  'Telegram away (%s): help that could not be sent comes when it is back, once, and updates are taken again',
  async how => {
    const dewi = stage.person('Dewi')
    await stage.telegram.absent({ how: 'bad_gateway', but: 'getUpdates' })
    dewi.sends('tolong saya disekap di kamboja')
    await expect.poll(() => stage.telegram.unconfirmed()).toBe(0)
    await stage.telegram.absent({ how })
    await new Promise(resolve => setTimeout(resolve, 2500))
    await stage.telegram.absent(null)
    await dewi.hears('Yang bisa kamu lakukan', 45_000)
    dewi.sends('/start')
    await dewi.hears('Halo', 60_000)
    expect(
      dewi.chat.messages.filter(message => message.text?.includes('Yang bisa kamu lakukan')),
    ).toHaveLength(1)
  },
  120_000,
)
