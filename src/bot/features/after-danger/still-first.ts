import { isMadeToGo, isOfDeath, isOnWayToBorder, isToBeSold } from '../../../guidance/danger/danger-states.ts'
import type { AnsweredDanger } from '../../memory.ts'

/**
 * What goes on being said first where the next minutes, or the way they are on, decide: the sentence above the contacts
 * and the one below. Null where something else comes first. Pure.
 */
export function stillFirst(danger: AnsweredDanger): readonly [string, string] | null {
  const { circumstances, whose } = danger
  if (circumstances.includes('sinking') && whose !== 'others')
    return ['danger-still-sinking', 'danger-still-at-sea-end']
  if (circumstances.includes('overboard')) return ['danger-still-overboard', 'danger-still-at-sea-end']
  if (circumstances.includes('in_labour')) return ['danger-still-in-labour', 'danger-still-harmed-end']
  if (circumstances.includes('pregnancy_bleeding'))
    return ['danger-still-pregnancy-bleeding', 'danger-still-harmed-end']
  if (circumstances.includes('injured')) return ['danger-still-injured', 'danger-still-harmed-end']
  if (isOfDeath(danger) && circumstances.includes('buried'))
    return ['danger-still-died-buried', 'danger-still-died-end']
  if (isOfDeath(danger))
    return [danger.atSea ? 'danger-still-died-sea' : 'danger-still-died', 'danger-still-died-end']
  if (isToBeSold(danger) && whose !== 'others') return ['danger-still-to-be-sold', 'danger-still-more']
  if (isMadeToGo(danger) && danger.kind !== 'minor' && whose !== 'others')
    return ['danger-still-made-to-go', 'danger-still-more']
  if (isOnWayToBorder(danger)) return ['danger-still-to-border', 'danger-still-more']
  return null
}
