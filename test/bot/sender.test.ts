import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import type { Sent } from '../../src/bot/path/outgoing.ts'
import { createSender } from '../../src/bot/path/sender.ts'
import { add } from '../../src/store/outbox.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'

const log = pino({ level: 'silent' })
const OK: Sent = { ok: true, messageId: 1 }
const SILENT: Sent = { ok: false, kind: 'retry', afterMs: 2000, code: 'network' }
const HOUR_MS = 60 * 60_000

afterEach(() => void vi.useRealTimers())

/** A sender whose calls are answered by `answer`; tells what was sent, in order. */
async function sending(
  answer: (text: string) => Sent,
  calls: { chat: number; text: string; file?: { path: string; name: string } }[],
) {
  const { store } = await temporaryStore()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  await store.transaction(trx =>
    add(
      trx,
      calls.map(({ chat, text, file }) => ({
        chatRef: trx.vault.personRef(chat),
        method: 'sendMessage',
        payload: { payload: { text }, ...(file ? { file } : {}) },
        important: false,
      })),
      0,
    ),
  )
  const tried: string[] = []
  const arrived: string[] = []
  const send = async ({ payload }: { payload: Readonly<Record<string, unknown>> }) => {
    const text = String(payload.text)
    tried.push(text)
    const result = answer(text)
    if (result.ok) arrived.push(text)
    return result
  }
  const sender = createSender({ store, send, now: Date.now, log })
  sender.wake()
  return { tried, arrived }
}

test('an hour without Telegram: what waits is tried at least every 15 s, and then arrives once, in order (R-06)', async () => {
  let away = true
  const { tried, arrived } = await sending(
    () => (away ? SILENT : OK),
    [
      { chat: 1, text: 'a1' },
      { chat: 1, text: 'a2' },
      { chat: 2, text: 'b1' },
    ],
  )
  await vi.advanceTimersByTimeAsync(HOUR_MS)
  expect(tried.filter(text => text === 'a1').length).toBeGreaterThan(HOUR_MS / 20_000)
  expect(tried.filter(text => text === 'a1').length).toBeLessThan(HOUR_MS / 10_000)
  expect(tried).not.toContain('a2')
  away = false
  await vi.advanceTimersByTimeAsync(16_000)
  expect(arrived.toSorted()).toEqual(['a1', 'a2', 'b1'])
  expect(arrived.indexOf('a1')).toBeLessThan(arrived.indexOf('a2'))
})

test('a call that fails while others are answered is given up, and makes way for the next of its chat', async () => {
  const others = Array.from({ length: 60 }, (_, at) => ({ chat: 2, text: `other ${at}` }))
  let limited = 0
  const { tried, arrived } = await sending(
    text => {
      if (text === 'bad') return SILENT
      if (text === 'next') return OK
      // Spread over minutes, so that some are answered between two tries of the bad one.
      limited += 1
      return limited % 2 === 0 ? OK : { ok: false, kind: 'retry', afterMs: 3000, code: '429' }
    },
    [{ chat: 1, text: 'bad' }, { chat: 1, text: 'next' }, ...others],
  )
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tried.filter(text => text === 'bad').length).toBeLessThan(15)
  expect(arrived).toContain('next')
})

test('a file that Telegram never takes does not hold up its chat, and is gone (E-03)', async () => {
  const path = join(temporaryFolder(), 'export.csv')
  writeFileSync(path, 'x')
  const { arrived } = await sending(
    text => (text === 'file' ? SILENT : OK),
    [
      { chat: 1, text: 'file', file: { path, name: 'export.csv' } },
      { chat: 1, text: 'next' },
    ],
  )
  await vi.advanceTimersByTimeAsync(3 * 60_000)
  await expect.poll(() => existsSync(path)).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(arrived).toEqual(['next'])
})
