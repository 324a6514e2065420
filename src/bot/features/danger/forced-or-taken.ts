import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { isSentAwayAtWork } from '../../../offers/danger/thrown-out.ts'
import { toldPlace } from '../../../offers/place/told-place.ts'
import type { Circumstance, DangerKind } from '../../../offers/types.ts'
import type { Heard } from '../hear/heard.ts'
import { sayDanger } from './danger.ts'
import { AT_HOME, abroadIn, isOnlyTold, isToldOf, toldDanger } from './told-danger.ts'

/** Who is to be married, or to end a pregnancy, against their will, a child that is sold, and whom somebody asks for sex. */
export function answersForced(heard: Heard): boolean {
  const { turn, text, places } = heard
  const circumstances = circumstancesIn(text, false)
  const [kind] = FORCED_TO.filter(([one]) => circumstances.includes(one)).map(([, kind]) => kind)
  if (kind === undefined || !isOnlyTold(heard)) return false
  sayDanger(turn, { ...toldDanger(kind, text), ...toldPlace(text, { destinations: places }) })
  return true
}

const FORCED_TO: readonly (readonly [Circumstance, DangerKind])[] = [
  ['child_sold', 'minor'],
  ['to_be_married', 'violence'],
  ['abortion_forced', 'violence'],
  ['sex_demanded', 'sexual_violence'],
]

/** Whom others want to sell, drive to a border, or come to fetch there: all can still get out. What an advert says of the way is neither. */
export function answersTakenAway(heard: Heard): boolean {
  const { turn, text, verdict, way } = heard
  if (isToldOf(verdict)) return false
  const circumstances = circumstancesIn(text, false)
  // Who is on the way to a border was judged as an offer, and invites nobody.
  const isOnWay = circumstances.includes('to_border') && isOnlyTold(heard)
  if (way === 'offer' && !isOnWay) return false
  if (circumstances.includes('to_be_sold'))
    sayDanger(turn, { ...toldDanger('trapped', text, AT_HOME), departing: true })
  else if (circumstances.includes('made_to_go'))
    sayDanger(turn, { ...toldDanger('unclear', text, AT_HOME), departing: true })
  else if (TAKEN_ON.some(one => circumstances.includes(one)))
    sayDanger(turn, { ...toldDanger('trapped', text, abroadIn(heard)), departing: true })
  else return false
  return true
}

const TAKEN_ON: readonly Circumstance[] = ['to_border', 'to_be_fetched']

/** Whom an employer sends away for the night, or who is abroad with nowhere to sleep. */
export function answersThrownOut(heard: Heard): boolean {
  const { turn, text, memory } = heard
  if (!circumstancesIn(text, false).includes('thrown_out') || !isOnlyTold(heard)) return false
  const there = abroadIn(heard)
  if (there.country === null && !memory.stands && !isSentAwayAtWork(text)) return false
  sayDanger(turn, toldDanger('unclear', text, there))
  return true
}
