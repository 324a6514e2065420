import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { gravityOf, URGENT_STAGES, type Weighed } from '../../../src/reports/staff/gravity.ts'
import { groupReports } from '../../../src/reports/staff/grouping.ts'
import { gravest, readQueue } from '../../../src/reports/staff/queue.ts'
import type { Stage } from '../../../src/reports/types.ts'
import { temporaryStore } from '../../store/temporary.ts'
import { file, NOON } from '../filed.ts'

const ACTOR = 77
let number = 1000
/** A contact and a text that no other report has. */
const alone = () => {
  number += 1
  return { contacts: [`+62 877 7${number} 1${number}`], text: `tawaran ${number.toString(36).repeat(8)}` }
}

/** Where a report stands among others, told in code beside the query: the lower, the graver. */
function rankOf({ stage, paid, outcome }: Weighed): number {
  const urgent = stage === null ? -1 : URGENT_STAGES.indexOf(stage)
  if (urgent >= 0) return urgent
  if (paid) return URGENT_STAGES.indexOf('paid')
  return outcome === 'likely_scam' ? URGENT_STAGES.length : URGENT_STAGES.length + 1
}

test('who is abroad, leaving or out of money comes first, then likely scams, then the newest', async () => {
  const { store } = await temporaryStore()
  const made: { receipt: string; rank: number; at: number }[] = []
  const stages: (Stage | null)[] = [null, 'seen', 'in_contact', ...URGENT_STAGES]
  let at = NOON
  for (const stage of stages) {
    for (const outcome of ['suspicious', 'likely_scam'] as const) {
      for (const paid of [null, 1] as const) {
        at += 1000
        const { receipt } = await file(store, at, { ...alone(), outcome }, at)
        await store.sql.updateTable('reports').set({ stage, paid }).where('receipt', '=', receipt).execute()
        made.push({ receipt, rank: rankOf({ stage, outcome, paid: paid === 1 }), at })
      }
    }
  }
  const expected = made.toSorted((a, b) => a.rank - b.rank || b.at - a.at).map(({ receipt }) => receipt)
  const actor = store.vault.personRef(ACTOR)
  const { groups, total } = await store.transaction(trx => readQueue(trx, { shelf: 'new', actor }, at))
  expect(total).toBe(made.length)
  expect(groups.map(({ lead }) => lead.receipt)).toEqual(expected)
  expect(groups[0]?.lead).toMatchObject({ gravity: 'urgent', stage: 'abroad' })
  expect(groups.at(-1)?.lead.gravity).toBe('usual')
})

test('money paid is as urgent as saying so when asked for the stage', () => {
  expect(gravityOf({ stage: null, paid: true, outcome: 'no_signs_found' })).toBe('urgent')
})

test('reports of one pattern or with the same number, however it is written, are one line of the queue', async () => {
  const { store } = await temporaryStore()
  const one = await file(
    store,
    1,
    { ...alone(), text: 'Lowongan pabrik sarung, hubungi +62 812 1111 2222' },
    NOON,
  )
  const two = await file(
    store,
    2,
    { ...alone(), text: 'Butuh perawat lansia segera, WA 0812-1111-2222' },
    NOON + 1,
  )
  const other = await file(store, 3, alone(), NOON + 2)
  const actor = store.vault.personRef(ACTOR)
  const { groups } = await store.transaction(trx => readQueue(trx, { shelf: 'new', actor }, NOON + 3))
  expect(groups.map(({ receipts }) => [...receipts])).toEqual([[other.receipt], [two.receipt, one.receipt]])
})

test('grouping keeps the order: a group stands where its gravest report stood', () => {
  const report = (receipt: string, pattern: string | null) => ({ receipt, pattern })
  const groups = groupReports([
    report('a', 'p'),
    report('b', null),
    report('c', 'q'),
    report('d', 'p'),
    report('e', null),
  ])
  expect(groups.map(group => group.map(({ receipt }) => receipt))).toEqual([['a', 'd'], ['b'], ['c'], ['e']])
})

test('the queue is read in order from an index, however many reports wait', async () => {
  const { store } = await temporaryStore()
  const { sql: text, parameters } = gravest(store, 'new', store.vault.personRef(ACTOR)).compile()
  const plan = await store.sql.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${text}`, [...parameters]),
  )
  const steps = plan.rows.map(({ detail }) => detail).join('\n')
  expect(steps).toContain('USING INDEX reports_queue')
  expect(steps).not.toContain('TEMP B-TREE')
})

test('each shelf holds what belongs on it', async () => {
  const { store } = await temporaryStore()
  const [mine, theirs] = [store.vault.personRef(1), store.vault.personRef(2)]
  const filed = [
    await file(store, 11, alone()),
    await file(store, 12, alone()),
    await file(store, 13, alone()),
  ]
  const claim = (i: number, ref: typeof mine) =>
    store.sql
      .updateTable('reports')
      .set({ status: 'in_review', claimed_by: ref })
      .where('receipt', '=', filed[i]?.receipt ?? '')
      .execute()
  await claim(0, mine)
  await claim(1, theirs)
  const shelf = async (name: 'new' | 'mine' | 'taken') => {
    const read = await store.transaction(trx => readQueue(trx, { shelf: name, actor: mine }, NOON))
    return { total: read.total, counts: read.counts }
  }
  const counts = { new: 1, mine: 1, taken: 2 }
  expect(await shelf('new')).toEqual({ total: 1, counts })
  expect(await shelf('mine')).toEqual({ total: 1, counts })
  expect(await shelf('taken')).toEqual({ total: 2, counts })
})

test('a report that was tampered with stays in the queue', async () => {
  const { store } = await temporaryStore()
  const { receipt } = await file(store, 1, alone())
  await store.sql.updateTable('reports').set({ contacts: 'v1.k1.AAAA' }).execute()
  const actor = store.vault.personRef(ACTOR)
  const { groups } = await store.transaction(trx => readQueue(trx, { shelf: 'new', actor }, NOON))
  expect(groups.map(({ lead }) => lead.receipt)).toEqual([receipt])
})
