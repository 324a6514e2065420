import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { newInReply, noOfficeLine } from '../../../guidance/danger/danger-reply.ts'
import { stepsOf, urgentSteps } from '../../../guidance/danger/danger-steps.ts'
import type { Danger } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { dialable } from '../../reachable.ts'
import type { Turn } from '../../turn.ts'
import { CARD, dangerPages } from '../danger/danger.ts'
import { clearButton } from '../own/clear.ts'
import { asFound } from './danger-news.ts'
import { withBefore } from './danger-with-before.ts'
import { isPlain, nextOf, sayInDanger, sayStillHere } from './still-here.ts'
import { stillOf } from './still-sentence.ts'

const NOTED = 'danger-place-noted'
const MOST_CONTACTS = 2
/** Those who help wherever somebody is are no office there. */
const EVERYWHERE = '*'

/** A danger that was answered, with a place that was told since. */
export function asAnswered(before: AnsweredDanger, found: Danger): AnsweredDanger {
  const { evidence: _, ...told } = withBefore(found, before)
  const { language, despaired, aside, said } = before
  return { ...told, language, despaired, aside, said }
}

/**
 * Whether a place that is told after a danger changes neither the steps nor who can be reached: then nobody reads the whole
 * card again.
 */
export function changesNothing(turn: Turn, before: AnsweredDanger, found: Danger): boolean {
  const after = asAnswered(before, found)
  if (!hasSameSteps(before, after)) return false
  const told = dangerContacts(before, turn.desk.contacts)
  return dangerContacts(after, turn.desk.contacts).every(
    contact => told.includes(contact) || contact.countries.includes(EVERYWHERE),
  )
}

function hasSameSteps(before: AnsweredDanger, after: AnsweredDanger): boolean {
  return stepsOf(after) === stepsOf(before) && urgentSteps(after) === urgentSteps(before)
}

/**
 * Whom to reach from a place that is told after a danger, without the steps that they read already.
 * @returns whether it was said: not where the place changes the steps
 */
export function sayPlaceContacts(turn: Turn, before: AnsweredDanger, found: Danger): boolean {
  const after = { ...asAnswered(before, found), aside: false }
  if (!before.said.includes(CARD) || !hasSameSteps(before, after)) return false
  const { contacts, say, memory } = turn.desk
  // What cannot wait, and who is alone with it, hear that once more, in other words.
  const cannotWait = !isPlain({ ...after, atSea: false })
  const [first] = stillOf(after)
  const key = cannotWait ? nextOf([first, `${first}-again`], after.said) : 'danger-place-contacts'
  const told = asFound(after)
  const isNew = newInReply(told, asFound(before), contacts, turn.language, say)
  const text = [turn.words(key), ...isNew].join('\n\n')
  turn.important = true
  memory.change(turn.toChat, { danger: { ...after, said: [...after.said, key] } })
  turn.say({
    text,
    marks: dialable(text, dangerContacts(after, contacts), turn.language),
    buttons: [
      [turn.button(turn.words('help-country'), 'ctrs', after.kind)],
      ...dangerPages(turn, told),
      [clearButton(turn)],
    ],
  })
  return true
}

/** That the place was heard, and whom to reach first from there. */
export function sayPlaceNoted(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { contacts, say } = turn.desk
  // What cannot wait, and who is alone with it, hear that again rather than of a place.
  if (danger.said.at(-1) === NOTED || !isPlain({ ...danger, atSea: false }))
    return sayStillHere(turn, danger, text)
  const told = dangerContacts(danger, contacts).slice(0, MOST_CONTACTS)
  sayInDanger(turn, danger, NOTED, told, noOfficeLine(danger, contacts, turn.language, say))
}
