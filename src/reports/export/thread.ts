import { Worker } from 'node:worker_threads'
import { COMPILED } from '../../compile-cache.ts'
import type { ReaderKey } from '../../store/crypto.ts'
import type { Order, Written } from './write-file.ts'

/** What the thread is given. */
export interface Job {
  readonly file: string
  readonly key: ReaderKey
  readonly order: Order
}

/** What the thread says: how far it is, or that it is done. */
export type Told = { readonly rows: number } | { readonly written: Written }

/** Heap of the thread in MB; a page of reports is small and dies young. */
const HEAP_MB = 48
const YOUNG_MB = 12

/**
 * Writes an export in a thread, so that the bot goes on answering. One: a second took twenty megabytes more, and on two
 * processors, of which the bot needs one, hardly any less time.
 * @throws whatever broke in the thread
 * @see writeExport
 */
export function writeInThread(job: Job, progress: (rows: number) => void): Promise<Written> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread-work.ts', import.meta.url), {
      workerData: job,
      // It needs no secret but the key it is given; what is compiled already takes half the time and memory to load.
      env: { NODE_COMPILE_CACHE: COMPILED },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    let written: Written | undefined
    worker.on('message', (told: Told) => {
      if ('rows' in told) progress(told.rows)
      else written = told.written
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      if (written) resolve(written)
      else reject(new Error('the export thread ended early'))
    })
  })
}
