import { isDay } from '../../../reports/day.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../../reports/export/export.ts'
import { readReason } from '../../../reports/export/reason.ts'
import { SCAM_TYPES, type ScamType } from '../../../reports/staff/state.ts'
import { STANDING } from '../../../reports/types.ts'

/** What `/ekspor` was asked for. */
export interface ExportWish {
  readonly format: ExportFormat
  readonly from: string | null
  readonly to: string | null
  /** Empty: all. */
  readonly statuses: readonly (typeof STANDING)[number][]
  readonly types: readonly ScamType[]
  /** Why free text is needed; null when it was not asked for. */
  readonly reason: string | null
}

const TEXT = /\b(?:teks|text)\s*:(.*)$/is
const STATUS = /^status:/i
const TYPE = /^(?:jenis|type):/i

/**
 * Reads the words after `/ekspor`: a format, up to two days, `status:` and `jenis:` with words between commas, and
 * `teks: why` for free text.
 * @returns `usage` when they are not understood, `list` for a status or kind that is none, `order` for a period that
 *   ends before it begins, `noDay` for a day that there is not, `reason` when free text is asked for without one
 */
export function readWish(
  words: string,
): ExportWish | { readonly noDay: string } | 'usage' | 'list' | 'order' | 'reason' {
  const asked = TEXT.exec(words)
  const said = words
    .replace(TEXT, '')
    .replace(/\s*([,:])\s*/g, '$1')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  const [wanted = '', ...days] = said.filter(word => !STATUS.test(word) && !TYPE.test(word))
  const format = EXPORT_FORMATS.find(known => known === wanted.toLowerCase())
  if (!format || days.length > 2 || !days.every(day => /^\d{4}-\d{2}-\d{2}$/.test(day))) return 'usage'
  const noDay = days.find(day => !isDay(day))
  if (noDay !== undefined) return { noDay }
  const statuses = listed(said, STATUS, STANDING)
  const types = listed(said, TYPE, SCAM_TYPES)
  if (!statuses || !types) return 'list'
  const [from = null, to = null] = days
  if (from !== null && to !== null && from > to) return 'order'
  const reason = asked?.[1] === undefined ? null : readReason(asked[1])
  if (asked && reason === null) return 'reason'
  return { format, from, to, statuses, types, reason }
}

/** What can stand after `status:` and `jenis:`, for whoever wrote something else. */
export const EXPORT_LISTS = { statuses: STANDING.join(', '), types: SCAM_TYPES.join(', ') }

/** @returns null when one of the words is not known */
function listed<T extends string>(said: readonly string[], key: RegExp, known: readonly T[]): T[] | null {
  const words = said.filter(word => key.test(word)).flatMap(word => word.replace(key, '').split(','))
  const found = words.flatMap(word => known.find(one => one === word.toLowerCase()) ?? [])
  return found.length === words.length ? found : null
}
