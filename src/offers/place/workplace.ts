import type { Verdict } from '../types.ts'

/** What tells whether a job is at home or abroad. */
export type Placed = Pick<Verdict, 'entities' | 'abroad'>

/** The country that the work is in, where one other than Indonesia is named. Pure. */
export function workplace({ entities }: Pick<Verdict, 'entities'>): string | null {
  return entities.destinations.find(place => place.country !== 'ID')?.country ?? null
}

/** Work outside Indonesia, or not known to be inside: the placement rules are then what to check. Pure. */
export function isAbroad(verdict: Placed): boolean {
  return verdict.abroad === true || workplace(verdict) !== null
}
