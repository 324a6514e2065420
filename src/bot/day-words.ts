import type { Language } from '../language.ts'

/** A day as people of that language write it, in western Indonesian time. @param at epoch milliseconds */
export function dayWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Asia/Jakarta' }).format(at)
}
