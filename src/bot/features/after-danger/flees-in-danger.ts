import { atSeaLine } from '../../../guidance/danger/danger-reply.ts'
import { flightIn } from '../../../offers/danger/flight.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

/** In these somebody may be kept where they are. */
const HELD: readonly DangerKind[] = [
  'trapped',
  'violence',
  'sexual_violence',
  'debt_bondage',
  'documents_held',
  'minor',
  'missing',
]

/**
 * Who is held and thinks of jumping out or of a river wants to live: told not to, and what to do in its place.
 * @returns whether it was that
 */
export function answersFlight(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (wantsToDie(danger)) return false
  const flight = flightIn(text, HELD.includes(danger.kind))
  if (flight === null) return false
  const key = `danger-asked-${flight}${danger.whose === 'others' ? '-other' : ''}`
  const told = contactsNow(turn, danger, false)
  const byRadio = flight === 'jump-sea' && danger.atSea && danger.whose !== 'others'
  sayInDanger(turn, danger, key, told, byRadio ? [turn.words(atSeaLine(told, danger))] : [])
  return true
}
