import { Worker } from 'node:worker_threads'
import type { Read } from './types.ts'

/** Asks the thread to read a file. */
export interface Order {
  readonly id: number
  readonly bytes: Uint8Array
  /** Milliseconds after which no further page is begun. */
  readonly hurryAfter: number
}

/** What the thread says: a reading, or that something of ours broke. */
export type Report =
  | { readonly id: number; readonly read: Read }
  | { readonly id: number; readonly fault: unknown }

/** The thread that does all the reading, so that the bot's own thread stays free. */
export interface ReadingThread {
  /**
   * Reads one file; starts the thread when there is none.
   * @throws what broke in the thread; `signal.reason` when the signal fires, which ends the thread
   */
  readonly read: (bytes: Uint8Array, hurryAfter: number, signal: AbortSignal) => Promise<Read>
  readonly close: () => Promise<void>
}

/** Told to the thread so that it ends what it started (an installed Tesseract) before it is ended itself. */
export const STOP = 'stop'

const GRACE_MS = 300
/** Heap of the thread in MB: pixels and WebAssembly lie outside it. */
const HEAP_MB = 384

/** All the thread gets of the environment: what reads strangers' files needs no secrets. */
const ENVIRONMENT = ['PATH', 'TMPDIR', 'TESSDATA_PREFIX', 'LD_LIBRARY_PATH']

/** Prepares the thread without starting it. */
export function createReadingThread(): ReadingThread {
  let worker: Worker | undefined
  let count = 0

  async function end(): Promise<void> {
    const ending = worker
    worker = undefined
    if (!ending) return
    const ended = new Promise(resolve => ending.once('exit', resolve))
    ending.on('error', () => undefined)
    ending.postMessage(STOP)
    const grace = setTimeout(() => void ending.terminate(), GRACE_MS)
    await ended
    clearTimeout(grace)
  }

  function start(): Worker {
    const started = new Worker(new URL('./thread-work.ts', import.meta.url), {
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => ENVIRONMENT.includes(name))),
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      stdout: true,
      stderr: true,
    })
    // Libraries may print bits of what they read: nobody shall see them.
    started.stdout.resume()
    started.stderr.resume()
    started.once('exit', () => {
      if (worker === started) worker = undefined
    })
    started.setMaxListeners(0)
    return started
  }

  return {
    close: end,
    read(bytes, hurryAfter, signal) {
      worker ??= start()
      const thread = worker
      const id = ++count
      thread.ref()
      return new Promise<Read>((resolve, reject) => {
        const done = () => {
          thread.off('message', hear).off('error', fail).off('exit', gone)
          signal.removeEventListener('abort', stop)
          thread.unref()
        }
        const hear = (report: Report) => {
          if (report.id !== id) return
          done()
          if ('read' in report) resolve(report.read)
          // What broke may be half open: the next file gets a new thread.
          else void end().then(() => reject(report.fault))
        }
        const fail = (error: Error) => {
          done()
          reject(error)
        }
        const gone = () => fail(new Error('the reading thread ended'))
        const stop = () => {
          done()
          void end().then(() => reject(signal.reason))
        }
        thread.on('message', hear).on('error', fail).on('exit', gone)
        signal.addEventListener('abort', stop, { once: true })
        thread.postMessage({ id, bytes, hurryAfter } satisfies Order)
      })
    },
  }
}
