import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import type { OwedAtHome } from '../../../offers/told/unpaid-at-home.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'

const LABOUR_OFFICE = ['kemnaker']
/** Whom workers abroad reach. */
export const CALL_CENTRE = ['kp2mi-call-center']
const ANYWHERE = [...LABOUR_OFFICE, ...CALL_CENTRE]

/** Where the work is was not told: who sees to it at home and who abroad, in short, and the question. */
export function sayOwedSomewhere(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, { owed: 'somewhere', owedThere: null })
  sayOwed(turn, 'owed-somewhere', [turn.words('owed-ask-where')], ANYWHERE)
}

/** What to do about wages or a diploma that an employer in Indonesia keeps. */
export function sayOwedAtHome(turn: Turn, owed: OwedAtHome): void {
  turn.desk.memory.change(turn.toChat, { owed: 'home', owedThere: null })
  sayOwed(turn, `owed-${owed}`, [turn.words('owed-more')])
}

/** A sentence about wages that are owed, with whom to reach: the labour office where nobody else is named. */
export function sayOwed(
  turn: Turn,
  key: string,
  below: readonly string[] = [],
  ids: readonly string[] = LABOUR_OFFICE,
): void {
  const office = contactsNamed(ids, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words(key)], office, below),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}
