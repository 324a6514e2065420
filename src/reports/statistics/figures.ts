import type { Session } from '../../store/session.ts'
import { DAY_MS, jakartaDay, startOfDay } from '../day.ts'
import { type Cell, type Suppressed, suppress } from './suppress.ts'

/** What reports are counted by. */
export const DIMENSIONS = ['week', 'status', 'type', 'destination', 'seen', 'stage'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Figures of whole weeks, fit to be told (H-08). Withdrawn reports are not counted. */
export interface Figures {
  /** First and last day, Jakarta. */
  readonly from: string
  readonly to: string
  readonly total: number | null
  /** Weeks by their Monday; types of confirmed reports only. `unknown` where it was not answered. */
  readonly tables: Readonly<Record<Dimension, Suppressed>>
}

export const MOST_WEEKS = 104
/** The key of what was not answered, and of what is known of too few. */
export const UNKNOWN = 'unknown'
const WEEK_MS = 7 * DAY_MS

/**
 * Counts the reports of some weeks, Monday to Sunday. A week at a time, so that the bot gets its turn in between.
 * @param options.weeks how many, 1 to `MOST_WEEKS`
 * @param options.until a moment in the last week, epoch milliseconds; that week counts as far as it has come
 */
export async function countFigures(
  session: Session,
  { weeks, until }: { weeks: number; until: number },
): Promise<Figures> {
  const last = mondayOf(until)
  const first = last - (weeks - 1) * WEEK_MS
  const counts = Object.fromEntries(DIMENSIONS.map(name => [name, new Map<string, number>()])) as Record<
    Dimension,
    Map<string, number>
  >
  for (let monday = first; monday <= last; monday += WEEK_MS) {
    counts.week.set(jakartaDay(monday), 0)
    for (const { count, ...row } of await countWeek(session, monday)) {
      const n = Number(count)
      add(counts.week, jakartaDay(monday), n)
      add(counts.status, row.status, n)
      if (row.status === 'confirmed') add(counts.type, row.type ?? UNKNOWN, n)
      add(counts.destination, row.told_destination ?? row.destination ?? UNKNOWN, n)
      add(counts.seen, row.seen ?? UNKNOWN, n)
      add(counts.stage, row.stage ?? UNKNOWN, n)
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  const tables = tellable(counts)
  const to = jakartaDay(Math.min(until, last + WEEK_MS - 1))
  return { from: jakartaDay(first), to, total: tables.week.total, tables }
}

/** The Monday, 00:00 in Jakarta, of the week that moment is in. @param at epoch milliseconds */
export function mondayOf(at: number): number {
  const today = startOfDay(jakartaDay(at))
  // 5 January 1970 was a Monday.
  const monday = startOfDay('1970-01-05')
  return today - (((((today - monday) / DAY_MS) % 7) + 7) % 7) * DAY_MS
}

function countWeek({ sql }: Session, monday: number) {
  const by = ['status', 'type', 'destination', 'told_destination', 'seen', 'stage'] as const
  return sql
    .selectFrom('reports')
    .select(eb => [...by, eb.fn.countAll().as('count')])
    .where('created_at', '>=', monday)
    .where('created_at', '<', monday + WEEK_MS)
    .where('status', '!=', 'withdrawn')
    .groupBy(by)
    .execute()
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n)
}

/** The types add up to the confirmed reports: where their number is hidden, the types would give it away. */
function tellable(counts: Record<Dimension, Map<string, number>>): Record<Dimension, Suppressed> {
  const table = (name: Dimension) => suppress(cellsOf(name, counts[name]))
  const status = table('status')
  const confirmed = status.cells?.find(({ key }) => key === 'confirmed')
  const hidden = status.cells === null || confirmed?.count === null
  return {
    week: table('week'),
    status,
    type: hidden ? { total: null, cells: null } : table('type'),
    destination: table('destination'),
    seen: table('seen'),
    stage: table('stage'),
  }
}

/** Weeks in order, everything else largest first. */
function cellsOf(name: Dimension, counts: ReadonlyMap<string, number>): readonly Cell[] {
  const cells = [...counts].map(([key, count]) => ({ key, count }))
  return name === 'week' ? cells : cells.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
}
