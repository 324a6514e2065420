import { resolve } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sendDigest } from '../../src/bot/post/digest.ts'
import { DAY_MS } from '../../src/reports/day.ts'
import { dueMonday } from '../../src/reports/statistics/digest.ts'
import type { Store } from '../../src/store/open.ts'
import { claim } from '../../src/store/outbox.ts'
import { loadWords } from '../../src/words.ts'
import { file } from '../reports/filed.ts'
import { temporaryStore } from '../store/temporary.ts'

const words = loadWords(resolve(import.meta.dirname, '../../content'))
const CHAT = -1_001_234_567_890
const MONDAY_8 = Date.parse('2026-11-23T08:00:00+07:00')
const HOUR = 60 * 60 * 1000

function deskAt(store: Store, now: number, defaultLanguage = 'id') {
  return { store, say: words.say, countryName: () => undefined, defaultLanguage, now: () => now }
}
const queued = async (store: Store, now: number) =>
  (await claim(store, 10, now)).map(
    call => (call.payload as { payload: { chat_id: number; text: string } }).payload,
  )

test('the digest is due from Monday eight o’clock in Jakarta', () => {
  expect(dueMonday(MONDAY_8 - 1)).toBe('2026-11-16')
  expect(dueMonday(MONDAY_8)).toBe('2026-11-23')
  expect(dueMonday(MONDAY_8 + 6 * DAY_MS)).toBe('2026-11-23')
})

test('it goes out once a week, also after restarts and when two look at once; late when the bot was down', async () => {
  const { store } = await temporaryStore()
  const at = (now: number) => sendDigest(deskAt(store, now), CHAT)
  expect(await at(MONDAY_8 - 1)).toBe(false)
  expect((await Promise.all([at(MONDAY_8), at(MONDAY_8)])).sort()).toEqual([false, true])
  expect(await at(MONDAY_8 + HOUR)).toBe(false)
  expect(await at(MONDAY_8 + 5 * DAY_MS)).toBe(false)
  expect(await at(MONDAY_8 + 9 * DAY_MS)).toBe(true)
  expect(await at(MONDAY_8 + 9 * DAY_MS + HOUR)).toBe(false)
  expect(await at(MONDAY_8 + 14 * DAY_MS)).toBe(true)
})

test('who sets a chat on a Thursday does not get last week’s', async () => {
  const { store } = await temporaryStore()
  expect(await sendDigest(deskAt(store, MONDAY_8 + 3 * DAY_MS), CHAT)).toBe(false)
})

test('H-08: it tells the week before, of small counts only that they are small, and nothing of any report', async () => {
  const { store } = await temporaryStore()
  let person = 0
  const many = async (n: number, at: number, destination: string) => {
    for (let i = 0; i < n; i++) {
      person += 1
      await file(store, person, { destination, contacts: [], text: `n ${person}` }, at)
    }
  }
  await many(12, MONDAY_8 - 3 * DAY_MS, 'KH')
  await many(2, MONDAY_8 - 3 * DAY_MS, 'TR')
  await many(3, MONDAY_8 - HOUR, 'MM')
  await sendDigest(deskAt(store, MONDAY_8), CHAT)
  const [digest] = await queued(store, MONDAY_8)
  expect(digest?.chat_id).toBe(CHAT)
  expect(digest?.text).toContain('minggu 16 Nov 2026 sampai 22 Nov 2026')
  expect(digest?.text).toContain('Laporan masuk: 14')
  expect(digest?.text).toContain('Menunggu di antrean sekarang: 17')
  expect(digest?.text).not.toMatch(/TR|MM|CD-|: [1-4]$/m)
})

test('a week with a few reports says fewer than 5, in English too', async () => {
  const { store } = await temporaryStore()
  await file(store, 1, {}, MONDAY_8 - DAY_MS)
  await sendDigest(deskAt(store, MONDAY_8, 'en'), CHAT)
  const [digest] = await queued(store, MONDAY_8)
  expect(digest?.text).toContain('Reports received: fewer than 5')
  expect(digest?.text).toContain('Waiting in the queue now: fewer than 5')
})

test('A-02: when the audit cannot be written, no digest goes out, and it stays due', async () => {
  const { store } = await temporaryStore()
  await sql`create trigger full before insert on audit begin select raise(abort, 'no audit'); end`.execute(
    store.sql,
  )
  await expect(sendDigest(deskAt(store, MONDAY_8), CHAT)).rejects.toThrow('no audit')
  expect(await queued(store, MONDAY_8)).toEqual([])
  await sql`drop trigger full`.execute(store.sql)
  expect(await sendDigest(deskAt(store, MONDAY_8 + HOUR), CHAT)).toBe(true)
})
