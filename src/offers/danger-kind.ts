import { DANGER_KINDS, type Danger, type DangerKind } from './types.ts'

/** Kinds whose rules are seldom wrong: what they find is never left to the danger model alone. */
export const SURE_RULES: readonly DangerKind[] = ['self_harm', 'sexual_violence', 'minor', 'medical']

const GRAVEST: DangerKind = 'self_harm'
/** A kind with less is not told: advice for whom nobody knows what happened harms no one. */
const LEAST_TOLD = 0.5
/** Another kind with so much is told beside. */
const LEAST_BESIDE = 0.15
/** Who may want to die is given those who listen, on far less. */
const LEAST_BESIDE_GRAVEST = 0.04
/** A rule adds so much to the share of the kind that it found. These were chosen on authors left out. */
const FOUND = 0.15
const FOUND_SURELY = 0.35
/** What is said plainly, in few words, is what it is: the model has little to go by. */
const SAID_PLAINLY = 1
/** More contacts than these are not read. */
const MOST_BESIDE = 2

/** What a message in which danger was recognised tells of. */
export type KindsOfDanger = Pick<Danger, 'kind' | 'also'>

/**
 * Which advice and contacts a person in danger needs: what the danger model makes of the words, and what rules found.
 * Pure.
 * @param found kinds that rules found
 * @param plain those of them that are said in few words that leave nothing open
 * @param shares of the danger model, in the order of DANGER_KINDS
 */
export function kindsOfDanger(
  found: readonly DangerKind[],
  plain: readonly DangerKind[],
  shares: Float64Array,
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
  const kind = first && first.strength >= LEAST_TOLD ? first.kind : 'unclear'
  const beside = ranked.filter(
    other => other.kind !== kind && other.kind !== 'unclear' && other.strength >= leastBeside(other.kind),
  )
  // Those who listen are never crowded out by likelier kinds.
  beside.sort((a, b) => Number(b.kind === GRAVEST) - Number(a.kind === GRAVEST))
  return { kind, also: beside.slice(0, MOST_BESIDE).map(other => other.kind) }
}

function leastBeside(kind: DangerKind): number {
  return kind === GRAVEST ? LEAST_BESIDE_GRAVEST : LEAST_BESIDE
}

/** A danger of which no more is known than its kind, and perhaps where. */
export function dangerOf(kind: DangerKind, country: string | null = null): Danger {
  return { kind, also: [], country, departing: false, atSea: false, evidence: '' }
}
