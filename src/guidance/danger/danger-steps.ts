import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Danger, DangerKind } from '../../offers/types.ts'
import { ofChild } from './child-steps.ts'
import {
  canTurnBack,
  hasCollectors,
  isForeigner,
  isGuarded,
  isInTransit,
  isMadeToGo,
  isOfDeath,
  isOnWayToBorder,
  isOut,
  isSoughtAtHome,
  isToBeFetchedThere,
  isToBeSold,
  TURNS_BACK,
} from './danger-states.ts'

/** What who is under arrest needs is the same in these; in the others what happened comes first. */
const UNDER_ARREST: readonly DangerKind[] = [...TURNS_BACK, 'missing', 'medical']
/** Kinds with steps for who writes for somebody far away; those of the other kinds are worded for both. */
const FOR_OTHERS: Partial<Record<DangerKind, string>> = {
  trapped: 'danger-other',
  documents_held: 'danger-other',
  violence: 'danger-other',
  debt_bondage: 'danger-other',
  unclear: 'danger-other',
  medical: 'danger-other-medical',
  sexual_violence: 'danger-other-sexual-violence',
  self_harm: 'danger-other-self-harm',
}

/** What a foreigner in Indonesia needs is the same in these. */
const OF_A_FOREIGNER: readonly DangerKind[] = [...TURNS_BACK, 'violence']
/** Whose baby was taken tells of nothing that comes before it. */
const OF_A_BABY: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'missing', 'medical', 'minor']

/** What others want of their body or their hand comes before papers, debts and locked doors. */
const OF_FORCE: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'sexual_violence', 'minor']

/** What a crew without food or wages needs in port comes before papers and debts. */
const OF_A_CREW: readonly DangerKind[] = [...TURNS_BACK, 'medical']

/** How they can stay comes before these; a child, and who was raped or wants to die, needs other steps first. */
const OF_MADE_TO_GO: readonly DangerKind[] = [...TURNS_BACK, 'violence']

/** The steps that cannot wait for a call, which stand before all contacts; null where a contact comes first. */
export function urgentSteps({
  kind,
  circumstances,
  whose,
}: Pick<Danger, 'kind' | 'circumstances' | 'whose'>): string | null {
  if (circumstances.includes('harmed')) return 'danger-harmed'
  // On a roof may be who hides there: only who may want to die is told to step back.
  if (circumstances.includes('at_edge') && kind === 'self_harm')
    return whose === 'others' ? 'danger-other-edge' : 'danger-edge'
  if (circumstances.includes('sinking')) return whose === 'others' ? 'danger-other-sinking' : 'danger-sinking'
  if (circumstances.includes('overboard')) return 'danger-overboard'
  if (circumstances.includes('in_labour')) return 'danger-in-labour'
  if (circumstances.includes('pregnancy_bleeding'))
    return whose === 'others' ? 'danger-other-pregnancy-bleeding' : 'danger-pregnancy-bleeding'
  if (circumstances.includes('injured')) return 'danger-injured'
  if (circumstances.includes('very_sick')) return 'danger-very-sick'
  return null
}

/** The steps that stand below the contacts: those of the kind, as far as nothing they said changes them. */
export function stepsOf(danger: Omit<Danger, 'evidence'>): string {
  const { kind, country, circumstances, whose } = danger
  if (isOfDeath(danger) && circumstances.includes('buried')) return 'danger-died-buried'
  if (isOfDeath(danger)) return danger.atSea ? 'danger-died' : 'danger-died-abroad'
  if (isGuarded(danger)) return whose === 'others' ? 'danger-other' : 'danger-guarded'
  if (isToBeSold(danger)) return whose === 'others' ? 'danger-other-departing' : 'danger-to-be-sold'
  if (isMadeToGo(danger) && OF_MADE_TO_GO.includes(kind))
    return whose === 'others' ? 'danger-other-made-to-go' : 'danger-made-to-go'
  if (isOnWayToBorder(danger)) return 'danger-to-border'
  if (isToBeFetchedThere(danger)) return 'danger-to-be-fetched'
  if (canTurnBack(danger)) return turningBack(danger)
  if (hasCollectors(danger)) return 'danger-collectors'
  if (circumstances.includes('crew_abandoned') && whose !== 'others' && OF_A_CREW.includes(kind))
    return 'danger-crew-abandoned'
  if (circumstances.includes('arrested') && country !== 'ID' && UNDER_ARREST.includes(kind))
    return 'danger-arrested'
  if (isOut(danger)) return gotAway(danger)
  if (circumstances.includes('baby_taken') && OF_A_BABY.includes(kind)) return 'danger-baby-taken'
  if (isSoughtAtHome(danger)) return 'danger-followed-home'
  if (isForeigner(danger) && OF_A_FOREIGNER.includes(kind) && whose !== 'others') return 'danger-foreign'
  if (circumstances.includes('organ')) return 'danger-organ'
  // Who is sick is told of a doctor before of papers.
  const sick = kind === 'medical'
  if (circumstances.includes('raid') && country !== 'ID' && !sick && UNDER_ARREST.includes(kind))
    return 'danger-raid'
  if (danger.heldAtHome) return 'danger-papers-at-home'
  // Who only misses somebody is not told of pills and ropes.
  if (danger.hinted && kind === 'self_harm' && whose !== 'others') return 'danger-despair'
  const forced = OF_FORCE.includes(kind) ? forcedTo(danger) : null
  if (forced) return whose === 'others' ? `danger-other-${forced}` : `danger-${forced}`
  if (kind === 'minor') return ofChild(danger)
  // No clinic is near there.
  if (sick && danger.atSea && !danger.departing && whose !== 'others') return 'danger-medical-sea'
  // Nobody leaves a ship, and whoever commands it mostly does it.
  if (kind === 'violence' && danger.atSea && !danger.departing && whose !== 'others')
    return 'danger-violence-sea'
  if (isSeenFromNear(danger)) return 'danger-other-beaten'
  // Nobody who only writes can be seen by a doctor.
  if (kind === 'sexual_violence' && circumstances.includes('pictures') && whose !== 'others')
    return 'danger-pictures'
  const own = `danger-${kind.replaceAll('_', '-')}`
  return whose === 'others' ? (FOR_OTHERS[kind] ?? own) : own
}

/** Somebody is beaten by their own, or next door, and who tells of it may be near. */
function isSeenFromNear({ kind, country, circumstances, whose }: Omit<Danger, 'evidence'>): boolean {
  const near = circumstances.includes('beaten_near') && !isOtherCountry(country)
  return near && whose === 'others' && (kind === 'violence' || kind === 'unclear')
}

function gotAway({ circumstances, whose }: Omit<Danger, 'evidence'>): string {
  if (whose === 'others') return 'danger-other-out'
  if (circumstances.includes('escaped')) return 'danger-escaped'
  return circumstances.includes('thrown_out') ? 'danger-thrown-out' : 'danger-stranded'
}

/** How to turn back: from a boat, without the papers that others hold, and else. */
function turningBack(danger: Omit<Danger, 'evidence'>): string {
  const { kind, also, atSea, heldAtHome, whose } = danger
  const papers = heldAtHome || kind === 'documents_held' || also.includes('documents_held')
  // Abroad no desk of Indonesia stands at the gate.
  if (whose === 'others') return isInTransit(danger) ? 'danger-other' : 'danger-other-departing'
  if (isInTransit(danger)) return papers ? 'danger-moved-on' : 'danger-in-transit'
  if (danger.circumstances.includes('carries')) return 'danger-carries'
  if (atSea) return 'danger-departing-boat'
  return papers ? 'danger-departing-papers' : 'danger-departing'
}

/** What they are to be forced to, or are: the end of the name of the steps. */
function forcedTo({ circumstances }: Omit<Danger, 'evidence'>): string | null {
  if (circumstances.includes('child_sold')) return 'child-sold'
  if (circumstances.includes('abortion_forced')) return 'forced-abortion'
  if (circumstances.includes('to_be_married'))
    return circumstances.includes('bride_paid') ? 'forced-marriage-paid' : 'forced-marriage'
  return circumstances.includes('sex_demanded') ? 'sex-demanded' : null
}
