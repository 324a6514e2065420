import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReports } from '../../src/reports/reports.ts'
import { pending } from '../../src/store/inbox.ts'
import { temporaryFolder, temporaryStore } from './temporary.ts'

const PROGRAM = join(import.meta.dirname, 'taking-process.ts')
const UPDATES = 1000
const KILLS = 12

/** Runs the process until it ends or is killed. @returns the last thing it said, and whether it finished */
function run(
  args: string[],
  killAfterMs: number | null,
): Promise<{ confirmed: number | null; finished: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    child.stdout.on('data', chunk => {
      // The clock starts with the first word, so that the kill falls into the work and not into the start.
      if (said === '' && killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
      said += String(chunk)
    })
    child.stderr.on('data', chunk => {
      complaint += String(chunk)
    })
    child.on('close', code => {
      if (code !== null && code !== 0) return reject(new Error(complaint))
      // A last line without its end may be cut short.
      const numbers = said.slice(0, said.lastIndexOf('\n') + 1).match(/^\d+$/gm)
      resolve({ confirmed: numbers ? Number(numbers.at(-1)) : null, finished: said.includes('finished') })
    })
  })
}

test('killed again and again at any moment: every update becomes exactly one report (R-02)', async () => {
  const file = join(temporaryFolder(), 'test.db')
  const dataKey = randomBytes(32)
  let confirmed = 0
  let kills = 0
  for (;;) {
    const args = [file, dataKey.toString('base64'), String(confirmed), String(UPDATES)]
    const result = await run(args, kills < KILLS ? Math.random() * 60 : null)
    confirmed = result.confirmed ?? confirmed
    if (result.finished) break
    kills++
  }
  expect(kills).toBeGreaterThan(3)
  const { store } = await temporaryStore({ file, dataKey })
  expect(await pending(store, { limit: 10 })).toEqual([])
  const rows = await store.sql.selectFrom('reports').select('source').execute()
  const filed = rows.map(row => Number(row.source.slice('update:'.length))).sort((a, b) => a - b)
  expect(filed).toEqual(Array.from({ length: UPDATES }, (_, i) => i))
  const mine = await createReports(Date.now).list(store, store.vault.personRef(3))
  expect(mine).toHaveLength(filed.filter(id => id % 7 === 3).length)
})
