import { agencyLines } from '../../agencies/lines.ts'
import type { Language } from '../../language.ts'
import { jakartaDay } from '../../reports/day.ts'
import type { Verdict } from '../types.ts'
import { type CardWords, vacancySite } from './card.ts'

/**
 * What the official list says of the agencies a case names, as a block of the card; what it does to a verdict stands
 * in `lapsed-licence.ts`.
 * @returns no block where there is nothing to say
 */
export function listedAgencies(
  { entities, about }: Pick<Verdict, 'entities' | 'about'>,
  language: Language,
  words: CardWords,
): string[] {
  const asked = {
    names: entities.companies.map(({ name }) => name),
    licences: entities.licences.map(({ number }) => number),
    phones: entities.phones.map(({ e164 }) => e164),
    matters: entities.destinations.some(place => place.country !== 'ID'),
  }
  if (asked.names.length === 0 || about === 'other_scam') return []
  const lines = agencyLines(words.agencies?.() ?? null, asked, language, {
    say: words.say,
    site: vacancySite(words.contacts),
    today: jakartaDay(Date.now()),
  })
  return lines.length > 0 ? [[words.say(language, 'agency-title'), ...lines].join('\n')] : []
}
