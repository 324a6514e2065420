/** `node test/bench/reading.ts`: how long reading takes, cold and warm, and how much memory it holds. Prints only. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLog } from '../../src/log.ts'
import { createReader } from '../../src/reading/read.ts'
import { median } from './statistics.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/reading')
const ROUNDS = 3
const MB = 1024 * 1024
const files = readdirSync(FOLDER).filter(name => /\.(png|jpg|pdf)$/.test(name))

const reader = createReader({ log: createLog('info') })
const before = process.memoryUsage().rss
const [cold = ''] = files
console.log(`cold start with ${cold}: ${(await timeOf(cold)).toFixed(0)} ms`)
for (const name of files) {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(name))
  console.log(`${name.padEnd(14)} ${median(times).toFixed(0).padStart(5)} ms`)
}
const after = process.memoryUsage().rss
console.log(`resident memory ${(before / MB).toFixed(0)} MB before, ${(after / MB).toFixed(0)} MB warm`)
await reader.close()

async function timeOf(name: string): Promise<number> {
  const bytes = readFileSync(join(FOLDER, name))
  const began = performance.now()
  const read = await reader.read({ bytes })
  if (!read.ok) throw new Error(`${name}: ${read.why}`)
  return performance.now() - began
}
