import { expect, test } from 'vitest'
import { createButtons } from '../../src/bot/buttons.ts'
import { tellReporter, tellStatus } from '../../src/bot/features/report/tell-reporter.ts'
import { createPeople } from '../../src/reports/people.ts'
import { forgetReplyAddress, keepReplyAddress, REPLY_DAYS } from '../../src/reports/reply-address.ts'
import { createReports } from '../../src/reports/reports.ts'
import type { Store } from '../../src/store/open.ts'
import { claim } from '../../src/store/outbox.ts'
import { loadWords } from '../../src/words.ts'
import { file, NOON } from '../reports/filed.ts'
import { temporaryStore } from '../store/temporary.ts'

const CHAT = 7_001
const DAY = 24 * 60 * 60 * 1000
const reports = createReports(() => NOON)

function deskAt(now: number) {
  return {
    words: loadWords(new URL('../../content', import.meta.url).pathname),
    buttons: createButtons(Buffer.alloc(32, 7)),
    now: () => now,
    defaultLanguage: 'id' as const,
  }
}

async function allowed(store: Store): Promise<{ id: string; receipt: string }> {
  const { receipt } = await file(store, CHAT)
  const ref = store.vault.personRef(CHAT)
  await store.transaction(async trx => {
    await reports.addDetails(trx, ref, receipt, { mayContact: true })
    await keepReplyAddress(trx, ref, CHAT, NOON)
  })
  const { id } = await store.sql.selectFrom('reports').select('id').executeTakeFirstOrThrow()
  return { id, receipt }
}

const tell = (store: Store, id: string, now = NOON) =>
  store.transaction(trx => tellStatus(deskAt(now), trx, id, 'confirmed'))

test('who allowed it is told how the report stands, neutral on a lock screen, in their language (H-03)', async () => {
  const { store } = await temporaryStore()
  const { id, receipt } = await allowed(store)
  for (const language of ['id', 'en'] as const) {
    await store.transaction(trx =>
      createPeople(() => NOON).setLanguage(trx, store.vault.personRef(CHAT), language),
    )
    expect(await tell(store, id)).toBe(true)
    const [call] = await claim(store, 10, NOON)
    if (!call) throw new Error('nothing was queued')
    const { payload } = call.payload as { payload: { chat_id: number; text: string } }
    expect(payload.chat_id).toBe(CHAT)
    expect(payload.text.slice(0, 60)).not.toMatch(/lapor|report|penipu|scam|CD-|\n/i)
    expect(payload.text).toContain(receipt)
    expect(payload.text).toMatch(language === 'id' ? /terbukti penipuan/ : /confirmed as a scam/)
    expect(call.important).toBe(false)
    await store.sql.deleteFrom('outbox').execute()
  }
})

test('nobody is told who did not allow it, took it back, withdrew, or whose address is past its time (I-02)', async () => {
  const { store } = await temporaryStore()
  const { id } = await allowed(store)
  expect(await tell(store, id, NOON + (REPLY_DAYS + 1) * DAY)).toBe(false)
  expect(await tell(store, 'no-such-report')).toBe(false)

  const ref = store.vault.personRef(CHAT)
  const { receipt } = await file(store, CHAT)
  const other = await store.sql
    .selectFrom('reports')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  expect(await tell(store, other.id)).toBe(false)

  await store.transaction(trx => forgetReplyAddress(trx, ref))
  expect(await tell(store, id)).toBe(false)
  const again = store.transaction(async trx => {
    await keepReplyAddress(trx, ref, CHAT, NOON)
    return tellReporter(deskAt(NOON), trx, id, () => ({ text: 'x' }))
  })
  // Forgetting also took back what their reports allowed; a new yes is a new yes.
  expect(await again).toBe(false)
  expect(await store.sql.selectFrom('outbox').selectAll().execute()).toEqual([])
})
