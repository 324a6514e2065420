import { Worker } from 'node:worker_threads'
import type { Chart } from './chart.ts'

/** A chart takes a second or two; one that takes so long will never come. */
const LONGEST_MS = 60_000

/**
 * Draws a chart as a PNG of 1080 × 1080 in a thread of its own, which ends with it: loading the library takes a second
 * in which the bot could answer nobody, and 60 MB that it can give back.
 * @throws Error when it could not be drawn
 */
export function drawPicture(chart: Chart): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./draw-thread.ts', import.meta.url), { workerData: chart })
    const timer = setTimeout(() => void thread.terminate(), LONGEST_MS)
    thread.once('message', (png: Uint8Array) => resolve(png))
    thread.once('error', reject)
    thread.once('exit', code => {
      clearTimeout(timer)
      // After a picture this changes nothing: the promise is settled.
      reject(new Error(`the chart's thread ended with ${code}`))
    })
  })
}
