import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Circumstance, Danger, DangerKind } from '../../offers/types.ts'

/** Kinds in which whoever has not left yet is not told to keep still, but that they can still turn back. */
export const TURNS_BACK: readonly DangerKind[] = ['trapped', 'unclear', 'debt_bondage', 'documents_held']
/** Who wants to die over a death, or was hurt besides, needs the steps for that. */
const OF_A_DEATH: readonly DangerKind[] = ['medical', 'unclear', 'trapped', 'missing', 'violence']
/** Whoever is sought at home, or is being taken away, needs the same in these. */
const SOUGHT: readonly DangerKind[] = [...TURNS_BACK, 'violence', 'missing']
/** Who has run or was left behind needs the same in these; who wants to die or was hurt needs the steps for that. */
const OF_GETTING_AWAY: readonly DangerKind[] = [...TURNS_BACK, 'missing', 'medical']

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
  return departing && !isOtherCountry(country) && circumstances.includes('guarded')
}

/** Somebody has died, and nothing graver comes before it. */
export function isOfDeath({ kind, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('died') && OF_A_DEATH.includes(kind)
}

/** Others want to sell them, and whoever it is has not left. */
export function isToBeSold({ kind, country, circumstances }: Omit<Danger, 'evidence'>): boolean {
  const atHome = !isOtherCountry(country)
  return circumstances.includes('to_be_sold') && atHome && SOUGHT.includes(kind)
}

/** Their family makes them leave for work abroad, and they have not left. */
export function isMadeToGo({ circumstances, country }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('made_to_go') && !isOtherCountry(country)
}

/** Others drive them to a border, and have not crossed it. */
export function isOnWayToBorder({ kind, circumstances, whose }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('to_border') && whose !== 'others' && SOUGHT.includes(kind)
}

/** They wait abroad, still free, for others who come to fetch them. */
export function isToBeFetchedThere({ kind, circumstances, whose }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('to_be_fetched') && whose !== 'others' && SOUGHT.includes(kind)
}

/** Whoever came home and is sought or threatened there: the police and those who protect victims can help. */
export function isSoughtAtHome({ kind, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('followed_home') && SOUGHT.includes(kind)
}

/** No Indonesian mission helps a foreigner in Indonesia. */
export function isForeigner({ country, circumstances }: Omit<Danger, 'evidence'>): boolean {
  return circumstances.includes('foreign') && !isOtherCountry(country)
}

/** Whoever is on the way has left Indonesia already: no desk of its own is there. */
export function isInTransit({ departing, country }: Pick<Danger, 'departing' | 'country'>): boolean {
  return departing && isOtherCountry(country)
}
