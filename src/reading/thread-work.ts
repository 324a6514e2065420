/** The reading thread: takes one order at a time, keeps Tesseract warm between them. */
import { parentPort } from 'node:worker_threads'
import type { Ocr } from './ocr.ts'
import { openOcr } from './open-ocr.ts'
import { readBytes } from './read-bytes.ts'
import { look } from './sight.ts'
import { type Order, type Report, STOP } from './thread.ts'

const stopped = new AbortController()
let ocr: Promise<Ocr> | undefined

parentPort?.on('message', (message: Order | typeof STOP) => {
  if (message === STOP) {
    stopped.abort()
    // The killed child is reaped by the system: there is nothing to wait for.
    setImmediate(() => process.exit())
    return
  }
  void work(message)
})

async function work({ id, bytes, hurryAfter }: Order): Promise<void> {
  try {
    const read = await readBytes(
      bytes,
      async picture => {
        ocr ??= openOcr()
        return look(picture, await ocr, stopped.signal)
      },
      AbortSignal.timeout(hurryAfter),
    )
    report({ id, read })
  } catch (fault) {
    report({ id, fault })
  }
}

function report(told: Report): void {
  parentPort?.postMessage(told)
}
