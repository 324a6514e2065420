import { expect, test } from 'vitest'
import type { Transaction } from '../../src/store/open.ts'
import { createTogether } from '../../src/store/together.ts'
import { temporaryStore } from './temporary.ts'

const mark = (trx: Transaction, id: number) =>
  trx.sql.insertInto('seen_updates').values({ update_id: id, seen_at: 0 }).execute()

/** A store whose transactions are counted, and what it holds. */
async function counted() {
  const { store } = await temporaryStore()
  let commits = 0
  const together = createTogether(work => {
    commits += 1
    return store.transaction(work)
  })
  const ids = async () =>
    (await store.sql.selectFrom('seen_updates').select('update_id').orderBy('update_id').execute()).map(
      row => row.update_id,
    )
  return { store, together, commits: () => commits, ids }
}

test('what is written at the same time shares a commit, and each gets its own result', async () => {
  const { together, commits, ids } = await counted()
  const results = await Promise.all(
    [1, 2, 3].map(id =>
      together(async trx => {
        await mark(trx, id)
        return id * 10
      }),
    ),
  )
  expect(results).toEqual([10, 20, 30])
  expect(commits()).toBe(1)
  expect(await ids()).toEqual([1, 2, 3])
})

test('an error undoes only its own work', async () => {
  const { together, ids } = await counted()
  const ended = await Promise.allSettled([
    together(trx => mark(trx, 1)),
    together(async trx => {
      await mark(trx, 2)
      throw new Error('no')
    }),
    together(trx => mark(trx, 3)),
  ])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(ended[1]).toMatchObject({ reason: { message: 'no' } })
  expect(await ids()).toEqual([1, 3])
})

test('nobody is told of success before the commit, nor when it fails', async () => {
  const { store, ids } = await counted()
  const together = createTogether(work =>
    store.transaction(async trx => {
      await work(trx)
      throw new Error('disk full')
    }),
  )
  const ended = await Promise.allSettled([1, 2].map(id => together(trx => mark(trx, id))))
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await ids()).toEqual([])
})

test('work that comes while others are written waits for the next commit', async () => {
  const { together, commits, ids } = await counted()
  let later: Promise<unknown> = Promise.resolve()
  await together(async trx => {
    later = together(inner => mark(inner, 2))
    await mark(trx, 1)
  })
  await later
  expect(commits()).toBe(2)
  expect(await ids()).toEqual([1, 2])
})
