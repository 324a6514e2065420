import type { Atoms, Begun, Pattern, PatternBook } from './pattern.ts'

/** A pattern of a rule: one that finds it, or one that takes it back. */
export interface Start {
  readonly pattern: Pattern
  readonly rule: number
  readonly takesBack: boolean
}

/** Patterns by where they begin and what must follow there. */
export interface Starts {
  /** What begins with a token of these atoms; made when it is first asked and kept with them. */
  readonly of: (atoms: Atoms) => Begun
  /** How many different atoms stand second in some pattern: `Begun` numbers them from 0. */
  readonly seconds: number
}

/** In place of the number of the atom that must follow: nothing need. */
export const ALONE = -1

/**
 * Makes an index of all patterns of a set of rules. Nearly all that begins ends with a look at how far ahead the second
 * atom stands, so that look is all that is done for it: its numbers lie in a row, those of the second atoms close together.
 * @param all in the order in which they are to be tried where they begin alike
 */
export function indexStarts(all: readonly Start[], book: PatternBook): Starts {
  const set = book.nextSet()
  const byAtom = Map.groupBy(all.keys(), start => all[start]?.pattern.places[0]?.atom)
  const numberOf = new Map<number, number>()
  for (const { pattern } of all) {
    const second = pattern.places[1]
    if (second !== undefined && !numberOf.has(second.atom)) numberOf.set(second.atom, numberOf.size)
  }
  const beginning = (start: number): readonly number[] => {
    const second = all[start]?.pattern.places[1]
    return second === undefined
      ? [ALONE, 0, start]
      : [numberOf.get(second.atom) ?? ALONE, 1 + second.gap, start]
  }
  return {
    seconds: numberOf.size,
    of(atoms) {
      const before = atoms.begun[set]
      if (before !== undefined) return before
      const made: Begun = {
        starts: atoms.all.flatMap(atom => (byAtom.get(atom) ?? []).flatMap(beginning)),
        seconds: atoms.all.flatMap(atom => numberOf.get(atom) ?? []),
      }
      atoms.begun[set] = made
      return made
    },
  }
}
