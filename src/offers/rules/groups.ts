import { type Atoms, matchEnd, type Pattern, type PatternBook } from './pattern.ts'

/** Groups of patterns that are asked of every token: nearly always one look at a number says that none begins there. */
export interface Groups<Name extends string> {
  /** The last token of the longest pattern of a group that begins with a token; -1 where none does. */
  readonly endOf: (name: Name, atoms: readonly Atoms[], at: number, limit: number) => number
  /** Whether a pattern of a group stands anywhere. @param limits for each token, where its sentence ends */
  readonly stands: (name: Name, atoms: readonly Atoms[], limits: readonly number[]) => boolean
}

/**
 * Makes groups of patterns ready.
 * @param written the patterns of each group, as in the content; at most 31 groups
 * @throws PatternError when one is malformed
 */
export function compileGroups<Name extends string>(
  written: Readonly<Record<Name, readonly string[]>>,
  book: PatternBook,
): Groups<Name> {
  const names = Object.keys(written) as Name[]
  const patterns = names.map(name => written[name].map(one => book.add(one)))
  const bit = new Map(names.map((name, i) => [name, 1 << i]))
  const groupsOf = new Map<number, number>()
  patterns.forEach((group, i) => {
    for (const atom of group.flatMap(first)) groupsOf.set(atom, (groupsOf.get(atom) ?? 0) | (1 << i))
  })
  const set = book.nextSet()
  /** The groups of which a pattern may begin with a token, one bit for each. */
  const beginning = (of: Atoms): number => {
    const known = of.begun[set]
    if (known !== undefined) return known
    const groups = of.all.reduce((all, atom) => all | (groupsOf.get(atom) ?? 0), 0)
    of.begun[set] = groups
    return groups
  }
  const endOf: Groups<Name>['endOf'] = (name, atoms, at, limit) => {
    const here = atoms[at]
    if (here === undefined || (beginning(here) & (bit.get(name) ?? 0)) === 0) return -1
    let end = -1
    for (const pattern of patterns[names.indexOf(name)] ?? [])
      if (here.all.includes(first(pattern)[0] ?? -1)) end = Math.max(end, matchEnd(pattern, atoms, at, limit))
    return end
  }
  return {
    endOf,
    stands: (name, atoms, limits) => atoms.some((_, at) => endOf(name, atoms, at, limits[at] ?? 0) >= 0),
  }
}

/** The atom that a pattern begins with; none of an empty one. */
function first({ places }: Pattern): readonly number[] {
  return places[0] === undefined ? [] : [places[0].atom]
}
