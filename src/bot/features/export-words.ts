import { EXPORT_FORMATS, type ExportFormat } from '../../reports/export/export.ts'

/** What `/ekspor` was asked for. */
export interface ExportWish {
  readonly format: ExportFormat
  readonly from: string | null
  readonly to: string | null
  /** Why free text is needed; null when it was not asked for. */
  readonly reason: string | null
}

/** A word or two is no reason that somebody can judge later. */
const SHORTEST_REASON = 10
const LONGEST_REASON = 200
const TEXT = /\b(?:teks|text)\s*:(.*)$/is

/**
 * Reads the words after `/ekspor`: a format, up to two days, and `teks: why` for free text.
 * @returns `usage` when they are not understood, `reason` when free text is asked for without one
 */
export function readWish(words: string): ExportWish | 'usage' | 'reason' {
  const asked = TEXT.exec(words)
  const [wanted = '', ...days] = words.replace(TEXT, '').trim().split(/\s+/).filter(Boolean)
  const format = EXPORT_FORMATS.find(known => known === wanted.toLowerCase())
  if (!format || days.length > 2 || !days.every(isDay)) return 'usage'
  const reason = asked?.[1]?.trim().replace(/\s+/g, ' ').slice(0, LONGEST_REASON)
  if (reason !== undefined && reason.length < SHORTEST_REASON) return 'reason'
  return { format, from: days[0] ?? null, to: days[1] ?? null, reason: reason ?? null }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}
