import { expect, test } from 'vitest'
import { followBroadcast } from '../../src/bot/broadcast-progress.ts'
import { readTime, timeWords } from '../../src/bot/broadcast-time.ts'
import { beginDue, schedule, scheduledBroadcasts, unschedule } from '../../src/store/broadcast-schedule.ts'
import { readBroadcast, saveDraft } from '../../src/store/broadcasts.ts'
import { subscribe } from '../../src/store/subscriptions.ts'
import { temporaryStore } from '../store/temporary.ts'
import { openTalk } from './talk.ts'

/** Noon in Jakarta on 25 November 2026. */
const NOON = Date.parse('2026-11-25T05:00:00Z')
const HOUR = 60 * 60 * 1000

test.each([
  ['besok 19:00', '2026-11-26T19:00:00+07:00'],
  ['tomorrow at 7:30', '2026-11-26T07:30:00+07:00'],
  ['hari ini jam 15.45', '2026-11-25T15:45:00+07:00'],
  ['20:05 WIB', '2026-11-25T20:05:00+07:00'],
  ['28-11-2026 08:30', '2026-11-28T08:30:00+07:00'],
  ['1/12/2026, 23.59', '2026-12-01T23:59:00+07:00'],
  ['2026-12-01 00:00', '2026-12-01T00:00:00+07:00'],
])('%s is %s', (written, at) => expect(readTime(written, NOON)).toBe(Date.parse(at)))

test.each(['besok', '31-02-2027 10:00', '25:00', '12:60', 'nanti malam', '', '28-11-26 08:30'])(
  '%j is no time',
  written => expect(readTime(written, NOON)).toBeNull(),
)

test('"besok" just before midnight in Jakarta is the next day there', () => {
  const late = Date.parse('2026-11-25T23:30:00+07:00')
  expect(readTime('besok 06:00', late)).toBe(Date.parse('2026-11-26T06:00:00+07:00'))
})

test('a scheduled draft goes out once at its time, to those who subscribe then; not long after it', async () => {
  const { store } = await temporaryStore()
  const draft = (id: string, at: number) =>
    store.transaction(async trx => {
      await saveDraft(trx, { id, texts: { id: 'kabar', en: 'news' }, by: 'staff' }, NOON)
      return schedule(trx, id, at)
    })
  expect(await draft('a', NOON + HOUR)).toBe(true)
  expect(await draft('b', NOON - 7 * HOUR)).toBe(true)
  const due = (now: number) => store.transaction(trx => beginDue(trx, now))
  expect(await due(NOON)).toEqual([])
  await store.transaction(trx =>
    subscribe(trx, { ref: trx.vault.personRef(1), chatId: 1, language: 'id' }, NOON),
  )
  expect(await due(NOON + HOUR)).toEqual([{ id: 'a', recipients: 1 }])
  expect(await due(NOON + HOUR)).toEqual([])
  expect((await readBroadcast(store, 'a'))?.state).toBe('sending')
  expect((await scheduledBroadcasts(store)).map(({ id }) => id)).toEqual(['b'])
  expect(await store.transaction(trx => unschedule(trx, 'b'))).toBe(true)
  expect(await store.transaction(trx => unschedule(trx, 'a'))).toBe(false)
})

test('staff schedule a broadcast, see it in the list and take it back; both are audited', async () => {
  const talk = await openTalk({ STAFF_IDS: '81' })
  const admin = talk.person(81)
  const said = (answers: readonly { text: string }[]) => answers.map(({ text }) => text).join('\n')
  await admin.says('/siaran')
  await admin.presses('Tulis siaran')
  await admin.says('Hati-hati lowongan admin di Kamboja. Cek dulu.')
  await admin.says('Beware of admin jobs in Cambodia. Check first.')
  expect(said(await admin.presses('🕒 Kirim nanti'))).toContain('jam WIB')
  expect(said(await admin.says('nanti aja'))).toContain('Belum terbaca')
  expect(said(await admin.says('01-01-2020 10:00'))).toContain('60 hari')
  const when = timeWords(readTime('besok 19:00', Date.now()) ?? 0, 'id')
  expect(said(await admin.says('besok 19:00'))).toContain(`Dijadwalkan ${when}`)
  expect(said(await admin.says('/siaran'))).toContain(`Terjadwal:\n🕒 ${when}`)
  await admin.presses(`✖️ Batalkan ${when}`)
  expect(said(await admin.says('/siaran'))).not.toContain('Terjadwal')
  const rows = await talk.store.sql
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'broadcast')
    .execute()
  expect(rows.map(({ detail }) => Object.keys(JSON.parse(detail)))).toEqual([['at'], ['stopped']])
})

test('to anyone else the buttons do nothing', async () => {
  const talk = await openTalk({ STAFF_IDS: '81' })
  const admin = talk.person(81)
  await admin.says('/siaran')
  await admin.presses('Tulis siaran')
  await admin.says('Hati-hati lowongan admin di Kamboja. Cek dulu.')
  await admin.says('Beware of admin jobs in Cambodia. Check first.')
  const other = talk.person(82)
  await other.forges(admin.dataOf('🕒 Kirim nanti'))
  await other.says('besok 19:00')
  expect(await scheduledBroadcasts(talk.store)).toEqual([])
})

test('the message that tells how far a broadcast is edits itself', { timeout: 30_000 }, async () => {
  const { store } = await temporaryStore()
  await store.transaction(trx => saveDraft(trx, { id: 'a', texts: { id: 'kabar' }, by: 'staff' }, NOON))
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const desk = { store, now: Date.now, sendLater: async (_: number, calls: unknown) => resolve(calls) }
  followBroadcast(
    desk as unknown as Parameters<typeof followBroadcast>[0],
    { id: 'a', chatId: 5, messageId: 7 },
    ({ state }) => ({ text: state }),
  )
  const edit = { method: 'editMessageText', payload: { message_id: 7, text: 'draft' } }
  expect(await promise).toMatchObject([edit])
})
