import { monitorEventLoopDelay } from 'node:perf_hooks'
import { done, take } from '../../src/store/inbox.ts'
import type { Store } from '../../src/store/open.ts'

const ANSWER_EVERY_MS = 20
const TEXT = 'LOWONGAN KERJA KAMBOJA gaji 15 juta, tiket ditanggung, berangkat minggu ini. '.repeat(4)

/** How a busy bot fared: updates handled, and how late its event loop came round, in milliseconds. */
export interface Answered {
  readonly answered: number
  readonly loopP99: number
}

/** A bot that is busy: an update every 20 ms, taken and handled. @returns ends it and tells what was measured */
export function answering(store: Store): () => Promise<Answered> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let answered = 0
  let stopped = false
  const chatRef = store.vault.personRef(7)
  const going = (async () => {
    while (!stopped) {
      const updateId = 1_000_000 + answered
      await take(store, [{ updateId, chatRef, payload: { text: TEXT } }], Date.now())
      await store.transaction(trx => done(trx, [updateId], Date.now()))
      answered += 1
      await new Promise(resolve => setTimeout(resolve, ANSWER_EVERY_MS))
    }
  })()
  delay.enable()
  return async () => {
    delay.disable()
    stopped = true
    await going
    return { answered, loopP99: delay.percentile(99) / 1e6 }
  }
}
