import { DAY_MS, jakartaDay, startOfDay } from '../../reports/day.ts'

/** `28-11-2026 19:00`, `2026-11-28 19.00`, `besok 7:30`, `19:00`. */
const WRITTEN =
  /^(?:(?<today>hari ini|today)|(?<tomorrow>besok|tomorrow)|(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2}))?[\s,]*(?:jam|pukul|at)?\s*(?<hour>\d{1,2})[:.](?<minute>\d{2})\s*(?:wib)?$/i
const MINUTE_MS = 60_000

/**
 * The moment that was written, in western Indonesian time. Pure.
 * @param now epoch milliseconds: "besok" is the day after this
 * @returns epoch milliseconds, or null when it is no time
 */
export function readTime(written: string, now: number): number | null {
  const { groups } = WRITTEN.exec(written.trim()) ?? {}
  if (!groups) return null
  const { tomorrow, day = '', month = '', year, iso, hour, minute } = groups
  const named = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : iso
  const date = named ?? jakartaDay(now + (tomorrow ? DAY_MS : 0))
  if (Number(hour) > 23 || Number(minute) > 59) return null
  try {
    return startOfDay(date) + (Number(hour) * 60 + Number(minute)) * MINUTE_MS
  } catch {
    return null
  }
}

/** A moment as staff read it: `28 Nov 2026 19.00 WIB`. */
export function timeWords(at: number, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const
  return `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(at)} WIB`
}
