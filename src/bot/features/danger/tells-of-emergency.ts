import { isBeatenByFamily } from '../../../offers/danger/beaten-at-home.ts'
import { isFollowedHome } from '../../../offers/danger/came-home.ts'
import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { areThugsSent } from '../../../offers/danger/debt-collectors.ts'
import { isHeldUnpaid, isKeptIn } from '../../../offers/danger/held-unpaid.ts'
import {
  fearsRaid,
  isChased,
  isUnderArms,
  tellsOfOrganSale,
  threatensKin,
} from '../../../offers/danger/pressed.ts'
import { toldPlace } from '../../../offers/place/told-place.ts'
import type { Circumstance } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayDanger } from './danger.ts'
import { answersForced, answersTakenAway, answersThrownOut } from './forced-or-taken.ts'
import { answersArrested, answersBereaved, answersGone } from './kin-away.ts'
import { AT_HOME, abroadIn, isOnlyTold, isToldOf, speaksOfSea, toldDanger } from './told-danger.ts'

const MOST_WORDS = 20
/** Nobody asks about these calmly while they happen. */
const OF_MINUTES: readonly Circumstance[] = ['overboard', 'in_labour', 'pregnancy_bleeding']
const EMERGENCIES: readonly Circumstance[] = [...OF_MINUTES, 'sinking', 'injured', 'died']

/** What no rule knows what it belongs to, and help comes before asking: "darahnya banyak", "suami sering mukul". */
export function answersEmergency(heard: Heard): boolean {
  const { turn, memory, text, way } = heard
  if (memory.danger || turn.forwarded || way === 'danger' || wordsIn(text) > MOST_WORDS) return false
  return ANSWERS.some(answers => answers(heard))
}

/** In this order. */
const ANSWERS: readonly ((heard: Heard) => boolean)[] = [
  answersViolence,
  answersHeld,
  answersPressed,
  answersForced,
  answersArrested,
  answersTakenAway,
  answersGone,
  answersThrownOut,
  answersBereaved,
  answersBleeding,
]

/** Who is beaten by their family, kept by armed guards, or followed to their home. */
function answersViolence(heard: Heard): boolean {
  const { turn, text, verdict, way, places } = heard
  if (isBeatenByFamily(text) && !isToldOf(verdict)) {
    const found = toldDanger('violence', text)
    sayDanger(turn, { ...found, whose: found.whose ?? 'own' })
  } else if (isUnderArms(text) && isOnlyTold(heard)) {
    const found = toldDanger('trapped', text)
    const circumstances = [...new Set([...found.circumstances, 'guarded' as const])]
    sayDanger(turn, { ...found, circumstances, ...toldPlace(text, { destinations: places }) })
  } else if (isFollowedHome(text) && way !== 'offer') {
    sayDanger(turn, toldDanger('violence', text, AT_HOME))
  } else return false
  return true
}

/** Who is not let go: they are in the country that they name. */
function answersHeld(heard: Heard): boolean {
  const { turn, text, way } = heard
  const kept = isKeptIn(text, heard.earlier !== undefined) && isOnlyTold(heard) && !looksLikeQuestion(text)
  if (!(isHeldUnpaid(text) || kept) || way === 'offer') return false
  sayDanger(turn, toldDanger('trapped', text, abroadIn(heard)))
  return true
}

/** Whom others press: for an organ, through their family, by a raid, with thugs at the door, or on their heels. */
function answersPressed(heard: Heard): boolean {
  const { turn, text, way, places } = heard
  const there = () => toldPlace(text, { destinations: places })
  const isKinThreatened = threatensKin(text)
  if ((tellsOfOrganSale(text) || isKinThreatened || fearsRaid(text)) && way !== 'offer') {
    sayDanger(turn, { ...toldDanger(isKinThreatened ? 'violence' : 'unclear', text), ...there() })
  } else if (areThugsSent(text) && way !== 'offer' && isOnlyTold(heard)) {
    sayDanger(turn, toldDanger('violence', text, AT_HOME))
  } else if (isChased(text) && isOnlyTold(heard)) {
    sayDanger(turn, { ...toldDanger('violence', text), whose: 'own', ...there() })
  } else return false
  return true
}

/** Who bleeds, drowns, gives birth or has died, where nothing else is known of it. */
function answersBleeding(heard: Heard): boolean {
  const { turn, text, verdict, way, places } = heard
  if (way !== 'unsure' && way !== 'question') return false
  const circumstances = circumstancesIn(text, false)
  const cannotWait = circumstances.some(one => OF_MINUTES.includes(one)) && !isToldOf(verdict)
  if (looksLikeQuestion(text) && !cannotWait) return false
  if (!circumstances.some(one => EMERGENCIES.includes(one))) return false
  const afloat = circumstances.includes('sinking') || circumstances.includes('overboard')
  const there = toldPlace(text, { destinations: places })
  const found = toldDanger(cannotWait ? 'medical' : 'unclear', text)
  sayDanger(turn, { ...found, ...there, atSea: afloat || speaksOfSea(text) })
  return true
}
