import type { Circumstance, Danger, DangerKind } from '../../offers/types.ts'
import { ofChild } from './child-steps.ts'

/** Kinds in which whoever has not left yet is not told to keep still, but that they can still turn back. */
const TURNS_BACK: readonly DangerKind[] = ['trapped', 'unclear', 'debt_bondage', 'documents_held']
/** What who is under arrest needs is the same in these; in the others what happened comes first. */
const UNDER_ARREST: readonly DangerKind[] = [...TURNS_BACK, 'missing', 'medical']
/** Who wants to die over a death, or was hurt besides, needs the steps for that. */
const OF_A_DEATH: readonly DangerKind[] = ['medical', 'unclear', 'trapped', 'missing', 'violence']
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

/** Whoever is sought at home, or is being taken away, needs the same in these. */
const SOUGHT: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'missing']
/** What a foreigner in Indonesia needs is the same in these. */
const OF_A_FOREIGNER: readonly DangerKind[] = [...TURNS_BACK, 'violence']
/** Whose baby was taken tells of nothing that comes before it. */
const OF_A_BABY: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'missing', 'medical', 'minor']

/** What others want of their body or their hand comes before papers, debts and locked doors. */
const OF_FORCE: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'sexual_violence', 'minor']

/** Who has run or was left behind needs the same in these; who wants to die or was hurt needs the steps for that. */
const OF_GETTING_AWAY: readonly DangerKind[] = [...TURNS_BACK, 'missing', 'medical']

/** What a crew without food or wages needs in port comes before papers and debts. */
const OF_A_CREW: readonly DangerKind[] = [...TURNS_BACK, 'medical']

/** They have run, were left behind, or are sent away for the night. */
const OUT: readonly Circumstance[] = ['escaped', 'stranded', 'thrown_out']

/** Who is out of reach of whoever beat them needs somewhere to be; who was left may be beaten still. */
const OF_THEIR_OWN: readonly Circumstance[] = ['escaped', 'thrown_out']

/** They are out of it, or alone on the way: nobody tells them to keep still, or not to go. */
export function isOut(danger: Pick<Danger, 'kind' | 'circumstances'>): boolean {
  const { kind, circumstances } = danger
  const out = OUT.some(one => circumstances.includes(one))
  return (
    out &&
    (OF_GETTING_AWAY.includes(kind) ||
      (kind === 'violence' && OF_THEIR_OWN.some(one => circumstances.includes(one))))
  )
}

/** Those who collect a debt are at the family's door, and nothing graver comes first. */
export function hasCollectors({ kind, circumstances }: Pick<Danger, 'kind' | 'circumstances'>): boolean {
  return circumstances.includes('collectors') && SOUGHT.includes(kind)
}

/** Whoever has not left yet can turn back, unless somebody guards them. */
export function canTurnBack(danger: Omit<Danger, 'evidence'>): boolean {
  if (isOut(danger)) return false
  // Of who is to go aboard a crowded boat nobody knows yet who will need a doctor.
  const aboard = danger.atSea && danger.kind === 'medical'
  return danger.departing && (aboard || TURNS_BACK.includes(danger.kind)) && !isGuarded(danger)
}

/** Kept by force before they leave: the police of their own country can come. */
export function isGuarded(danger: Omit<Danger, 'evidence'>): boolean {
  const { departing, country, circumstances } = danger
  if (isOut(danger)) return false
  return departing && (country === null || country === 'ID') && circumstances.includes('guarded')
}

/** Somebody has died, and nothing graver comes before it. */
export function isOfDeath({ kind, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('died') && OF_A_DEATH.includes(kind)
}

/** Others want to sell them, and whoever it is has not left. */
export function isToBeSold({ kind, country, circumstances }: Omit<Danger, 'evidence'>): boolean {
  const atHome = country === null || country === 'ID'
  return circumstances.includes('to_be_sold') && atHome && SOUGHT.includes(kind)
}

/** Their family makes them leave for work abroad, and they have not left. */
export function isMadeToGo({ circumstances, country }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('made_to_go') && (country === null || country === 'ID')
}

/** How they can stay comes before these; a child, and who was raped or wants to die, needs other steps first. */
const OF_MADE_TO_GO: readonly DangerKind[] = [...TURNS_BACK, 'violence']

/** Others drive them to a border, and have not crossed it. */
export function isOnWayToBorder({ kind, circumstances, whose }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('to_border') && whose !== 'others' && SOUGHT.includes(kind)
}

/** They wait abroad, still free, for others who come to fetch them. */
function isToBeFetchedThere({ kind, circumstances, whose }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('to_be_fetched') && whose !== 'others' && SOUGHT.includes(kind)
}

/** Whoever came home and is sought or threatened there: the police and those who protect victims can help. */
export function isSoughtAtHome({ kind, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('followed_home') && SOUGHT.includes(kind)
}

/** No Indonesian mission helps a foreigner in Indonesia. */
export function isForeigner({ country, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('foreign') && (country === null || country === 'ID')
}

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
  const near = circumstances.includes('beaten_near') && (country === null || country === 'ID')
  return near && whose === 'others' && (kind === 'violence' || kind === 'unclear')
}

function gotAway({ circumstances, whose }: Omit<Danger, 'evidence'>): string {
  if (whose === 'others') return 'danger-other-out'
  if (circumstances.includes('escaped')) return 'danger-escaped'
  return circumstances.includes('thrown_out') ? 'danger-thrown-out' : 'danger-stranded'
}

/** Whoever is on the way has left Indonesia already: no desk of its own is there. */
export function isInTransit({ departing, country }: Pick<Danger, 'departing' | 'country'>): boolean {
  return departing && country !== null && country !== 'ID'
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
