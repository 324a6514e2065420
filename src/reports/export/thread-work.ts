/** The thread that writes an export, with a connection of its own that can only read. */
import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../../store/reader.ts'
import type { Job, Told } from './thread.ts'
import { writeExport } from './write-file.ts'

const TELL_EVERY_MS = 500
const { file, key, order } = workerData as Job
const tell = (told: Told) => parentPort?.postMessage(told)
const reader = openReader(file, key)
let toldAt = Date.now()
try {
  const written = await writeExport(reader, order, rows => {
    if (Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    tell({ rows })
  })
  tell({ written })
} finally {
  reader.close()
}
