import type { Atoms, Pattern, PatternBook } from './pattern.ts'

/** A pattern of a rule: one that finds it, or one that takes it back. */
export interface Start {
  readonly pattern: Pattern
  readonly rule: number
  readonly takesBack: boolean
  /** It is looked for in short readings only. */
  readonly short: boolean
  /** Where the message says that it is not so, it is not found. */
  readonly deniable: boolean
}

/**
 * Patterns by where they begin and what must follow there, as runs of numbers. Nearly all that begins ends with a look at
 * how far ahead the second atom stands, so what that look needs of all patterns that can begin with a token lies in a row:
 * to fetch it from objects took most of the time of all rules.
 */
export interface Starts {
  /** Where in `numbers` what begins with a token of these atoms is told; it is made when it is first asked. */
  readonly of: (atoms: Atoms) => number
  /**
   * From such a place on: how many atoms this token is the second of, in readings of any length and in all; how many
   * patterns begin, likewise; those atoms; and of each pattern the four numbers of `START`. To be read after `of`.
   */
  readonly numbers: Uint16Array
  /** How many different atoms stand second in some pattern: they are numbered from 0. */
  readonly seconds: number
}

/** How many numbers stand before those of the seconds. */
export const HEAD = 4
/** What is told of each pattern: its second atom, how far ahead that may stand with its marks, its rule, its place. */
export const START = { second: 0, ahead: 1, rule: 2, place: 3, size: 4 } as const
/** In place of the number of the atom that must follow: nothing need. */
export const ALONE = 0xffff
/** Marks of a pattern, above how many tokens ahead its second atom may stand. */
export const MARK = { ahead: 31, takesBack: 32, negates: 64, longer: 128 } as const

const FIRST_ROOM = 1 << 16
/** All is made anew past so many numbers: anyone can send words of any atoms. */
const MOST_ROOM = 1 << 22

/**
 * Makes an index of all patterns of a set of rules.
 * @param all in the order in which they are to be tried where they begin alike; at most 65,535
 * @throws Error when there are more
 */
export function indexStarts(all: readonly Start[], book: PatternBook): Starts {
  if (all.length >= ALONE) throw new Error(`more than ${ALONE} patterns`)
  let set = book.nextSet()
  let numbers = new Uint16Array(FIRST_ROOM)
  let used = 0
  const byAtom = Map.groupBy(all.keys(), start => all[start]?.pattern.places[0]?.atom)
  const numberOf = numberSeconds(all)
  const anyLength = new Set(all.filter(({ short }) => !short).map(secondOf))

  const told = (place: number): readonly number[] => {
    const { pattern, rule, takesBack } = all[place] as Start
    const second = pattern.places[1]
    const marks =
      (takesBack ? MARK.takesBack : 0) |
      (pattern.negates ? MARK.negates : 0) |
      (pattern.places.length > 2 ? MARK.longer : 0)
    return second === undefined
      ? [ALONE, marks, rule, place]
      : [numberOf.get(second.atom) ?? ALONE, (1 + second.gap) | marks, rule, place]
  }
  const recordOf = (atoms: Atoms): readonly number[] => {
    const seconds = atoms.all.filter(atom => numberOf.has(atom))
    const often = seconds.filter(atom => anyLength.has(atom))
    const seldom = seconds.filter(atom => !anyLength.has(atom))
    const begun = atoms.all.flatMap(atom => byAtom.get(atom) ?? [])
    const first = begun.filter(place => all[place]?.short === false)
    const last = begun.filter(place => all[place]?.short === true)
    return [
      often.length,
      seconds.length,
      first.length,
      begun.length,
      ...[...often, ...seldom].map(atom => numberOf.get(atom) ?? ALONE),
      ...[...first, ...last].flatMap(told),
    ]
  }
  const makeRoom = (wanted: number): void => {
    if (used + wanted > MOST_ROOM) {
      set = book.nextSet()
      used = 0
    }
    let room = numbers.length
    while (room < used + wanted) room *= 2
    if (room === numbers.length) return
    const before = numbers
    numbers = new Uint16Array(room)
    numbers.set(before)
  }
  return {
    seconds: numberOf.size,
    get numbers() {
      return numbers
    },
    of(atoms) {
      const before = atoms.begun[set]
      if (before !== undefined) return before
      const record = recordOf(atoms)
      makeRoom(record.length)
      const at = used
      numbers.set(record, at)
      used += record.length
      atoms.begun[set] = at
      return at
    },
  }
}

/** The atom that stands second in a pattern. */
function secondOf({ pattern }: Start): number | undefined {
  return pattern.places[1]?.atom
}

function numberSeconds(all: readonly Start[]): ReadonlyMap<number, number> {
  const numberOf = new Map<number, number>()
  for (const start of all) {
    const second = secondOf(start)
    if (second !== undefined && !numberOf.has(second)) numberOf.set(second, numberOf.size)
  }
  return numberOf
}
