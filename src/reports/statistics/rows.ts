import type { Language, Localised } from '../../language.ts'
import { inLanguage } from '../../language.ts'
import type { Say } from '../../words.ts'
import { startOfDay } from '../day.ts'
import { type Dimension, type Figures, UNKNOWN } from './figures.ts'

/** What names are said with. */
export interface Naming {
  readonly say: Say
  readonly language: Language
  readonly countryName: (code: string) => Localised | undefined
}

/** A row as it is read: in a table, a caption or a chart. */
export interface Row {
  readonly label: string
  /** Null where it is hidden. */
  readonly count: number | null
}

/** Rows of a kind that are told one by one; the rest is added up. */
const MOST_ROWS = 9

/**
 * A table of figures in words. Weeks all have their place; of everything else the hidden rows are one, so that not
 * even their number is told.
 * @returns null when nothing but the total can be told
 */
export function rowsOf(figures: Figures, by: Dimension, naming: Naming): readonly Row[] | null {
  const { cells } = figures.tables[by]
  if (cells === null) return null
  const rows = cells.map(({ key, count }) => ({ label: labelOf(by, key, naming), count }))
  if (by === 'week') return rows
  const shown = rows.filter(({ count }) => count !== null)
  const { say, language } = naming
  const most = shown.length === MOST_ROWS + 1 ? MOST_ROWS + 1 : MOST_ROWS
  const rest = shown.slice(most).reduce((sum, { count }) => sum + (count ?? 0), 0)
  return [
    ...shown.slice(0, most),
    ...(rest > 0 ? [{ label: say(language, 'stats-rest'), count: rest }] : []),
    ...(shown.length < rows.length ? [{ label: say(language, 'stats-hidden'), count: null }] : []),
  ]
}

/** The period and the total of a table, in words. */
export function periodWords({ from, to, tables }: Figures, by: Dimension, { say, language }: Naming): string {
  const { total } = tables[by]
  const days = { from: dayWords(from, language), to: dayWords(to, language) }
  return total === null
    ? say(language, 'stats-period-few', days)
    : say(language, 'stats-period', { ...days, total })
}

/** A table as lines of text, for a caption, a digest or the command line. */
export function tableWords(figures: Figures, by: Dimension, naming: Naming): string {
  const { say, language } = naming
  if (figures.tables[by].total === 0) return say(language, 'stats-empty')
  const rows = rowsOf(figures, by, naming)
  if (rows === null || rows.length === 0) return say(language, 'stats-withheld')
  return rows
    .map(({ label, count }) => {
      if (count === null && by !== 'week') return label
      return say(language, 'stats-row', { label, count: count ?? say(language, 'stats-hidden-value') })
    })
    .join('\n')
}

/** A day `YYYY-MM-DD` as people of that language write it. */
export function dayWords(day: string, language: Language, style: 'medium' | 'short' = 'medium'): string {
  const options =
    style === 'medium' ? ({ dateStyle: 'medium' } as const) : ({ day: 'numeric', month: 'short' } as const)
  // British dates: day first, as Indonesians write it.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...options,
    timeZone: 'Asia/Jakarta',
  }).format(startOfDay(day))
}

function labelOf(by: Dimension, key: string, { say, language, countryName }: Naming): string {
  if (by === 'week') return dayWords(key, language, 'short')
  if (key === UNKNOWN) return say(language, by === 'type' ? 'stats-unlabelled' : 'stats-unknown')
  if (by === 'destination') {
    if (key === 'other') return say(language, 'stats-other-place')
    const name = countryName(key)
    return name ? inLanguage(name, language) : key
  }
  const prefix = { status: 'status', type: 'scam-type', seen: 'seen', stage: 'triage-stage' }[by]
  return say(language, `${prefix}-${key.replaceAll('_', '-')}`)
}
