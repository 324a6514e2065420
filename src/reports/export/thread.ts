import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import { COMPILED } from '../../compile-cache.ts'
import type { ReaderKey } from '../../store/crypto.ts'
import type { At } from './order.ts'
import type { Order, Written } from './write-file.ts'

/** What a thread is given. */
export interface Job {
  readonly file: string
  readonly key: ReaderKey
  readonly order: Order
  /** Write only the first half, and tell where it ends. */
  readonly halve: boolean
}

/** What a thread says: where its half ends, how far it is, or that it is done. */
export type Told = { readonly middle: At | null } | { readonly rows: number } | { readonly written: Written }

/** Heap of a thread in MB; a page of reports is small and dies young. */
const HEAP_MB = 48
const YOUNG_MB = 12
const COPIED_AT_ONCE = 1024 * 1024

/**
 * Writes an export in threads, so that the bot goes on answering: two, each a half, where a file is made of lines.
 * @throws whatever broke in a thread
 * @see writeExport
 */
export async function writeInThreads(
  { file, key, order }: Omit<Job, 'halve'>,
  progress: (rows: number) => void,
): Promise<Written> {
  const halve = order.format === 'csv' || order.format === 'jsonl'
  const rest = `${order.to}.2`
  const rows: [number, number] = [0, 0]
  const tell = (half: 0 | 1) => (count: number) => {
    rows[half] = count
    progress(rows[0] + rows[1])
  }
  const working = new Set<Worker>()
  await rm(rest, { force: true })
  try {
    let second: Promise<Written> | null = null
    const first = run(working, { file, key, order, halve }, tell(0), middle => {
      if (!middle) return
      const half = { ...order, to: rest, stretch: { after: middle, until: null } }
      second = run(working, { file, key, order: half, halve: false }, tell(1))
      // Told where both are waited for.
      second.catch(() => {})
    })
    const one = await first
    if (!second) return one
    const two: Written = await second
    await pipeline(
      createReadStream(rest, { highWaterMark: COPIED_AT_ONCE }),
      createWriteStream(order.to, { flags: 'a', flush: true }),
    )
    const { size } = await stat(order.to)
    return { rows: one.rows + two.rows, unreadable: one.unreadable + two.unreadable, bytes: size }
  } finally {
    await Promise.all([...working].map(worker => worker.terminate()))
    await rm(rest, { force: true })
  }
}

function run(
  working: Set<Worker>,
  job: Job,
  progress: (rows: number) => void,
  halved: (middle: At | null) => void = () => {},
): Promise<Written> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread-work.ts', import.meta.url), {
      workerData: job,
      // It needs no secret but the key it is given; what is compiled already takes half the time and memory to load.
      env: { NODE_COMPILE_CACHE: COMPILED },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    working.add(worker)
    let written: Written | undefined
    worker.on('message', (told: Told) => {
      if ('rows' in told) progress(told.rows)
      else if ('middle' in told) halved(told.middle)
      else written = told.written
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      working.delete(worker)
      if (written) resolve(written)
      else reject(new Error('the export thread ended early'))
    })
  })
}
