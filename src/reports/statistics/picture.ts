import type { Chart } from './chart.ts'
import type { Dimension, Figures } from './figures.ts'
import { type Naming, periodWords, rowsOf, tableWords } from './rows.ts'

const HIDDEN = '–'

/** The chart of a table, or null when there is nothing to draw: no reports, or too few to tell. */
export function chartOf(figures: Figures, by: Dimension, naming: Naming): Chart | null {
  const { say, language } = naming
  const rows = figures.tables[by].total === 0 ? [] : rowsOf(figures, by, naming)
  if (rows === null || rows.length === 0 || rows.every(({ count }) => count === null)) return null
  const isHidden = rows.some(({ count }) => count === null)
  return {
    title: say(language, 'stats-title', { by }),
    subtitle: periodWords(figures, by, naming),
    note: isHidden ? `${HIDDEN} ${say(language, 'stats-note-short')}` : '',
    hidden: HIDDEN,
    rows,
    shape: by === 'week' ? 'columns' : 'bars',
  }
}

/** The same figures in words: the caption of the picture, for those who cannot see it. */
export function captionOf(figures: Figures, by: Dimension, naming: Naming): string {
  return captionsOf(figures, [by], naming)
}

/** Several tables in words, one below another; that small counts are hidden is told once, at the end. */
export function captionsOf(figures: Figures, tables: readonly Dimension[], naming: Naming): string {
  const { say, language } = naming
  return [
    ...tables.map(by =>
      [
        `📊 ${say(language, 'stats-title', { by })}`,
        periodWords(figures, by, naming),
        '',
        tableWords(figures, by, naming),
      ].join('\n'),
    ),
    ...(tables.some(by => hidesCounts(figures, by)) ? [say(language, 'stats-note')] : []),
  ].join('\n\n')
}

function hidesCounts({ tables }: Figures, by: Dimension): boolean {
  const { cells, total } = tables[by]
  return total !== 0 && (cells === null || cells.some(({ count }) => count === null))
}
