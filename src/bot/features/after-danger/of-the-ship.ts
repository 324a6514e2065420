import { atSeaLine } from '../../../guidance/danger/danger-reply.ts'
import { tellsOfBeingAboard, tellsOfDocking } from '../../../offers/danger/aboard.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { firstAbroad } from '../../../offers/place/named-places.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Heard } from '../hear/heard.ts'
import { wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

/**
 * Where a ship docks are people who can come aboard, and offices of that country; who is on a ship now is told how a call
 * goes out from there. @returns whether it was that
 */
export function hearsOfShip({ turn, text, places, verdict }: Heard, danger: AnsweredDanger): boolean {
  if (turn.forwarded || wantsToDie(danger)) return false
  const aboard = { ...danger, atSea: true, departing: false }
  const end = danger.whose === 'others' ? '-other' : ''
  const port = firstAbroad(places) ?? places[0]
  if (port && tellsOfDocking(text)) {
    const name = text.slice(port.span.start, port.span.end)
    const there = { ...aboard, country: port.country, places: [name.toLowerCase()] }
    sayInDanger(turn, there, `danger-docks${end}`, contactsNow(turn, there, false))
    return true
  }
  if (danger.said.includes('danger-aboard') || knownDanger(verdict.danger)?.evidence) return false
  if (danger.whose === 'others' || places.length > 0 || !tellsOfBeingAboard(text)) return false
  const told = contactsNow(turn, aboard, false)
  sayInDanger(turn, aboard, 'danger-aboard', told, [turn.words(atSeaLine(told, aboard))])
  return true
}
