import { saying, spokenWords } from '../text/said.ts'
import { DANGER_KINDS, type Danger, type DangerKind } from '../types.ts'
import { threatensToKill } from './pressed.ts'
import { speaksOfDying } from './speaks-of-dying.ts'
import { isThrownOut } from './thrown-out.ts'

/** Kinds whose rules are seldom wrong: what they find is never left to the danger model alone. */
export const SURE_RULES: readonly DangerKind[] = ['self_harm', 'sexual_violence', 'minor', 'medical']

const GRAVEST: DangerKind = 'self_harm'
/**
 * A kind with less is not told: advice for whom nobody knows what happened harms no one. On authors left out 81 of 100 then get
 * the advice that fits, 8 that for nobody in particular.
 */
const LEAST_TOLD = 0.45
/**
 * Advice that is badly wrong for anybody else, such as not to wash one's clothes: in few words without a rule of that kind
 * the model must be surer. On authors left out, messages of up to so many words got the wrong advice in 85 cases of 900
 * instead of 102, and lost the fitting one in 21.
 */
const OUT_OF_PLACE: readonly DangerKind[] = ['sexual_violence', 'minor', 'medical']
const FEW_WORDS = 12
const LEAST_TOLD_IN_FEW_WORDS = 0.8
/** Another kind with so much is told beside. */
const LEAST_BESIDE = 0.15
/** Who may want to die is given those who listen, on far less. */
const LEAST_BESIDE_GRAVEST = 0.04
/** A rule adds so much to the share of the kind that it found. These were chosen on authors left out. */
const FOUND = 0.3
const FOUND_SURELY = 0.35
/** What is said plainly, in few words, is what it is: the model has little to go by. */
const SAID_PLAINLY = 1
/** More contacts than these are not read. */
export const MOST_BESIDE = 2

/** What a message in which danger was recognised tells of. */
export type KindsOfDanger = Pick<Danger, 'kind' | 'also'>

/**
 * Which advice and contacts a person in danger needs: what the danger model makes of the words, and what rules found.
 * Pure.
 * @param found kinds that rules found
 * @param plain those of them that are said in few words that leave nothing open
 * @param shares of the danger model, in the order of DANGER_KINDS
 * @param words how many the message has
 */
export function kindsOfDanger(
  found: readonly DangerKind[],
  plain: readonly DangerKind[],
  shares: Float64Array,
  words: number,
): KindsOfDanger {
  const byRule = (kind: DangerKind) => {
    if (plain.includes(kind)) return SAID_PLAINLY
    if (!found.includes(kind)) return 0
    return SURE_RULES.includes(kind) ? FOUND_SURELY : FOUND
  }
  const strength = (kind: DangerKind) => (shares[DANGER_KINDS.indexOf(kind)] ?? 0) + byRule(kind)
  const ranked = DANGER_KINDS.map(kind => ({ kind, strength: strength(kind) })).sort(
    (a, b) => b.strength - a.strength,
  )
  const [first] = ranked
  const guessed = (kind: DangerKind) =>
    words <= FEW_WORDS && OUT_OF_PLACE.includes(kind) && !found.includes(kind)
  const least = first && guessed(first.kind) ? LEAST_TOLD_IN_FEW_WORDS : LEAST_TOLD
  const likeliest = first && first.strength >= least ? gravest(first.kind, found) : 'unclear'
  // Who says plainly that they want to die is answered as that, whatever drove them to it.
  const kind = plain.includes(GRAVEST) ? GRAVEST : likeliest
  const beside = ranked.filter(
    other => other.kind !== kind && other.kind !== 'unclear' && other.strength >= leastBeside(other.kind),
  )
  // Those who listen are never crowded out by likelier kinds.
  beside.sort((a, b) => Number(b.kind === GRAVEST) - Number(a.kind === GRAVEST))
  return { kind, also: beside.slice(0, MOST_BESIDE).map(other => other.kind) }
}

/**
 * The model must be so sure for despair to be told what to put out of reach, where nothing speaks of dying. Of 219
 * messages of the development data that it takes for despair rightly and where neither a rule nor a word of dying is found,
 * three have less; who misses her children or is rung up by debt collectors has.
 */
const SURE_OF_DESPAIR = 0.78

/**
 * Whether despair is only a guess: no rule found it, no word speaks of dying, and the model is not sure. Pure.
 * @param found kinds that rules found
 */
export function isHintOfDespair(
  kind: DangerKind,
  found: readonly DangerKind[],
  shares: Float64Array,
  text: string,
): boolean {
  if (kind !== GRAVEST || found.includes(GRAVEST)) return false
  return (shares[DANGER_KINDS.indexOf(GRAVEST)] ?? 0) < SURE_OF_DESPAIR && !speaksOfDying(text)
}

/** Held papers and debts are what holds people captive: where a rule found that, it is what helps first. */
const HOLDS_CAPTIVE: readonly DangerKind[] = ['documents_held', 'debt_bondage']

function gravest(kind: DangerKind, found: readonly DangerKind[]): DangerKind {
  return HOLDS_CAPTIVE.includes(kind) && found.includes('trapped') ? 'trapped' : kind
}

function leastBeside(kind: DangerKind): number {
  return kind === GRAVEST ? LEAST_BESIDE_GRAVEST : LEAST_BESIDE
}

/** Whether somebody may want to die, whatever else it is. */
export function despairs({ kind, also }: KindsOfDanger): boolean {
  return kind === GRAVEST || also.includes(GRAVEST)
}

/**
 * A danger of which no more is known than its kind, and perhaps where.
 * @param places the words that named the country
 */
export function dangerOf(
  kind: DangerKind,
  country: string | null = null,
  places: readonly string[] = [],
): Danger {
  return {
    kind,
    also: [],
    country,
    places: places.map(place => place.toLowerCase()),
    departing: false,
    atSea: false,
    circumstances: [],
    whose: null,
    evidence: '',
  }
}

const DESPAIRS_TOO =
  /(?<!\p{L})(?:bunuh diri|(?:aku|saya|gw|gue|i) (?:mau|pengen|pengin|ingin|want to) (?:mati|die)|kill (?:my|him|her|them)self|kill themselves|suicide|(?:ga|gak|nggak|tidak) (?:kuat|sanggup) (?:lagi )?hidup)(?!\p{L})/iu

/** Whom others threaten to kill does not want to die: what they are in is violence. Pure. */
export function withoutThreats(kinds: KindsOfDanger, text: string): KindsOfDanger {
  if (!despairs(kinds) || !threatensToKill(text) || DESPAIRS_TOO.test(text)) return kinds
  const also = kinds.also.filter(other => other !== GRAVEST)
  if (kinds.kind !== GRAVEST) return { kind: kinds.kind, also }
  return { kind: 'violence', also: also.filter(other => other !== 'violence') }
}

const WANTS_HOME = saying(
  '(?:pengen|pengin|pingin|ingin|kepengen|mau|want|wanna|wants) ~2 (?:pulang|balik|mulih|muleh|go home|come home|go back home)',
)

/**
 * Who wants to go home does not want to die, where neither a rule nor a word speaks of it: what else it may be is what
 * helps. Pure.
 * @param found kinds that rules found
 */
export function withoutHomesickness(
  kinds: KindsOfDanger,
  found: readonly DangerKind[],
  text: string,
): KindsOfDanger {
  if (kinds.kind !== GRAVEST || found.includes(GRAVEST) || speaksOfDying(text)) return kinds
  if (!WANTS_HOME.test(spokenWords(text))) return kinds
  const [kind = 'unclear', ...also] = kinds.also
  return { kind, also }
}

/**
 * Who is sent away for the night needs a bed: the model hears "malam" and "tidur" in it, and takes it for what is done to
 * women at night. What a rule found stays. Pure.
 */
export function asThrownOut(kinds: KindsOfDanger, found: readonly DangerKind[], text: string): KindsOfDanger {
  if (!isThrownOut(text)) return kinds
  const isGuess = (kind: DangerKind) => kind === 'sexual_violence' && !found.includes(kind)
  const also = kinds.also.filter(kind => !isGuess(kind))
  return { kind: isGuess(kinds.kind) ? 'unclear' : kinds.kind, also }
}

/** Who waits for work where they are told to be is not missing, whatever the model hears in it. Pure. */
export function asReached(kinds: KindsOfDanger, found: readonly DangerKind[]): KindsOfDanger {
  if (kinds.kind !== 'missing' || found.includes('missing')) return kinds
  const [kind = 'unclear', ...also] = kinds.also
  return { kind, also }
}

/**
 * Who tells that they are beaten, and of no wound or illness, needs to get away from it before a doctor: at sea the model
 * hears a sick crew, and a crew that is held where a captain is said outright to beat them. Pure.
 * @param found kinds that rules found
 * @param outright those of them that rules marked `plain` found among who is on a ship, in a message of any length
 */
export function asBeaten(
  kinds: KindsOfDanger,
  found: readonly DangerKind[],
  outright: readonly DangerKind[],
): KindsOfDanger {
  const heard = kinds.kind
  const isOnlyHeard = heard === 'medical' || (heard === 'trapped' && outright.includes('violence'))
  if (!isOnlyHeard || found.includes(heard) || !found.includes('violence')) return kinds
  const also = [heard, ...kinds.also].filter(kind => kind !== 'violence')
  return { kind: 'violence', also: also.slice(0, MOST_BESIDE) }
}

/** A danger as far as it is more than the wording of a few words. */
export function knownDanger(danger: Danger | null): Danger | null {
  return danger?.guessed ? null : danger
}
