import { inLanguage, type Language } from '../language.ts'
import type { PatternFacts } from '../reports/pattern-facts.ts'
import { LEAST_TOLD } from '../reports/statistics/suppress.ts'
import type { Desk } from './desk.ts'
import { monthWords } from './talk/day-words.ts'

const MOST_SIGNS = 2

/**
 * The draft of a warning about a pattern, for staff to change before anybody gets it. Made of reviewed sentences and
 * counts alone: no number, link or name, and nothing that a reporter wrote.
 */
export function alertDraft(
  { say, countryName, signs }: Pick<Desk, 'say' | 'countryName' | 'signs'>,
  { reports, since, type, destination, signals }: PatternFacts,
  language: Language,
): string {
  const about = say(language, `alert-about-${(type ?? 'other_scam').replaceAll('_', '-')}`)
  const country = destination ? countryName(destination) : undefined
  const whys = signals.flatMap(id => signs().get(id) ?? []).slice(0, MOST_SIGNS)
  return [
    country
      ? say(language, 'alert-title-country', { about, country: inLanguage(country, language) })
      : say(language, 'alert-title', { about }),
    '',
    say(language, reports < LEAST_TOLD ? 'alert-few' : 'alert-many', {
      count: reports,
      since: monthWords(since, language),
    }),
    ...(whys.length > 0 ? ['', say(language, 'alert-signs')] : []),
    ...whys.map(why => `• ${inLanguage(why, language)}`),
    '',
    say(language, 'alert-do'),
  ].join('\n')
}
