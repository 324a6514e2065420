import { savepoint } from './savepoint.ts'
import type { Transaction } from './session.ts'

/** Work that waits for a commit it can share. */
interface Job {
  /** Does the work; what it returns tells the one who waits how it ended, once that is durable. */
  readonly work: (trx: Transaction) => Promise<() => void>
  readonly fail: (error: unknown) => void
}

/** Runs work in a transaction that it may share with other work; resolves once it is committed. */
export type Together = <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>

/**
 * Lets everything that wants to write at about the same time share one commit: each commit waits for the disk, and
 * taking updates, answering them and sending the answers would wait four times. Each piece of work is still done whole
 * or not at all, and an error undoes only its own.
 */
export function createTogether(transaction: Together): Together {
  let waiting: Job[] = []
  let running = false

  async function run(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      // What the network has brought in by now gets to join.
      await new Promise(resolve => setImmediate(resolve))
      const jobs = waiting
      waiting = []
      try {
        const ends = await transaction(trx => all(trx, jobs))
        for (const end of ends) end()
      } catch (error) {
        for (const { fail } of jobs) fail(error)
      }
    }
    running = false
  }

  return work =>
    new Promise((resolve, reject) => {
      waiting.push({
        async work(trx) {
          const result = await work(trx)
          return () => resolve(result)
        },
        fail: reject,
      })
      if (!running) void run()
    })
}

async function all(trx: Transaction, jobs: readonly Job[]): Promise<(() => void)[]> {
  const [only] = jobs
  if (only && jobs.length === 1) return [await only.work(trx)]
  const ends: (() => void)[] = []
  for (const job of jobs) ends.push(await one(trx, job))
  return ends
}

/** @throws what undoing threw: then the whole transaction is lost, as on a full disk */
async function one(trx: Transaction, { work, fail }: Job): Promise<() => void> {
  const faults: unknown[] = []
  const noting = () =>
    work(trx).catch(error => {
      faults.push(error)
      throw error
    })
  try {
    return await savepoint(trx, noting)
  } catch (error) {
    if (!faults.includes(error)) throw error
    return () => fail(error)
  }
}
