import type { Language } from '../../../language.ts'
import { namesContact } from '../../../offers/text/names-contact.ts'
import type { Verdict } from '../../../offers/types.ts'
import { MOST_LOOKED_AT, type Recalled } from '../../../reports/memory.ts'
import { raisedByReports } from '../../../reports/raise.ts'
import type { PersonRef } from '../../../reports/types.ts'
import type { Session } from '../../../store/open.ts'
import type { Words } from '../../../words.ts'
import type { JudgedCase } from '../../cases.ts'
import type { Desk } from '../../desk.ts'
import { monthWords } from '../../talk/day-words.ts'

/** Fewer reporters than this are not counted out loud (H-08). */
const FEWEST_TOLD = 5
const MOST_NOTES = 3
const LONGEST_SAYS = 48

/**
 * Adds to a case what the reports of other people say about it; confirmed ones may raise the verdict.
 * @param ref who asks
 */
export async function withReports(
  desk: Pick<Desk, 'reported' | 'whyOf'>,
  session: Session,
  ref: PersonRef,
  { offer, verdict }: JudgedCase,
): Promise<JudgedCase> {
  const recalled = await desk.reported.recall(session, ref, offer, verdict.entities)
  if (recalled.length === 0) return { offer, verdict }
  return { offer, verdict: raisedByReports(verdict, offer, recalled, desk.whyOf), recalled }
}

/** Whether a case names somebody whom reports could know. */
export function namesSomeone({ entities }: Verdict): boolean {
  return namesContact(entities)
}

/** The lines on a card that say what others reported: how many and since which month, never what they wrote. */
export function reportNotes(
  recalled: readonly Recalled[],
  words: Words,
  language: Language,
  now: number,
): string[] {
  const say = (key: string, args = {}) => words.say(language, key, args)
  const notes = recalled.slice(0, MOST_NOTES).map(({ kind, named, reporters, since }) =>
    say(`reported-${kind}`, {
      says: shorten(named?.says ?? ''),
      amount: amountOf(reporters, say),
      since: monthWords(since, language, now),
    }),
  )
  const sure = recalled.some(({ kind, confirmed }) => confirmed > 0 && kind !== 'company')
  return sure ? [...notes, say('reported-confirmed')] : notes
}

function amountOf(reporters: number, say: (key: string, args?: object) => string): string {
  if (reporters < FEWEST_TOLD) return say('reported-few')
  return say(reporters >= MOST_LOOKED_AT ? 'reported-more' : 'reported-many', { count: reporters })
}

function shorten(says: string): string {
  const letters = [...says.replace(/\s+/g, ' ').trim()]
  return letters.length <= LONGEST_SAYS ? letters.join('') : `${letters.slice(0, LONGEST_SAYS - 1).join('')}…`
}
