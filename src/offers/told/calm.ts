import { tellsOfWhatIsOver } from '../danger/is-over.ts'
import { saysOnlyPlace } from '../place/place-alone.ts'
import type { FindWhereabouts } from '../place/whereabouts.ts'
import type { Entities } from '../types.ts'
import type { Understanding } from '../understand.ts'
import { asksForPlaceOfHelp } from './asks-where-to-report.ts'
import { asksCalmlyOfGoing, tellsOfVideoCall } from './calm-asked.ts'
import { eatsWell } from './eats-well.ts'
import { saysOnlyUntold, saysOnlyWhereKinIs, tellsOfTheirPlan } from './family-news.ts'
import { asksFavour } from './favour.ts'
import { onlyFearsCheating } from './fears-cheating.ts'
import { isBetterAgain } from './got-better.ts'
import { isInTheirName } from './in-their-name.ts'
import { tellsOfLapsedPaper } from './lapsed-papers.ts'
import { letsOffSteam } from './lets-off-steam.ts'
import { isStolen, tellsOfLostThing } from './lost-thing.ts'
import { asksReaderToJoin, canRefuseParcel, isAlarmCall, isFakeCall, isInvitedByLover } from './lure-told.ts'
import { missesKin } from './misses-kin.ts'
import { noHarmIn } from './no-harm.ts'
import { asksBeforeSettingOut } from './not-set-out.ts'
import { saysOnlyForcing } from './only-forces.ts'
import { saysOnlyAsked, saysOnlyJoke } from './only-joke.ts'
import { isOnlyShy } from './only-shy.ts'
import { tellsOfChildWithoutPapers } from './papers-of-child.ts'
import { arePapersOnlyShown } from './papers-taken-on-way.ts'
import { reportsCheating } from './reports-cheating.ts'
import { isSaidInPlay } from './said-in-play.ts'
import { soldTheirOwn } from './sold-own.ts'
import { isWithdrawn } from './withdrawn.ts'

/** Where they work and that it is well there, and nothing else. */
function saysOnlyWork(text: string, { destinations }: Entities): boolean {
  const places = destinations.map(({ span }) => text.slice(span.start, span.end))
  return places.length > 0 && saysOnlyPlace(text, { places })
}

/**
 * Whether what sounds like danger is none. "Tolong translate" pleads for no help in danger, and "takut ditipu", a lost phone,
 * a child without papers, "ibu saya maksa" or "suami saya di Malaysia" tell of none, unless a rule finds one; the rules hear
 * "ditembak gebetan" too, and what is long over. Pure.
 */
export function isCalm({ dangers, reading }: Understanding, whereabouts: FindWhereabouts): boolean {
  const { text, entities } = reading
  const isNone = () =>
    asksFavour(text) ||
    isOnlyShy(text) ||
    isWithdrawn(text) ||
    saysOnlyWork(text, entities) ||
    asksForPlaceOfHelp(text) ||
    onlyFearsCheating(text) ||
    tellsOfLostThing(text) ||
    tellsOfChildWithoutPapers(text) ||
    saysOnlyForcing(text) ||
    asksCalmlyOfGoing(text) ||
    tellsOfVideoCall(text) ||
    isInvitedByLover(text) ||
    asksBeforeSettingOut(text) ||
    isAlarmCall(text) ||
    isFakeCall(text) ||
    asksReaderToJoin(text) ||
    canRefuseParcel(text) ||
    tellsOfLapsedPaper(text) ||
    saysOnlyUntold(text) ||
    isBetterAgain(text) ||
    letsOffSteam(text) ||
    saysOnlyJoke(text) ||
    saysOnlyAsked(text) ||
    eatsWell(text) ||
    soldTheirOwn(text) ||
    isInTheirName(text) ||
    tellsOfTheirPlan(text) ||
    reportsCheating(text) ||
    saysOnlyWhereKinIs(text, whereabouts(text, entities))
  if ((dangers.length === 0 && isNone()) || isSaidInPlay(text)) return true
  if (noHarmIn(text) !== null) return true
  if (dangers.every(({ rule }) => rule.kind === 'trapped') && isStolen(text)) return true
  if (dangers.every(({ rule }) => rule.kind === 'documents_held') && arePapersOnlyShown(text)) return true
  if (dangers.every(({ rule }) => rule.kind === 'missing') && missesKin(text)) return true
  return !dangers.some(({ rule }) => rule.kind === 'self_harm') && tellsOfWhatIsOver(text)
}
