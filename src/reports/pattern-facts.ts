import { z } from 'zod'
import type { Session } from '../store/session.ts'

/** What may be told to everybody about a pattern: kinds and counts, nothing that anyone wrote or can be called at. */
export interface PatternFacts {
  /** Reports in it that staff did not dismiss. */
  readonly reports: number
  /** Of them, found to be a scam by staff. */
  readonly confirmed: number
  /** When the first was filed, epoch milliseconds. */
  readonly since: number
  /** Kind of scam and destination that most confirmed ones share, or null. */
  readonly type: string | null
  readonly destination: string | null
  /** Warning signs that at least half of the confirmed ones have, the commonest first. */
  readonly signals: readonly string[]
}

const strings = z.array(z.string())

/** @returns null when there is no such pattern any more */
export async function patternFacts({ sql }: Session, pattern: string): Promise<PatternFacts | null> {
  const rows = await sql
    .selectFrom('reports')
    .select(['status', 'type', 'destination', 'told_destination', 'signals', 'created_at'])
    .where('pattern', '=', pattern)
    .where('status', 'not in', ['withdrawn', 'not_a_scam'])
    .execute()
  if (rows.length === 0) return null
  const confirmed = rows.filter(({ status }) => status === 'confirmed')
  const most = (values: readonly (string | null)[]) => {
    const [first] = counted(values.flatMap(value => value ?? []))
    return first && first[1] * 2 > confirmed.length ? first[0] : null
  }
  const signals = counted(confirmed.flatMap(row => [...new Set(strings.parse(JSON.parse(row.signals)))]))
  return {
    reports: rows.length,
    confirmed: confirmed.length,
    since: Math.min(...rows.map(row => row.created_at)),
    type: most(confirmed.map(({ type }) => type)),
    destination: most(confirmed.map(row => row.told_destination ?? row.destination)),
    signals: signals.flatMap(([id, n]) => (n * 2 >= confirmed.length ? [id] : [])),
  }
}

/** Values with how often each is there, the commonest first. */
function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
}
