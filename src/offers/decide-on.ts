import { carriesAtAirport } from './danger/carries-for-others.ts'
import { tellsOfChildLured } from './danger/child-at-work.ts'
import { tellsOfForcedMarriage } from './danger/forced-marriage.ts'
import { tellsWishToDie } from './danger/wish-to-die.ts'
import { type Decision, decide } from './decide.ts'
import { groundsOf, REPORTED } from './grounds.ts'
import { KINDS, type Thresholds } from './model/text-model.ts'
import type { FindWhereabouts } from './place/whereabouts.ts'
import { isCalm } from './told/calm.ts'
import { arePapersTakenOnWay } from './told/papers-taken-on-way.ts'
import type { Understanding } from './understand.ts'

const IN_DANGER: Decision = { outcome: 'not_an_offer', about: 'none', danger: true, score: 0 }

/**
 * What follows from what was read in a message. Pure: the evaluation asks it with the shares of a model that never saw the
 * author.
 * @param shares what the text model makes of it, in the order of KINDS
 */
export function decideOn(read: Understanding, shares: Float64Array, thresholds: Thresholds): Decision {
  return tellsWishToDie(read, shares[KINDS.indexOf('emergency')] ?? 0) || tellsOutright(read)
    ? IN_DANGER
    : decide(groundsOf(read, shares), thresholds)
}

/**
 * Whether somebody tells of what is danger though the text model hears little of it in so few words: to be married off
 * against their will, to be on the way with a stranger who has their passport or with what others packed, or a child asked into
 * work where children are sold.
 */
function tellsOutright({ reading, signals }: Understanding): boolean {
  if (signals.some(({ rule }) => REPORTED.has(rule.id))) return false
  const { text } = reading
  return (
    tellsOfForcedMarriage(text) ||
    arePapersTakenOnWay(text) ||
    carriesAtAirport(text) ||
    tellsOfChildLured(text)
  )
}

/** Whether a person is in danger by that decision, where the words do not show that it only sounds so. Pure. */
export function isInDanger(read: Understanding, { danger }: Decision, whereabouts: FindWhereabouts): boolean {
  return danger && !isCalm(read, whereabouts)
}
