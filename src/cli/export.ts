import { existsSync } from 'node:fs'
import { exportReports } from '../reports/export/export.ts'
import { type Io, UsageError } from './io.ts'
import { openConfiguredStore } from './store.ts'

const FORMATS = ['csv', 'json', 'xlsx'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * `export`: reports of a period to a file, without free text.
 * @returns exit code
 */
export async function exportCommand(
  io: Io,
  options: { format: string; from?: string; to?: string; out: string },
): Promise<number> {
  const format = FORMATS.find(known => known === options.format)
  if (!format) throw new UsageError(io.say('cli-bad-format'))
  const from = day(io, '--from', options.from)
  const to = day(io, '--to', options.to)
  if (from && to && from > to) throw new UsageError(io.say('cli-bad-order'))
  if (existsSync(options.out)) throw new UsageError(io.say('cli-out-exists', { file: options.out }))
  const store = await openConfiguredStore(io)
  try {
    const { rows } = await exportReports({
      store,
      format,
      from,
      to,
      out: options.out,
      withText: false,
      actor: 'cli',
    })
    io.err.write(`${io.say('cli-exported', { rows, file: options.out })}\n`)
    return 0
  } finally {
    await store.close()
  }
}

function day(io: Io, option: string, text: string | undefined): string | null {
  if (text === undefined) return null
  if (!DAY.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(io.say('cli-bad-day', { option }))
  return text
}
