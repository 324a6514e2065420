import { isOfDeath } from '../../../guidance/danger/danger-states.ts'
import { ofDeath, tellsOfOthersLeft, tellsTheyDied } from '../../../offers/danger/told-death.ts'
import type { Circumstance } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

/** What was done to save them is over once they have died. */
const TO_BE_SAVED: readonly Circumstance[] = ['overboard', 'injured', 'very_sick', 'in_labour']

/** Whether whoever was in danger has died, as few words after it tell. Pure. */
export function hasDiedSince(danger: AnsweredDanger, text: string): boolean {
  const { circumstances, kind, atSea } = danger
  if (wantsToDie(danger) || circumstances.includes('died')) return false
  const mayDie = circumstances.some(one => TO_BE_SAVED.includes(one)) || OF_A_LIFE.includes(kind) || atSea
  return mayDie && tellsTheyDied(text)
}

const OF_A_LIFE: readonly AnsweredDanger['kind'][] = ['medical', 'missing']

/** A danger without what was only to be done while they lived, unless another is still to be saved. Pure. */
export function withoutSaving(danger: AnsweredDanger, text: string): AnsweredDanger {
  if (tellsOfOthersLeft(text)) return danger
  const circumstances = danger.circumstances.filter(one => !TO_BE_SAVED.includes(one))
  return circumstances.length === danger.circumstances.length ? danger : { ...danger, circumstances }
}

/**
 * Who asks about somebody who died is told what to ask and whom: who bears the cost, that the body is kept, what the family
 * is owed, how it comes home. @returns whether it was that
 */
export function answersOfDeath(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (!isOfDeath(danger)) return false
  const of = ofDeath(text)
  if (of === null) return false
  const key = `danger-asked-died-${of}${of === 'rights' && danger.atSea ? '-sea' : ''}`
  if (danger.said.at(-1) === key) return false
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false))
  return true
}
