import type { AnsweredDanger } from '../../memory.ts'
import { Composer } from '../../path/composer.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** Commands of who turns to something else. Languages and countries are also chosen for the help that was just read. */
const ELSEWHERE = 'topik topics kuis quiz siap ready tips langganan subscribe cek check tanya ask'.split(' ')

/** Whoever opens something else from the menu is spoken with as anybody, and no longer as who is in danger. */
export function menuEndsDanger(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(ELSEWHERE, (turn, next) => {
    if (turn.desk.memory.of(turn.toChat).danger) turn.desk.memory.change(turn.toChat, { danger: null })
    return next()
  })
  return feature
}

/**
 * Forgets what was spoken of: what is said next belongs to no offer, question or danger before it.
 * @returns buttons to the contacts of a danger, and to a report that waits for consent, of the last minutes: it may have
 *   been pressed by mistake
 */
export function beginAnew(turn: Turn): Button[] {
  const { memory } = turn.desk
  const { danger, consentFor } = memory.of(turn.toChat)
  memory.change(turn.toChat, {
    danger: null,
    stands: null,
    questions: [],
    list: null,
    lastAnswer: null,
    cardLast: null,
    offerIn: null,
    saidOfCase: null,
    awaitingReport: false,
    awaitingAddition: null,
    consentFor: null,
    owed: null,
    owedThere: null,
  })
  const draft = consentFor ? [turn.button(turn.words('report-draft-again'), 'show', consentFor)] : []
  return danger ? [contactsAgain(turn, danger), ...draft] : draft
}

function contactsAgain(turn: Turn, { kind, country }: AnsweredDanger): Button {
  const label = turn.words('start-contacts-again')
  return country ? turn.button(label, 'ctr', country, kind) : turn.button(label, 'ctrs', kind)
}
