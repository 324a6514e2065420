import type { Atoms, Pattern, Place } from './pattern.ts'

/** Whether a token has an atom. */
export function hasAtom(atoms: Atoms | undefined, atom: number): boolean {
  return atoms?.all.includes(atom) === true
}

/**
 * The token at which a pattern that starts at another ends the soonest, or -1. Follows all reachable places at once,
 * so the work is at most window × gap.
 * @param limit index after the last token that may be used (the end of the sentence)
 */
export function matchEnd({ places }: Pattern, atoms: readonly Atoms[], start: number, limit: number): number {
  let reached: readonly number[] | null = null
  for (let step = 1; step < places.length; step++) {
    const place = places[step]
    if (place === undefined) return -1
    reached = stepOn(reached ?? [start], place, atoms, limit)
    if (reached === null) return -1
  }
  return reached?.[0] ?? start
}

/** The tokens that the next place of a pattern can stand at, or null: nearly always, so no list is made for that. */
function stepOn(from: readonly number[], place: Place, atoms: readonly Atoms[], limit: number) {
  let next: number[] | null = null
  let seen = -1
  for (const at of from) {
    const until = Math.min(at + 1 + place.gap, limit - 1)
    for (let to = Math.max(at + 1, seen + 1); to <= until; to++) {
      if (hasAtom(atoms[to], place.atom)) {
        if (next === null) next = [to]
        else next.push(to)
      }
      seen = to
    }
  }
  return next
}
