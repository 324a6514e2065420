import { inLanguage } from '../../../language.ts'
import type { Report } from '../../../reports/types.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'

/** What a report says besides its text, a line each: day, what the check said, destination, contacts, answers. */
export function detailLines(
  turn: Turn,
  { createdAt, outcome, destination, contacts, details }: Report,
): string[] {
  const { words } = turn
  const say = words.bind(turn)
  const country = details.destination ?? destination
  const { seen, stage } = details
  return [
    say('own-day', { date: dayWords(createdAt, turn.language) }),
    say('own-outcome', { outcome: say(`own-outcome-${outcome.replaceAll('_', '-')}`) }),
    ...(country ? [say('own-destination', { country: countryName(turn, country) })] : []),
    contacts.length > 0 ? say('report-contacts', { list: contacts.join(', ') }) : say('report-contacts-none'),
    ...(seen ? [say('own-seen', { seen: say(`seen-${seen}`) })] : []),
    ...(stage ? [say('own-stage', { stage: say(`stage-${stage.replaceAll('_', '-')}`) })] : []),
  ]
}

/** A country as the person's language calls it; `other` too. */
export function countryName(turn: Turn, code: string): string {
  const name = turn.desk.countryName(code)
  if (name) return inLanguage(name, turn.language)
  return code === 'other' ? turn.words('report-other') : code
}
