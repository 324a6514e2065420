import { resolve } from 'node:path'
import { isDay } from '../reports/day.ts'
import { EXPORT_FORMATS, type ExportFormat, exportReports } from '../reports/export/export.ts'
import { readReason } from '../reports/export/reason.ts'
import { SCAM_TYPES } from '../reports/staff/state.ts'
import { STANDING } from '../reports/types.ts'
import { type Io, UsageError } from './io.ts'
import { mustBeNew } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

/** What can be said on the command line. */
export interface ExportOptions {
  readonly format: string
  readonly from?: string
  readonly to?: string
  readonly status?: string
  readonly type?: string
  readonly fullText?: boolean
  readonly reason?: string
  readonly out: string
}

/** A short export is done before anyone wonders. */
const TELL_EVERY_MS = 2000

/**
 * `export`: reports of a period to a file; without free text, unless that is asked for with a reason (E-02).
 * @returns exit code
 */
export async function exportCommand(io: Io, options: ExportOptions): Promise<number> {
  const format = EXPORT_FORMATS.find(known => known === options.format.toLowerCase())
  if (!format) throw new UsageError(io.say('cli-bad-format'))
  const from = day(io, '--from', options.from)
  const to = day(io, '--to', options.to)
  if (from && to && from > to) throw new UsageError(io.say('cli-bad-order'))
  const statuses = listed(io, '--status', options.status, STANDING)
  const types = listed(io, '--type', options.type, SCAM_TYPES)
  const { out, fullText: withText = false } = options
  if (!withText && options.reason !== undefined) throw new UsageError(io.say('export-reason-alone'))
  const reason = readReason(options.reason ?? '')
  if (withText && reason === null) throw new UsageError(io.say('export-no-reason'))
  mustFit(io, out, format)
  mustBeNew(io, out)
  const store = await openConfiguredStore(io)
  try {
    const { rows } = await exportReports({
      ...{ store, format, from, to, statuses, types, out, withText, actor: 'cli' },
      ...(reason === null ? {} : { reason }),
      progress: progressLines(io),
    })
    io.err.write(`${io.say('cli-exported', { rows, file: resolve(out) })}\n`)
    // A script may wait for the file; whoever reads along must not take it for a fault.
    if (rows === 0) io.err.write(`${io.say(format === 'stix' ? 'export-empty-stix' : 'export-empty')}\n`)
    if (withText) io.err.write(`${io.say('export-text-care')}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/** A name that promises another kind of file is a slip: whoever opens it sees letters without sense. */
function mustFit(io: Io, out: string, format: ExportFormat): void {
  const ending = /\.(csv|xlsx|jsonl?)$/i.exec(out)?.[1]?.toLowerCase()
  const own = format === 'stix' ? 'json' : format
  if (ending !== undefined && ending !== own)
    throw new UsageError(io.say('export-other-ending', { file: out, format, ending: own }))
}

function progressLines(io: Io): (rows: number) => void {
  let toldAt = Date.now()
  return rows => {
    if (Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    io.err.write(`${io.say('export-progress', { rows })}\n`)
  }
}

function listed<T extends string>(
  io: Io,
  option: string,
  text: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (text === undefined) return []
  return text.split(',').map(word => {
    const found = known.find(one => one === word.trim())
    if (!found) throw new UsageError(io.say('export-bad-list', { option, known: known.join(', ') }))
    return found
  })
}

function day(io: Io, option: string, text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isDay(text)) throw new UsageError(io.say('cli-bad-day', { option, day: text }))
  return text
}
