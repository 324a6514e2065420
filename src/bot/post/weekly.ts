import type { Tip } from '../../guidance/tips.ts'
import { inLanguage } from '../../language.ts'
import { DAY_MS, jakartaDay, startOfDay } from '../../reports/day.ts'
import type { Texts } from '../../store/broadcasts.ts'
import type { Words } from '../../words.ts'

/** Wednesday evening in Jakarta: most people are home, and the week is not over. */
const WEEKDAY = 3
const HOUR_MS = 60 * 60 * 1000
const FROM_HOUR = 18
/** A bot that was down sends the issue up to so much later; after that it waits for the next week. */
const LATEST_MS = 26 * HOUR_MS

/** The issue of a week that is due: its id, the same for all that look, and its number in the row of tips. */
export interface Issue {
  readonly id: string
  readonly number: number
  /** When it is due, epoch milliseconds: for those who subscribed before. */
  readonly opens: number
}

/** The weekly issue that is due at this moment, or null. Pure. @param now epoch milliseconds */
export function dueIssue(now: number): Issue | null {
  const weekday = (at: number) => new Date(`${jakartaDay(at)}T00:00:00Z`).getUTCDay()
  const back = (weekday(now) - WEEKDAY + 7) % 7
  const day = jakartaDay(now - back * DAY_MS)
  const opens = startOfDay(day) + FROM_HOUR * HOUR_MS
  if (now < opens || now > opens + LATEST_MS) return null
  return { id: `weekly-${day}`, number: Math.floor(startOfDay(day) / (7 * DAY_MS)), opens }
}

/** The text of an issue in every language: one tip after the other, week by week. */
export function issueTexts({ number }: Issue, tips: readonly Tip[], words: Words): Texts {
  const tip = tips[number % tips.length]
  if (!tip) return {}
  return Object.fromEntries(
    words.languages.map(language => [
      language,
      words.say(language, 'weekly-text', { tip: inLanguage(tip.text, language) }),
    ]),
  )
}
