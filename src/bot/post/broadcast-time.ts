import { DAY_MS, jakartaDay, startOfDay } from '../../reports/day.ts'

/** `28-11-2026 19:00`, `2026-11-28 19.00`, `besok 7:30`, `19:00`, `besok jam 8`, `besok jam 8 malam`, `besok pagi`. */
const DAY =
  '(?:(?<today>hari ini|nanti|today|tonight)|(?<tomorrow>besok|esok|bsk|tomorrow)|(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2}))'
const PART = '(?<part>pagi|siang|sore|malam|malem|morning|noon|afternoon|evening|night|am|pm)'
const WRITTEN = [
  new RegExp(
    `^${DAY}?[\\s,]*(?:jam|pukul|at)?\\s*(?<hour>\\d{1,2})[:.](?<minute>\\d{2})\\s*${PART}?\\s*(?:wib)?$`,
    'i',
  ),
  // A number alone is no hour: "jam", "malam" or "pm" must say so.
  new RegExp(`^${DAY}?[\\s,]*(?:jam|pukul|at)\\s*(?<hour>\\d{1,2})\\s*${PART}?\\s*(?:wib)?$`, 'i'),
  new RegExp(`^${DAY}?[\\s,]*(?<hour>\\d{1,2})\\s*${PART}\\s*(?:wib)?$`, 'i'),
  new RegExp(`^(?<tomorrow>besok|esok|bsk|tomorrow)\\s+${PART}$`, 'i'),
]
/** When a part of the day begins for those who name no hour. */
const USUAL_HOUR: Readonly<Record<string, number>> = {
  pagi: 8,
  morning: 8,
  siang: 12,
  noon: 12,
  sore: 16,
  afternoon: 16,
  malam: 19,
  malem: 19,
  evening: 19,
  night: 19,
}
const AFTER_NOON = /^(?:sore|malam|malem|afternoon|evening|night|pm)$/i
/** "Jam 1 siang" is after noon, "jam 11 siang" before it. */
const EARLIEST_NOON = 5

const MINUTE_MS = 60_000

/**
 * The moment that was written, in western Indonesian time. Pure.
 * @param now epoch milliseconds: "besok" is the day after this
 * @returns epoch milliseconds, or null when it is no time
 */
export function readTime(written: string, now: number): number | null {
  const groups = WRITTEN.map(form => form.exec(written.trim())?.groups).find(Boolean)
  if (!groups) return null
  const { tomorrow, day = '', month = '', year, iso, minute = '0' } = groups
  const named = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : iso
  const date = named ?? jakartaDay(now + (tomorrow ? DAY_MS : 0))
  const hour = hourOf(groups)
  if (hour === null || Number(minute) > 59) return null
  try {
    return startOfDay(date) + (hour * 60 + Number(minute)) * MINUTE_MS
  } catch {
    return null
  }
}

function hourOf({ hour, part = '' }: Readonly<Record<string, string | undefined>>): number | null {
  const name = part.toLowerCase()
  if (hour === undefined) return USUAL_HOUR[name] ?? null
  const written = Number(hour)
  if (written > 23) return null
  if (written === 12 && name === 'am') return 0
  const isLate = AFTER_NOON.test(name) || ((name === 'siang' || name === 'noon') && written < EARLIEST_NOON)
  if (!isLate || written > 12) return written
  if (written < 12) return written + 12
  // Twelve at night may be either end of the day.
  return name === 'pm' ? written : null
}

/** A moment as staff read it: `28 Nov 2026 19.00 WIB`. */
export function timeWords(at: number, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const
  return `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(at)} WIB`
}
