import { hasAtom, matchEnd } from './match-end.ts'
import type { Atoms, Pattern, PatternBook } from './pattern.ts'

/** Groups of patterns that are asked of every token: nearly always one look at a number says that none begins there. */
export interface Groups<Name extends string> {
  /** The last token of the longest pattern of a group that begins with a token; -1 where none does. */
  readonly endOf: (name: Name, atoms: readonly Atoms[], at: number, limit: number) => number
  /** Tells of a token whether a pattern of any of some groups may begin with it. */
  readonly mayBegin: (names: readonly Name[]) => (token: Atoms) => boolean
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
  const groups = new Map(
    (Object.keys(written) as Name[]).map((name, i) => [
      name,
      { bit: 1 << i, patterns: written[name].map(one => book.add(one)) },
    ]),
  )
  const bitsOf = new Map<number, number>()
  for (const { bit, patterns } of groups.values())
    for (const pattern of patterns) bitsOf.set(firstOf(pattern), (bitsOf.get(firstOf(pattern)) ?? 0) | bit)
  const set = book.nextSet()
  /** The groups of which a pattern may begin with a token, one bit for each. */
  const beginning = (of: Atoms): number => {
    of.begun[set] ??= of.all.reduce((bits, atom) => bits | (bitsOf.get(atom) ?? 0), 0)
    return of.begun[set]
  }
  const endOf: Groups<Name>['endOf'] = (name, atoms, at, limit) => {
    const here = atoms[at]
    const group = groups.get(name)
    if (here === undefined || group === undefined || (beginning(here) & group.bit) === 0) return -1
    let end = -1
    for (const pattern of group.patterns)
      if (hasAtom(here, firstOf(pattern))) end = Math.max(end, matchEnd(pattern, atoms, at, limit))
    return end
  }
  const mayBegin: Groups<Name>['mayBegin'] = names => {
    const any = names.reduce((bits, name) => bits | (groups.get(name)?.bit ?? 0), 0)
    return token => (beginning(token) & any) !== 0
  }
  return {
    endOf,
    mayBegin,
    stands: (name, atoms, limits) => {
      const begins = mayBegin([name])
      return atoms.some((token, at) => begins(token) && endOf(name, atoms, at, limits[at] ?? 0) >= 0)
    },
  }
}

/** The atom that a pattern begins with; none has that of an empty one. */
function firstOf({ places }: Pattern): number {
  return places[0]?.atom ?? -1
}
