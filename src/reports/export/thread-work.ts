/** A thread that writes an export or half of one, with a connection of its own that can only read. */
import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../../store/reader.ts'
import { middleOf } from './pages.ts'
import type { Job, Told } from './thread.ts'
import { type Order, writeExport } from './write-file.ts'

const TELL_EVERY_MS = 500
const { file, key, order, halve } = workerData as Job
const tell = (told: Told) => parentPort?.postMessage(told)
const reader = openReader(file, key)
let toldAt = Date.now()
try {
  const progress = (rows: number) => {
    if (Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    tell({ rows })
  }
  const written = await writeExport(reader, halve ? await firstHalf() : order, progress)
  tell({ written })
} finally {
  reader.close()
}

async function firstHalf(): Promise<Order> {
  const middle = await middleOf(reader, order.selection)
  tell({ middle })
  return middle ? { ...order, stretch: { after: null, until: middle } } : order
}
