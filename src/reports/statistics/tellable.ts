import type { Dimension, Figures } from './figures.ts'
import type { Suppressed } from './suppress.ts'

/** Figures as they are handed on to others. */
export interface TellableFigures {
  readonly from: string
  readonly to: string
  readonly total: number | null
  readonly tables: Partial<Record<Dimension, Suppressed>>
}

/** The key under which all hidden counts of a table stand together. */
export const HIDDEN = 'hidden'

/**
 * Figures fit to be published: what is hidden is not even named, for the name alone says that there were one to four. Only
 * weeks keep their places, which everybody knows. Pure.
 * @param by the tables that were asked for
 */
export function tellableFigures(
  { from, to, total, tables }: Figures,
  by: readonly Dimension[],
): TellableFigures {
  return { from, to, total, tables: Object.fromEntries(by.map(name => [name, named(name, tables[name])])) }
}

function named(name: Dimension, { total, cells }: Suppressed): Suppressed {
  if (cells === null || name === 'week') return { total, cells }
  const told = cells.filter(({ count }) => count !== null)
  return { total, cells: told.length < cells.length ? [...told, { key: HIDDEN, count: null }] : told }
}
