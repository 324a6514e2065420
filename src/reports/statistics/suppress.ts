/** Counts below this are not told (H-08). */
export const LEAST_TOLD = 5

/** One row of a table of counts. */
export interface Cell {
  readonly key: string
  readonly count: number
}

/** A table fit to be told. */
export interface Suppressed {
  /** Null when it is itself between 1 and 4. */
  readonly total: number | null
  /** In the order given; `count` is null for a hidden cell. Null when nothing but the total can be told. */
  readonly cells: readonly { readonly key: string; readonly count: number | null }[] | null
}

/**
 * Hides counts of 1 to 4, and as many of the next smallest as it takes so that no hidden one follows from the total:
 * knowing everything told, each hidden count could be 1 as well as 5 or more. (Complementary cell suppression; Hundepool
 * et al., Statistical Disclosure Control, 2012, chapter 4.) Zero is told. Pure; a test attacks it by trying all tables.
 */
export function suppress(cells: readonly Cell[]): Suppressed {
  const total = cells.reduce((sum, { count }) => sum + count, 0)
  if (total > 0 && total < LEAST_TOLD) return { total: null, cells: null }
  const rising = cells.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)
  let hide = rising.filter(({ count }) => count < LEAST_TOLD).length
  if (hide === 0) return { total, cells }
  while (!isProtected(rising, hide)) {
    if (hide === rising.length) return { total, cells: null }
    hide += 1
    // Equal counts are told or hidden together, else their order would tell more.
    while (rising[hide]?.count === rising[hide - 1]?.count && hide < rising.length) hide += 1
  }
  const hidden = new Set(rising.slice(0, hide).map(({ key }) => key))
  return {
    total,
    cells: cells.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count })),
  }
}

/** Whether each of the first `hide` counts could be 1 and could be 5, by their sum and the smallest count that is told. */
function isProtected(rising: readonly Cell[], hide: number): boolean {
  const sum = rising.slice(0, hide).reduce((total, { count }) => total + count, 0)
  const others = hide - 1
  const most = rising[hide]?.count ?? Number.POSITIVE_INFINITY
  const leastPossible = others === 0 ? sum : sum - others * most
  const mostPossible = sum - others
  return hide >= 2 && leastPossible <= 1 && mostPossible >= LEAST_TOLD
}
