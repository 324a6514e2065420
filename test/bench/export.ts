/** Exporting many reports while the bot answers. Alone: `node test/bench/export.ts [reports]`. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { stringify } from 'csv-stringify/sync'
import { exportReports } from '../../src/reports/export/export.ts'
import { makeBackup } from '../../src/store/backup.ts'
import { done, take } from '../../src/store/inbox.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { TEXT } from './fill-reports.ts'

const PAGE = 500
const ANSWER_EVERY_MS = 20

/** What was measured; times in milliseconds, memory in bytes. */
export interface ExportMeasured {
  readonly reports: number
  readonly exportMs: number
  /** Processor time of all threads meanwhile, the answering bot's too. */
  readonly exportCpuMs: number
  /** csv-stringify writing as many rows of the same cells to a file, in the same run. */
  readonly stringifyMs: number
  readonly loopP99: number
  readonly memory: number
  /** Updates taken and handled meanwhile, each in two durable commits. */
  readonly answered: number
  readonly backupMs: number
  readonly databaseBytes: number
}

/** @param count reports in the database */
export async function measureExport(count: number): Promise<ExportMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-bench-'))
  try {
    const file = join(folder, 'x.db')
    const dataKey = randomBytes(32)
    fillApart(file, dataKey, count)
    const store = await openStore({ file, dataKey })
    const out = join(folder, 'x.csv')
    const busy = answering(store)
    const at = performance.now()
    const cpu = process.cpuUsage()
    const { rows } = await exportReports({
      store,
      format: 'csv',
      from: null,
      to: null,
      out,
      withText: false,
      actor: 'cli',
    })
    const exportMs = performance.now() - at
    const { user, system } = process.cpuUsage(cpu)
    const { loopP99, memory, answered } = await busy()
    if (rows !== count) throw new Error(`${rows} of ${count} reports were exported`)
    const beside = answering(store)
    const backupAt = performance.now()
    const made = await makeBackup(store, join(folder, 'b.db'), Date.now())
    const backupMs = performance.now() - backupAt
    await beside()
    await store.close()
    const stringifyMs = await stringifySame(join(folder, 'same.csv'), count)
    return {
      reports: count,
      exportMs,
      exportCpuMs: (user + system) / 1000,
      stringifyMs,
      loopP99,
      memory,
      answered,
      backupMs,
      databaseBytes: made.bytes,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows of the table in docs/benchmarks.md. */
export function exportRows(m: ExportMeasured): (readonly [string, string, string])[] {
  const ratio = m.exportMs / m.stringifyMs
  const many = m.reports.toLocaleString('en')
  const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    [
      `Export of ${many} reports as CSV, contacts decrypted`,
      `${s(m.exportMs)}, ${s(m.exportCpuMs)} of processor time`,
      '≤ 20 s',
    ],
    ['… of csv-stringify writing the same rows', `${ratio.toFixed(1)} × (${s(m.stringifyMs)})`, '–'],
    [
      '… event-loop delay of the bot meanwhile',
      `p99 ${m.loopP99.toFixed(0)} ms, ${m.answered} updates handled`,
      '≤ 50 ms',
    ],
    ['… resident memory of bot and export', `${(m.memory / 1024 / 1024).toFixed(0)} MB`, '≤ 200 MB'],
    [`Backup of ${(m.databaseBytes / 1e6).toFixed(0)} MB while the bot writes, checked`, s(m.backupMs), '–'],
  ]
}

/** In a process of its own: what it leaves in memory is not the export's. */
function fillApart(file: string, dataKey: Buffer, count: number): void {
  const script = join(import.meta.dirname, 'fill-reports.ts')
  execFileSync(process.execPath, [script, file, dataKey.toString('base64'), String(count)])
}

/** A bot that is busy: an update every 20 ms, taken and handled. @returns ends it and tells what was measured */
function answering(store: Store): () => Promise<{ loopP99: number; memory: number; answered: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let memory = 0
  let answered = 0
  let stopped = false
  const chatRef = store.vault.personRef(7)
  const going = (async () => {
    while (!stopped) {
      const updateId = 1_000_000 + answered
      await take(store, [{ updateId, chatRef, payload: { text: TEXT } }], Date.now())
      await store.transaction(trx => done(trx, [updateId], Date.now()))
      answered += 1
      memory = Math.max(memory, process.memoryUsage.rss())
      await new Promise(resolve => setTimeout(resolve, ANSWER_EVERY_MS))
    }
  })()
  delay.enable()
  return async () => {
    delay.disable()
    stopped = true
    await going
    return { loopP99: delay.percentile(99) / 1e6, memory, answered }
  }
}

async function stringifySame(path: string, count: number): Promise<number> {
  const row = [
    'CD-7K3M-9QX2',
    '2026-11-25',
    '2026-11-25T10:00:00+07:00',
    'new',
    'likely_scam',
    'KH',
    'gaji-tinggi, visa-turis, paspor-ditahan',
    'id',
    'whatsapp',
    'true',
    'false',
    "'+62 812-9876-5432, @agen_resmi, t.me/loker_kamboja",
    'paid',
    'job_offer',
    '',
    '',
  ]
  const page = Array.from({ length: PAGE }, () => row)
  const at = performance.now()
  const file = await open(path, 'w')
  for (let i = 0; i < count; i += PAGE) {
    await file.writeFile(
      stringify(page, {
        quoted: true,
        quoted_empty: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    )
  }
  await file.sync()
  await file.close()
  await rm(path)
  return performance.now() - at
}

if (import.meta.main) {
  const measured = await measureExport(Number(process.argv[2] ?? 1_000_000))
  for (const [what, value, aim] of exportRows(measured))
    process.stdout.write(`${what}: ${value} (aim ${aim})\n`)
}
