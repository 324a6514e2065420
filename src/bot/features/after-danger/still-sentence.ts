import { isChildGone } from '../../../guidance/danger/child-steps.ts'
import { canTurnBack, isGuarded, isInTransit } from '../../../guidance/danger/danger-states.ts'
import { stepsOf } from '../../../guidance/danger/danger-steps.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { isClose, isOfDespair, wantsToDie } from './despair.ts'
import { stillFirst } from './still-first.ts'

/** Whether they may want to die, and stand where it takes one step. */
export function isAtEdge(danger: AnsweredDanger): boolean {
  return isOfDespair(danger) && danger.circumstances.includes('at_edge')
}

/** The sentence that stands above the contacts, and the one below. */
export function stillOf(danger: AnsweredDanger): readonly [string, string] {
  if (danger.circumstances.includes('harmed')) return ['danger-still-harmed', 'danger-still-harmed-end']
  if (isAtEdge(danger)) return ['danger-still-edge', 'danger-still-end']
  if (isClose(danger) && danger.circumstances.includes('means_ready'))
    return ['danger-still-means', 'danger-still-end']
  if (wantsToDie(danger) && danger.whose === 'others')
    return ['danger-still-other-self-harm', 'danger-still-other-end']
  if (wantsToDie(danger)) return ['danger-still-self-harm', 'danger-still-end']
  if (danger.hinted) return ['danger-still-despair', 'danger-still-despair-end']
  const first = stillFirst(danger)
  if (first) return first
  if (danger.circumstances.includes('very_sick')) return ['danger-still-sick', 'danger-still-harmed-end']
  if (isGuarded(danger)) return ['danger-still-guarded', 'danger-still-more']
  if (canTurnBack(danger) && danger.whose === 'others')
    return ['danger-still-other-departing', 'danger-still-more']
  if (stepsOf(danger) === 'danger-moved-on') return ['danger-still-moved-on', 'danger-still-more']
  if (canTurnBack(danger) && isInTransit(danger)) return ['danger-still-transit', 'danger-still-more']
  if (canTurnBack(danger) && danger.atSea) return ['danger-still-boat', 'danger-still-more']
  if (isChildGone(danger)) return ['danger-still-child-gone', 'danger-still-more']
  if (danger.kind === 'minor') return stillOfChild(danger)
  return [danger.departing ? 'danger-still-departing' : 'danger-still', 'danger-still-more']
}

/** A child is spoken to otherwise than whoever cares for it. */
function stillOfChild({ departing, whose }: AnsweredDanger): readonly [string, string] {
  const others = whose === 'others'
  if (departing) return [`danger-still-${others ? 'other-' : ''}child-departing`, 'danger-still-more']
  return others
    ? ['danger-still-other-minor', 'danger-still-more']
    : ['danger-still-minor', 'danger-still-minor-end']
}
