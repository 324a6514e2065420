import type { Logger } from 'pino'
import { logFault } from '../log.ts'
import { MAX_BYTES, MAX_READING_MS } from './limits.ts'
import { createQueue } from './queue.ts'
import { createReadingThread } from './thread.ts'
import type { Read, Reader, Why } from './types.ts'

/** What a reader needs. */
export interface ReaderOptions {
  readonly log: Logger
  /** Milliseconds one file may take once its turn has come. */
  readonly timeoutMs?: number
}

/** How many files may wait for their turn; the next is answered with `busy`. */
const MAX_QUEUE = 20
/** So much of the time is for beginning pages; the rest is for finishing the last one. */
const HURRY = 0.7

/** A reader that works in a thread of its own, started with the first file and warm from then on. */
export function createReader({ log, timeoutMs = MAX_READING_MS }: ReaderOptions): Reader {
  const thread = createReadingThread()
  const queue = createQueue(MAX_QUEUE)
  let closed = false

  async function readNow(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Read> {
    if (closed) return no('busy')
    const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])])
    try {
      return await thread.read(bytes, timeoutMs * HURRY, limit)
    } catch (fault) {
      if (limit.aborted) return no('timeout')
      if (closed) return no('busy')
      logFault(log, fault, 'reading a file')
      return no('unreadable')
    }
  }

  return {
    async read({ bytes }, signal) {
      if (bytes.length > MAX_BYTES) return no('too-large')
      const read = await queue.run(() => readNow(bytes, signal), signal)
      if (read === 'full') return no('busy')
      return read === 'gone' ? no('timeout') : read
    },
    async close() {
      closed = true
      await thread.close()
    },
  }
}

function no(why: Why): Read {
  return { ok: false, why }
}
