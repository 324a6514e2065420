import { inLanguage } from '../../../../language.ts'
import { shortRef } from '../../../../reports/staff/roles.ts'
import type { State } from '../../../../reports/staff/state.ts'
import type { PersonRef } from '../../../../reports/types.ts'
import type { Turn } from '../../../turn.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** `in_contact` as it stands in the key of a sentence: `in-contact`. */
export function hyphened(word: string): string {
  return word.replaceAll('_', '-')
}

/** How long ago, in words. @param at epoch milliseconds */
export function timeAgo(turn: Turn, at: number): string {
  const words = new Intl.RelativeTimeFormat(turn.language, { numeric: 'always' })
  const passed = Math.max(0, turn.desk.now() - at)
  if (passed < MINUTE_MS) return turn.words('queue-just-now')
  if (passed < HOUR_MS) return words.format(-Math.floor(passed / MINUTE_MS), 'minute')
  if (passed < 2 * DAY_MS) return words.format(-Math.floor(passed / HOUR_MS), 'hour')
  return words.format(-Math.floor(passed / DAY_MS), 'day')
}

/** Day and time as people of that language write it, in western Indonesian time. @param at epoch milliseconds */
export function timeWords(at: number, language: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const
  // British dates: day first, as Indonesians write it.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(at)
}

/** A destination's name. @param code ISO 3166 alpha-2, or `other` */
export function countryOf(turn: Turn, code: string): string {
  if (code === 'other') return turn.words('triage-other-place')
  const name = turn.desk.countryName(code)
  return name ? inLanguage(name, turn.language) : code
}

/** Where a report leads to, and which other country its text names. */
export function placeWords(turn: Turn, place: string, named: string | null): string {
  const words = countryOf(turn, place)
  return named === null
    ? words
    : turn.words('triage-place-differs', { place: words, named: countryOf(turn, named) })
}

/** Who did something to a report: the reader, the reporter, or a colleague by their short reference. */
export function whoWords(turn: Turn, actor: string): string {
  if (actor === 'reporter') return turn.words('triage-reporter')
  return actor === turn.ref ? turn.words('triage-you') : shortRef(actor as PersonRef)
}

/** A state in words: how it stands, and which kind of scam it is. */
export function stateWords(turn: Turn, { status, type }: Pick<State, 'status' | 'type'>): string {
  const words = turn.words(`status-${hyphened(status)}`)
  return type ? `${words} (${turn.words(`scam-type-${hyphened(type)}`)})` : words
}
