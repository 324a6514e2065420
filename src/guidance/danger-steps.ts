import type { Danger, DangerKind } from '../offers/types.ts'

/** Kinds in which whoever has not left yet is not told to keep still, but that they can still turn back. */
const TURNS_BACK: readonly DangerKind[] = ['trapped', 'unclear', 'debt_bondage', 'documents_held']
/** What who is under arrest needs is the same in these; in the others what happened comes first. */
const UNDER_ARREST: readonly DangerKind[] = [...TURNS_BACK, 'missing', 'medical']
/** Kinds with steps for who writes for somebody far away; those of the other kinds are worded for both. */
const FOR_OTHERS: Partial<Record<DangerKind, string>> = {
  trapped: 'danger-other',
  documents_held: 'danger-other',
  violence: 'danger-other',
  debt_bondage: 'danger-other',
  unclear: 'danger-other',
  sexual_violence: 'danger-other-sexual-violence',
  self_harm: 'danger-other-self-harm',
}

/** Whoever has not left yet can turn back. */
export function canTurnBack({ kind, departing }: Pick<Danger, 'kind' | 'departing'>): boolean {
  return departing && TURNS_BACK.includes(kind)
}

/** The steps that cannot wait for a call, which stand before all contacts; null where a contact comes first. */
export function urgentSteps({
  circumstances,
  whose,
}: Pick<Danger, 'circumstances' | 'whose'>): string | null {
  if (circumstances.includes('harmed')) return 'danger-harmed'
  if (circumstances.includes('sinking')) return whose === 'others' ? 'danger-other-sinking' : 'danger-sinking'
  return null
}

/** The steps that stand below the contacts: those of the kind, as far as nothing they said changes them. */
export function stepsOf(danger: Omit<Danger, 'evidence'>): string {
  const { kind, country, circumstances, whose } = danger
  if (canTurnBack(danger)) return whose === 'others' ? 'danger-other-departing' : 'danger-departing'
  if (circumstances.includes('arrested') && country !== 'ID' && UNDER_ARREST.includes(kind))
    return 'danger-arrested'
  if (danger.heldAtHome) return 'danger-papers-at-home'
  // Who only misses somebody is not told of pills and ropes.
  if (danger.hinted && kind === 'self_harm') return 'danger-despair'
  const own = `danger-${kind.replaceAll('_', '-')}`
  return whose === 'others' ? (FOR_OTHERS[kind] ?? own) : own
}
