import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createReports } from '../../../src/reports/reports.ts'
import {
  claim,
  type Decided,
  label,
  release,
  type Tell,
  undo,
  type Wish,
} from '../../../src/reports/staff/decide.ts'
import { addNote } from '../../../src/reports/staff/notes.ts'
import { openReport } from '../../../src/reports/staff/open-report.ts'
import { readQueue } from '../../../src/reports/staff/queue.ts'
import { stampOf } from '../../../src/reports/staff/state.ts'
import type { PersonRef } from '../../../src/reports/types.ts'
import { verifyAudit } from '../../../src/store/audit.ts'
import type { Store, Transaction } from '../../../src/store/open.ts'
import { temporaryStore } from '../../store/temporary.ts'
import { file, NOON } from '../filed.ts'

const REPORTER = 7_310_000_777
const NEW = stampOf({ status: 'new', type: null, claimedBy: null })
const SILENT: Tell = async () => false

/** A store with one report, and a clock that moves on with every look. */
async function stage() {
  const { store } = await temporaryStore()
  const { receipt } = await file(store, REPORTER)
  let at = NOON
  const now = () => {
    at += 1000
    return at
  }
  const staff = (id: number) => store.vault.personRef(id)
  const wish = (actor: PersonRef, stamp = NEW): Wish => ({ receipt, actor, admin: false, stamp })
  const run = <T>(work: (trx: Transaction) => Promise<T>) => store.transaction(work)
  const open = (actor = staff(1)) => run(trx => openReport(trx, { receipt, actor }, now()))
  return { store, receipt, now, staff, wish, run, open }
}

async function actions(store: Store): Promise<string[]> {
  const rows = await store.sql.selectFrom('audit').select('action').orderBy('seq').execute()
  return rows.map(row => row.action)
}

test('of two analysts who claim the same report one gets it, and the other is told', async () => {
  const { store, wish, staff, run, now, open } = await stage()
  const both = await Promise.all([
    store.transaction(trx => claim(trx, wish(staff(1)), now())),
    store.transaction(trx => claim(trx, wish(staff(2)), now())),
  ])
  expect(both.map(decided => (decided.ok ? 'mine' : decided.why)).sort()).toEqual(['mine', 'taken'])
  const found = await open()
  expect(found?.status).toBe('in_review')
  const loser = found?.claimedBy === staff(1) ? staff(2) : staff(1)
  const labelled = await run(trx =>
    label(trx, wish(loser, found?.stamp), { finding: 'confirmed', type: 'abk', tell: SILENT }, now()),
  )
  expect(labelled).toEqual({ ok: false, why: 'taken' })
})

test('T-05: an old button on a report that has changed since does nothing and says so', async () => {
  const { wish, staff, run, now, open } = await stage()
  await run(trx => label(trx, wish(staff(1)), { finding: 'not_a_scam', type: null, tell: SILENT }, now()))
  const late = await run(trx =>
    label(trx, wish(staff(1)), { finding: 'confirmed', type: 'abk', tell: SILENT }, now()),
  )
  expect(late).toEqual({ ok: false, why: 'changed' })
  expect((await open())?.status).toBe('not_a_scam')
})

test('undo restores status, type and owner; it works once, and only while nothing else changed', async () => {
  const { wish, staff, run, now, open } = await stage()
  const claimed = await run(trx => claim(trx, wish(staff(1)), now()))
  if (!claimed.ok) throw new Error(claimed.why)
  const labelled = await run(trx =>
    label(
      trx,
      wish(staff(1), stampOf(claimed.after)),
      { finding: 'confirmed', type: 'task_scam', tell: SILENT },
      now(),
    ),
  )
  if (!labelled.ok) throw new Error(labelled.why)
  const takeBack = (change: string, id: number) =>
    run(trx => undo(trx, { change, actor: staff(id), tell: SILENT }, now()))
  expect(await takeBack(claimed.change, 1)).toEqual({ ok: false, why: 'changed' })
  expect(await takeBack(labelled.change, 2)).toEqual({ ok: false, why: 'gone' })
  expect(await takeBack(labelled.change, 1)).toMatchObject({ ok: true, after: claimed.after })
  expect(await takeBack(labelled.change, 1)).toEqual({ ok: false, why: 'changed' })
  expect(await open()).toMatchObject({ status: 'in_review', type: null, claimedBy: staff(1) })
})

test('the reporter is told of a status once, and again of what was taken back', async () => {
  const { wish, staff, run, now, open } = await stage()
  const told: string[] = []
  const tell: Tell = async (_, status) => {
    told.push(status)
    return true
  }
  const set = async (finding: 'confirmed' | 'cannot_tell', type: 'abk' | null = null) => {
    const stamp = (await open())?.stamp
    return run(trx => label(trx, wish(staff(1), stamp), { finding, type, tell }, now()))
  }
  const takeBack = (done: Decided) =>
    run(trx => undo(trx, { change: done.ok ? done.change : '', actor: staff(1), tell }, now()))
  await set('confirmed')
  const other = await set('confirmed', 'abk')
  expect(told).toEqual(['confirmed'])
  // The kind alone is no news.
  await takeBack(other)
  expect(told).toEqual(['confirmed'])
  const unsure = await set('cannot_tell')
  await takeBack(unsure)
  expect(told).toEqual(['confirmed', 'cannot_tell', 'confirmed'])
  await set('cannot_tell')
  expect(told).toEqual(['confirmed', 'cannot_tell', 'confirmed', 'cannot_tell'])
})

test('who was never told hears nothing of an undo either', async () => {
  const { wish, staff, run, now } = await stage()
  const labelled = await run(trx =>
    label(trx, wish(staff(1)), { finding: 'confirmed', type: null, tell: SILENT }, now()),
  )
  const told: string[] = []
  const tell: Tell = async (_, status) => told.push(status) > 0
  const change = labelled.ok ? labelled.change : ''
  expect(await run(trx => undo(trx, { change, actor: staff(1), tell }, now()))).toMatchObject({ ok: true })
  expect(told).toEqual([])
})

test('a reporter who did not allow it is not counted as told', async () => {
  const { wish, staff, run, now, open } = await stage()
  await run(trx => label(trx, wish(staff(1)), { finding: 'confirmed', type: null, tell: SILENT }, now()))
  const asked: string[] = []
  const stamp = (await open())?.stamp
  await run(trx =>
    label(
      trx,
      wish(staff(1), stamp),
      { finding: 'confirmed', type: 'abk', tell: async (_, s) => asked.push(s) > 0 },
      now(),
    ),
  )
  expect(asked).toEqual(['confirmed'])
})

test('a released report is new again; a withdrawn one cannot be opened, claimed or noted on', async () => {
  const { store, receipt, wish, staff, run, now, open } = await stage()
  const claimed = await run(trx => claim(trx, wish(staff(1)), now()))
  const stamp = claimed.ok ? stampOf(claimed.after) : ''
  await run(trx => release(trx, wish(staff(1), stamp), now()))
  expect(await open()).toMatchObject({ status: 'new', claimedBy: null })
  await run(trx => createReports(now).withdraw(trx, store.vault.personRef(REPORTER), receipt))
  expect(await open()).toBeNull()
  expect(await run(trx => claim(trx, wish(staff(1)), now()))).toEqual({ ok: false, why: 'gone' })
  expect(await run(trx => addNote(trx, { receipt, actor: staff(1), text: 'x' }, now()))).toBe(false)
})

test('an admin may change what somebody else works on, but not claim it from them', async () => {
  const { wish, staff, run, now } = await stage()
  const claimed = await run(trx => claim(trx, wish(staff(1)), now()))
  const stamp = claimed.ok ? stampOf(claimed.after) : ''
  const admin = { ...wish(staff(9), stamp), admin: true }
  expect(await run(trx => claim(trx, admin, now()))).toEqual({ ok: false, why: 'taken' })
  expect(await run(trx => release(trx, admin, now()))).toMatchObject({ ok: true })
})

test('A-01: reading the queue and a report, claiming, labelling, undoing and noting are all audited, without content', async () => {
  const { store, receipt, wish, staff, run, now } = await stage()
  await run(trx => readQueue(trx, { shelf: 'new', actor: staff(1) }, now()))
  await run(trx => openReport(trx, { receipt, actor: staff(1) }, now()))
  const claimed = await run(trx => claim(trx, wish(staff(1)), now()))
  const stamp = claimed.ok ? stampOf(claimed.after) : ''
  const labelled = await run(trx =>
    label(trx, wish(staff(1), stamp), { finding: 'confirmed', type: 'abk', tell: SILENT }, now()),
  )
  await run(trx =>
    undo(trx, { change: labelled.ok ? labelled.change : '', actor: staff(1), tell: SILENT }, now()),
  )
  await run(trx => addNote(trx, { receipt, actor: staff(1), text: 'CATATAN RAHASIA' }, now()))
  expect(await actions(store)).toEqual(['read', 'read', 'claim', 'label', 'undo', 'note'])
  const rows = await store.sql.selectFrom('audit').selectAll().execute()
  expect(JSON.stringify(rows)).not.toMatch(/RAHASIA|Kamboja|agen_resmi/)
  expect(rows.every(row => row.actor === staff(1))).toBe(true)
  expect(await verifyAudit(store)).toMatchObject({ ok: true })
})

test('A-02: when the audit cannot be written, nothing is read and nothing is changed', async () => {
  const { store, receipt, wish, staff, run, now } = await stage()
  await sql`create trigger full before insert on audit begin select raise(abort, 'no audit'); end`.execute(
    store.sql,
  )
  const before = await store.sql.selectFrom('reports').selectAll().execute()
  const attempts = [
    run(trx => readQueue(trx, { shelf: 'new', actor: staff(1) }, now())),
    run(trx => openReport(trx, { receipt, actor: staff(1) }, now())),
    run(trx => claim(trx, wish(staff(1)), now())),
    run(trx => label(trx, wish(staff(1)), { finding: 'confirmed', type: 'abk', tell: SILENT }, now())),
    run(trx => addNote(trx, { receipt, actor: staff(1), text: 'x' }, now())),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toThrow('no audit')
  expect(await store.sql.selectFrom('reports').selectAll().execute()).toEqual(before)
  expect(await store.sql.selectFrom('report_entries').selectAll().execute()).toEqual([])
})
