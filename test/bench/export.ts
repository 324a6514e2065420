/** Exporting many reports while the bot answers. Alone: `node test/bench/export.ts [reports]`. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { makeBackup } from '../../src/store/backup.ts'
import { openStore } from '../../src/store/open.ts'
import { answering } from './answering.ts'
import type { Beside } from './export-beside-bot.ts'

const PAGE = 500
/** As `npm start` has it. */
const AS_STARTED = ['--max-semi-space-size=4', '--max-old-space-size=512']

/** What was measured; times in milliseconds, memory in bytes. */
export interface ExportMeasured {
  readonly reports: number
  /** When the bot has packed what exports need. */
  readonly packed: Beside
  /** Before, as after an update from a version without packs. */
  readonly unpacked: Beside
  /** csv-stringify writing as many rows of the same cells to a file, in the same run. */
  readonly stringifyMs: number
  readonly backupMs: number
  readonly databaseBytes: number
}

/** @param count reports in the database */
export async function measureExport(count: number): Promise<ExportMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-bench-'))
  try {
    const file = join(folder, 'x.db')
    const dataKey = randomBytes(32)
    const apart = (script: string, ...more: string[]) =>
      execFileSync(
        process.execPath,
        [...AS_STARTED, join(import.meta.dirname, script), file, dataKey.toString('base64'), ...more],
        { encoding: 'utf8' },
      )
    const besideBot = () => {
      const out = join(folder, 'x.csv')
      const measured = JSON.parse(apart('export-beside-bot.ts', out)) as Beside
      rmSync(out)
      if (measured.rows !== count) throw new Error(`${measured.rows} of ${count} reports were exported`)
      return measured
    }
    apart('fill-reports.ts', String(count))
    const unpacked = besideBot()
    apart('pack-reports.ts')
    const packed = besideBot()
    const stringifyMs = await stringifySame(join(folder, 'same.csv'), count)
    const backup = await measureBackup(file, dataKey, join(folder, 'b.db'))
    return { reports: count, packed, unpacked, stringifyMs, ...backup }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows of the table in docs/benchmarks.md. */
export function exportRows(m: ExportMeasured): (readonly [string, string, string])[] {
  const many = m.reports.toLocaleString('en')
  const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
  const time = ({ ms, cpuMs }: Beside) => `${s(ms)}, ${s(cpuMs)} of processor time`
  const { packed, unpacked } = m
  return [
    [`Export of ${many} reports as CSV, contacts decrypted`, time(packed), '≤ 20 s'],
    [
      '… of csv-stringify writing the same rows',
      `${(packed.ms / m.stringifyMs).toFixed(1)} × (${s(m.stringifyMs)})`,
      '–',
    ],
    [
      '… event-loop delay of the bot meanwhile',
      `p99 ${packed.loopP99.toFixed(0)} ms, ${packed.answered} updates handled`,
      '≤ 50 ms',
    ],
    [
      '… most memory of the process, and what it had before',
      `${mb(packed.memory)} MB, ${mb(packed.memoryBefore)} MB`,
      '≤ 200 MB',
    ],
    [
      '… before the bot has packed any contacts',
      `${time(unpacked)}; p99 ${unpacked.loopP99.toFixed(0)} ms; ${mb(unpacked.memory)} MB`,
      '–',
    ],
    [`Backup of ${(m.databaseBytes / 1e6).toFixed(0)} MB while the bot writes, checked`, s(m.backupMs), '–'],
  ]
}

async function measureBackup(
  file: string,
  dataKey: Buffer,
  to: string,
): Promise<Pick<ExportMeasured, 'backupMs' | 'databaseBytes'>> {
  const store = await openStore({ file, dataKey })
  const busy = answering(store)
  const at = performance.now()
  const { bytes } = await makeBackup(store, to, Date.now())
  const backupMs = performance.now() - at
  await busy()
  await store.close()
  return { backupMs, databaseBytes: bytes }
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
