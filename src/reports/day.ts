/** Western Indonesian time, the whole year (no summer time since 1964): the programme's day. */
const ZONE = '+07:00'
const ZONE_MS = 7 * 60 * 60 * 1000
export const DAY_MS = 24 * 60 * 60 * 1000

/** The day in Jakarta, `YYYY-MM-DD`. @param at epoch milliseconds */
export function jakartaDay(at: number): string {
  const n = Math.floor((at + ZONE_MS) / DAY_MS)
  if (n !== lastDay.n) lastDay = { n, day: new Date(n * DAY_MS).toISOString().slice(0, 10) }
  return lastDay.day
}

/** Reports come in the order of time: the same day again and again. */
let lastDay = { n: Number.NaN, day: '' }

/** The moment in Jakarta's clock, to the second: `2026-11-25T22:30:00+07:00`. @param at epoch milliseconds */
export function jakartaTime(at: number): string {
  const seconds = Math.floor((at + ZONE_MS) / 1000)
  const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${jakartaDay(at)}T${time}${ZONE}`
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

/** A date whose UTC fields show Jakarta's clock, for workbooks, whose dates know no zone. */
export function jakartaClock(at: number): Date {
  return new Date(Math.floor((at + ZONE_MS) / 1000) * 1000)
}

/** Whether a text is a day `YYYY-MM-DD` that there is. */
export function isDay(text: string): boolean {
  try {
    return startOfDay(text) !== null
  } catch {
    return false
  }
}

/** When the day begins in Jakarta, epoch milliseconds. @throws RangeError when it is not a day `YYYY-MM-DD` */
export function startOfDay(day: string): number {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00${ZONE}`) : Number.NaN
  // Date.parse takes 31 February for 3 March.
  if (Number.isNaN(start) || jakartaDay(start) !== day) throw new RangeError(`not a day: ${day}`)
  return start
}
