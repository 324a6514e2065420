import type { Language } from '../../language.ts'
import { jakartaDay } from '../../reports/day.ts'
import { dayWords as writtenDay } from '../../reports/statistics/rows.ts'

/** A day as people of that language write it, in western Indonesian time. @param at epoch milliseconds */
export function dayWords(at: number, language: Language): string {
  return writtenDay(jakartaDay(at), language)
}

/**
 * A month as people of that language write it, in western Indonesian time; without its year when that is the year of
 * `now`. @param at epoch milliseconds, as `now`
 */
export function monthWords(at: number, language: Language, now?: number): string {
  const sameYear = now !== undefined && jakartaDay(at).slice(0, 4) === jakartaDay(now).slice(0, 4)
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'Asia/Jakarta',
  }).format(at)
}
