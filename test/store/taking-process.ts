/** A bot without Telegram, to be killed: takes updates, says which it has confirmed, and files a report of each. */
import { createReports } from '../../src/reports/reports.ts'
import { done, pending, take } from '../../src/store/inbox.ts'
import { openStore } from '../../src/store/open.ts'
import { newReport } from '../reports/filed.ts'

const [file = '', key = '', first = '0', count = '0'] = process.argv.slice(2)
const BATCH = 10
const store = await openStore({ file, dataKey: Buffer.from(key, 'base64') })
const reports = createReports(Date.now)

async function handle(): Promise<void> {
  const waiting = await pending(store, { limit: BATCH })
  if (waiting.length === 0) return
  await store.transaction(async trx => {
    for (const { updateId, chatRef } of waiting) {
      await done(trx, [updateId], Date.now())
      await reports.file(trx, chatRef, newReport({ source: `update:${updateId}` }))
    }
  })
  await handle()
}

await handle()
for (let next = Number(first); next < Number(count); next += BATCH) {
  const updates = Array.from({ length: Math.min(BATCH, Number(count) - next) }, (_, i) => {
    const updateId = next + i
    return { updateId, chatRef: store.vault.personRef(updateId % 7), payload: { update_id: updateId } }
  })
  await take(store, updates, Date.now())
  process.stdout.write(`${next + updates.length}\n`)
  await handle()
}
process.stdout.write('finished\n')
await store.close()
