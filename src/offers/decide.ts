import { SURE_RULES } from './danger/danger-kind.ts'
import { KINDS, type Thresholds } from './model/text-model.ts'
import type { About, DangerKind, Outcome } from './types.ts'

/** What a decision is made of: shares of the text model and what the rules found. */
export interface Grounds {
  /** In the order of KINDS. */
  readonly shares: Float64Array
  /** The gravest floor of the hard signals that were found, or null. */
  readonly floor: 'likely_scam' | 'suspicious' | null
  /** A hard sign of a scam that is no job offer, in a message that is not about such scams. */
  readonly otherScamFloor: boolean
  /** One of them is enough for a likely scam. */
  readonly otherScamLikely: boolean
  /** It warns, reports, asks or tells of what was: offers and scams in it are mostly quoted. */
  readonly told: boolean
  /** Kinds of danger the rules found. */
  readonly dangers: readonly DangerKind[]
  /** Those of them that are said so plainly that the text model is not asked. */
  readonly plain: readonly DangerKind[]
  /** What share of danger wording alone must have, where no rule found any: few words tell little. Asked of few. */
  readonly aloneFrom: number
  /** What share of a scam among the kinds of offer wording must have to name one: more where no warning sign was found. */
  readonly namedFrom: number
  /** It can be followed only by what belongs to a known sender. */
  readonly ownWays: boolean
  /** There is something to judge in it. */
  readonly matter: boolean
  /** Somebody looks for work, and nobody offers any: asked only of what would be judged. */
  readonly seeks: boolean
}

/** The outcome before it is told. */
export interface Decision {
  readonly outcome: Outcome
  readonly about: About
  /** A person is in danger. */
  readonly danger: boolean
  /** Calibrated probability that this is a scam of any kind. */
  readonly score: number
}

/**
 * With a rule the text model needs to be so much less sure; with a rule that is seldom wrong less still. Found on authors left
 * out: of 3,375 messages in danger that a rule found some 3,345 are heard, of 2,997 calm ones some 600.
 */
const FOUND_SHARE = 0.3
const SURE_SHARE = 0.25
/** Kinds of offers, and scams of another kind. */
const OFFERED = (['scam', 'suspicious', 'legit', 'other_scam'] as const).map(kind => KINDS.indexOf(kind))
/** A hard sign names a scam already when the text model gives it this share among the kinds of offer. */
const SCAM_SHARE_WITH_SIGN = 0.3
/** Where the text model sees a scam of another kind at about the strength of an offer, it is the former. */
const OTHER_BESIDE_OFFER = 0.7
/** A hard sign against a text model that sees nothing: as likely as not. */
const UNCERTAIN = 0.5
/** What is told of an offer must look so much like one to be judged as one. */
const TOLD_OFFER = 0.5
/**
 * What hard signs stand in, and nothing says that it is told, is judged already from these shares. Found on authors left out:
 * of 4,247 scams with a sign of a likely scam 4,234 are then judged and 275 of 1,168 look-alikes; of 2,775 with one that is
 * suspicious 2,746 and 88 of 698.
 */
const OFFER_WITH_SIGN = { likely_scam: 0.06, suspicious: 0.2 } as const
/**
 * A few words that name nothing to judge are judged from this share on: of 4,750 such messages of authors left out, 33 that
 * say too little, 25 scams and 4 others.
 */
const UNNAMED_SHARE = 0.8
/** From this share on another scam is called likely; below, suspicious. */
const OTHER_LIKELY = 0.6

/**
 * From what share a message that leads only to a known sender is another scam, in place of the threshold. An offer is
 * judged as ever: whoever recruits can be answered by a reply, whatever address stands in it.
 */
const OTHER_WITH_OWN_WAYS = 0.9

/**
 * Danger first; then what the message is; then how risky. Hard signs are a floor for an offer: the text model cannot
 * talk them away; its wording alone names a scam only where nothing speaks for the offer or next to nothing but a scam sounds
 * so, and where it is likelier a scam than talk. Pure.
 */
export function decide(grounds: Grounds, thresholds: Thresholds): Decision {
  const { shares, floor, otherScamFloor, otherScamLikely, told, plain, ownWays, matter } = grounds
  const share = (kind: (typeof KINDS)[number]) => shares[KINDS.indexOf(kind)] ?? 0
  const at = ownWays ? { ...thresholds, other: OTHER_WITH_OWN_WAYS } : thresholds
  const scam = share('scam')
  const other = share('other_scam')
  const score = Math.min(1, scam + other + 0.5 * share('suspicious'))
  if (plain.length > 0 || isDanger(share('emergency'), grounds, at))
    return { outcome: 'not_an_offer', about: 'none', danger: true, score: 0 }

  const offer = scam + share('suspicious') + share('legit')
  if (!matter && offer + other <= UNNAMED_SHARE)
    return { outcome: 'not_an_offer', about: 'none', danger: false, score: 0 }

  const isOther = other > offer || (other > at.other && other > offer * OTHER_BESIDE_OFFER)
  if (isOther && (other > at.other || otherScamFloor)) {
    const likely = other > OTHER_LIKELY || otherScamFloor
    return { outcome: likely ? 'likely_scam' : 'suspicious', about: 'other_scam', danger: false, score }
  }
  if (otherScamFloor && offer < at.offer)
    return { outcome: 'suspicious', about: 'other_scam', danger: false, score: Math.max(score, UNCERTAIN) }
  // Egg cells or a suitcase are wanted in the words of a vacancy: told like one, the reader hears of a missing licence only.
  if (otherScamFloor && otherScamLikely && floor === null)
    return { outcome: 'likely_scam', about: 'other_scam', danger: false, score: Math.max(score, UNCERTAIN) }
  if (
    (isOther ? offer : offer + other) < leastOffer(at.offer, floor, told) ||
    (floor === null && grounds.seeks)
  )
    return { outcome: 'not_an_offer', about: 'none', danger: false, score }

  const scamShare = scam / (offer || 1)
  const riskShare = (scam + share('suspicious')) / (offer || 1)
  const isNamed =
    (scamShare > at.scam && scamShare > grounds.namedFrom && scam > share('none')) ||
    (floor === 'likely_scam' && scamShare > SCAM_SHARE_WITH_SIGN && offer >= at.offer)
  const outcome = isNamed
    ? 'likely_scam'
    : riskShare > at.risk || floor !== null
      ? 'suspicious'
      : 'no_signs_found'
  return { outcome, about: 'job_offer', danger: false, score }
}

function leastOffer(usual: number, floor: Grounds['floor'], told: boolean): number {
  if (told) return Math.max(usual, TOLD_OFFER)
  return floor === null ? usual : Math.min(usual, OFFER_WITH_SIGN[floor])
}

/**
 * What is likelier an offer or a scam is warned of as that. Found on authors left out: of 9,860 messages in danger that would
 * be heard 38 are not then, and 333 of 2,097 others are no longer taken for danger.
 */
function isDanger(share: number, grounds: Grounds, at: Thresholds): boolean {
  const { dangers, shares } = grounds
  if (OFFERED.some(kind => (shares[kind] ?? 0) >= share)) return false
  if (dangers.length === 0) return share > at.danger && share > grounds.aloneFrom
  const needed = dangers.some(kind => SURE_RULES.includes(kind)) ? SURE_SHARE : FOUND_SHARE
  return share > at.danger * needed
}
