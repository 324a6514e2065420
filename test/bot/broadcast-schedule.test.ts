import { resolve } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createButtons } from '../../src/bot/buttons.ts'
import type { Desk } from '../../src/bot/desk.ts'
import type { Outgoing } from '../../src/bot/path/outgoing.ts'
import { followBroadcast } from '../../src/bot/post/broadcast-progress.ts'
import { readTime, timeWords } from '../../src/bot/post/broadcast-time.ts'
import { openPostOffice } from '../../src/bot/post/post-office.ts'
import { createRoleOf } from '../../src/reports/staff/roles.ts'
import { beginDue, schedule, scheduledBroadcasts, unschedule } from '../../src/store/broadcast-schedule.ts'
import { begin, readBroadcast, saveDraft } from '../../src/store/broadcasts.ts'
import { claimDeliveries } from '../../src/store/claim-deliveries.ts'
import { subscribe } from '../../src/store/subscriptions.ts'
import { loadWords } from '../../src/words.ts'
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
  ['besok jam 8', '2026-11-26T08:00:00+07:00'],
  ['besok pagi', '2026-11-26T08:00:00+07:00'],
  ['besok jam 8 malam', '2026-11-26T20:00:00+07:00'],
  ['bsk jam 1 siang', '2026-11-26T13:00:00+07:00'],
  ['jam 11 siang', '2026-11-25T11:00:00+07:00'],
  ['tomorrow 8 pm', '2026-11-26T20:00:00+07:00'],
  ['tomorrow 12 pm', '2026-11-26T12:00:00+07:00'],
  ['28-11-2026 jam 9', '2026-11-28T09:00:00+07:00'],
])('%s is %s', (written, at) => expect(readTime(written, NOON)).toBe(Date.parse(at)))

test.each([
  'besok',
  'besok 8',
  'jam 25',
  'malam',
  'jam 12 malam',
  '31-02-2027 10:00',
  '25:00',
  '12:60',
  'nanti malam',
  '',
  '28-11-26 08:30',
])('%j is no time', written => expect(readTime(written, NOON)).toBeNull())

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

test('a broadcast may be for readers of one language only, and a text in another language is pointed out', async () => {
  const talk = await openTalk({ STAFF_IDS: '81' })
  const admin = talk.person(81)
  const said = (answers: readonly { text: string }[]) => answers.map(({ text }) => text).join('\n')
  for (const [id, language] of [
    [1, 'id'],
    [2, 'en'],
  ] as const)
    await talk.store.transaction(trx =>
      subscribe(trx, { ref: trx.vault.personRef(id), chatId: id, language }, NOON),
    )
  await admin.says('/siaran')
  await admin.presses('Tulis siaran')
  await admin.says('Hati-hati lowongan admin di Kamboja. Jangan berangkat dulu, cek dulu ya.')
  const flagged = said(await admin.says('Ini juga bahasa Indonesia, jangan berangkat dulu ya teman-teman.'))
  expect(flagged).toContain('Teks untuk bahasa Inggris')
  await admin.presses('Tulis ulang')
  await admin.presses('Pakai teks ini')
  const shown = said(await admin.presses('hanya pelanggan berbahasa Indonesia'))
  expect(shown).toContain('Hanya pelanggan berbahasa Indonesia')
  expect(shown).not.toContain('You get this')
  expect(said(await admin.says('/siaran'))).not.toContain('sampai')
  const { id } = await talk.store.sql
    .selectFrom('broadcasts')
    .select('id')
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  await talk.store.transaction(trx => begin(trx, id))
  const taken = await talk.store.transaction(trx => claimDeliveries(trx, 10))
  expect(taken.map(({ chatId }) => chatId)).toEqual([1])
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

/** A post office with three subscribers, at noon; gives what the author, in chat 81, is told about the broadcast. */
async function toldToAuthor(draft: {
  sendAt: number | null
  by?: number
  role?: boolean
  subscribers?: number
}) {
  const { sendAt, by = 81, role = true, subscribers = 3 } = draft
  const { store } = await temporaryStore()
  await store.transaction(async trx => {
    for (let id = 1; id <= subscribers; id++)
      await subscribe(trx, { ref: trx.vault.personRef(id), chatId: id, language: 'id' }, 0)
    await saveDraft(trx, { id: 'a', texts: { id: 'kabar' }, by: trx.vault.personRef(by) }, NOON - 9 * HOUR)
    if (sendAt === null) await begin(trx, 'a')
    else await schedule(trx, 'a', sendAt)
  })
  const told: { chat: number; text: string; buttons: number }[] = []
  const words = loadWords(resolve(import.meta.dirname, '../../content'))
  const desk = {
    ...{ store, words, say: words.say, tips: [], defaultLanguage: 'id', log: pino({ level: 'silent' }) },
    now: () => NOON,
    buttons: createButtons(store.vault.buttonKey, () => NOON),
    roleOf: createRoleOf(role ? [81] : []),
    staffChats: new Map([[store.vault.personRef(81), 81]]),
    fault: (error: unknown) => expect.unreachable(String(error)),
    sendLater: async (chat: number, [call]: readonly Outgoing[]) => {
      const markup = call?.payload.reply_markup as { inline_keyboard: unknown[][] } | undefined
      told.push({
        chat,
        text: String(call?.payload.text),
        buttons: markup?.inline_keyboard.flat().length ?? 0,
      })
    },
  }
  const office = openPostOffice(desk as unknown as Desk, async () => ({ ok: true, messageId: 1 }))
  onTestFinished(() => office.stop())
  const ended = async () => (await readBroadcast(store, 'a'))?.state === 'done'
  if (sendAt === null || sendAt >= NOON - 6 * HOUR) await vi.waitUntil(ended, { timeout: 10_000 })
  // The notice of the end follows the commit that ends it.
  await new Promise(done => setTimeout(done, 200))
  return told
}

test('whoever scheduled a broadcast is told when it begins and how it ended', async () => {
  expect(await toldToAuthor({ sendAt: NOON })).toEqual([
    { chat: 81, text: '🕒 Siaranmu yang terjadwal mulai dikirim ke 3 orang.', buttons: 2 },
    { chat: 81, text: '✅ Siaranmu yang terjadwal selesai: 3 terkirim, 0 memblokir, 0 gagal.', buttons: 0 },
  ])
})

test('of one that goes to nobody, and of one whose time was missed, it is told once', async () => {
  expect((await toldToAuthor({ sendAt: NOON, subscribers: 0 })).map(({ text }) => text)).toEqual([
    expect.stringContaining('belum ada pelanggan'),
  ])
  expect((await toldToAuthor({ sendAt: NOON - 7 * HOUR })).map(({ text }) => text)).toEqual([
    expect.stringContaining('terlewat karena bot tidak jalan'),
  ])
})

test('nothing is told of one sent by hand, nor to whoever is an admin no more or whose chat is not known', async () => {
  expect(await toldToAuthor({ sendAt: null })).toEqual([])
  expect(await toldToAuthor({ sendAt: NOON, role: false })).toEqual([])
  expect(await toldToAuthor({ sendAt: NOON, by: 82 })).toEqual([])
})
