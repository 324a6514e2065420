/**
 * An export beside a busy bot, in a process of its own: what was in memory before is not the export's.
 * `node test/bench/export-beside-bot.ts FILE KEY OUT`, the key in base64. Prints what was measured, as JSON.
 */
import * as modules from 'node:module'
import { COMPILED } from '../../src/compile-cache.ts'
import { type Answered, answering } from './answering.ts'
import { peakMemory, residentMemory } from './resident-memory.ts'

/** What was measured; times in milliseconds, memory in bytes. */
export interface Beside extends Answered {
  readonly rows: number
  readonly ms: number
  /** Processor time of all threads meanwhile, the answering bot's too. */
  readonly cpuMs: number
  /** The most that the process ever held. */
  readonly memory: number
  /** What it held before the export. */
  readonly memoryBefore: number
}

/** @param out where the CSV is written */
async function measure(file: string, dataKey: Buffer, out: string): Promise<Beside> {
  const { openStore } = await import('../../src/store/open.ts')
  const { exportReports } = await import('../../src/reports/export/export.ts')
  const store = await openStore({ file, dataKey })
  const memoryBefore = residentMemory(process.pid)
  const busy = answering(store)
  const at = performance.now()
  const cpu = process.cpuUsage()
  const selection = { from: null, to: null, withText: false }
  const { rows } = await exportReports({ store, format: 'csv', out, actor: 'cli', ...selection })
  const ms = performance.now() - at
  const { user, system } = process.cpuUsage(cpu)
  const answered = await busy()
  const memory = peakMemory(process.pid)
  await store.close()
  return { rows, ms, cpuMs: (user + system) / 1000, memory, memoryBefore, ...answered }
}

const [file = '', key = '', out = ''] = process.argv.slice(2)
// As `src/main.ts` does: compiling takes memory that the bot does not.
modules.enableCompileCache(COMPILED)
process.stdout.write(JSON.stringify(await measure(file, Buffer.from(key, 'base64'), out)))
