import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Session, Transaction } from '../store/session.ts'
import { LETTERS } from './marks.ts'
import { LEAST_BANDS } from './prints.ts'
import { clearOf } from './rows.ts'
import type { Report, ReportStatus } from './types.ts'

/** Reports that name the same recruiter or have nearly the same wording: staff see them as one thing. */
export interface Pattern {
  /** Eight letters; fits into a button. */
  readonly id: string
  readonly reports: number
  /** Different people among their reporters. */
  readonly reporters: number
  readonly confirmed: number
  /** Days in Jakarta. */
  readonly firstDay: string
  readonly lastDay: string
}

/** A report of a pattern, without text. */
export interface Member extends Omit<Report, 'text' | 'contacts'> {
  readonly id: string
}

/** From so many reports on it is a pattern. */
const LEAST_REPORTS = 3
/** Reports looked at for each mark when a new one is filed; all of them are in one pattern already. */
const MOST_LOOKED_AT = 20
const LETTERS_OF_KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind]))

/**
 * Puts a new report with those that share a mark or nearly the wording, making their patterns one.
 * @param named marks of what it names
 * @param prints marks of its wording
 */
export async function joinPattern(
  trx: Transaction,
  reportId: string,
  named: readonly string[],
  prints: readonly string[],
): Promise<void> {
  const matching = await reportsLike(trx, reportId, named, prints)
  if (matching.length === 0) return
  const patterns = [...new Set(matching.flatMap(({ pattern }) => pattern ?? []))].sort()
  const pattern = patterns[0] ?? randomBytes(6).toString('base64url')
  const loose = [reportId, ...matching.filter(row => row.pattern === null).map(row => row.id)]
  await trx.sql.updateTable('reports').set({ pattern }).where('id', 'in', loose).execute()
  const others = patterns.slice(1)
  if (others.length > 0)
    await trx.sql.updateTable('reports').set({ pattern }).where('pattern', 'in', others).execute()
}

async function reportsLike(
  { sql: db }: Transaction,
  reportId: string,
  named: readonly string[],
  prints: readonly string[],
): Promise<readonly { id: string; pattern: string | null }[]> {
  const marks = JSON.stringify([...named, ...prints])
  const { rows } = await sql<{ mark: string; report_id: string }>`
    select found.mark, found.report_id from json_each(${marks})
    join report_marks as found on found.mark = value and found.at <= coalesce(
      (select at from report_marks where mark = value order by at limit 1 offset ${MOST_LOOKED_AT - 1}),
      ${Number.MAX_SAFE_INTEGER})
    where found.report_id != ${reportId}`.execute(db)
  const agreeing = new Map<string, number>()
  for (const { mark, report_id } of rows) {
    const counts = mark.startsWith(LETTERS.text) ? 1 : LEAST_BANDS
    agreeing.set(report_id, (agreeing.get(report_id) ?? 0) + counts)
  }
  const ids = [...agreeing].flatMap(([id, bands]) => (bands >= LEAST_BANDS ? [id] : []))
  if (ids.length === 0) return []
  return db
    .selectFrom('reports')
    .select(['id', 'pattern'])
    .where('id', 'in', ids)
    .where('status', 'not in', ['withdrawn', 'not_a_scam'])
    .execute()
}

/** The patterns, the one reported last first; what staff dismissed or reporters withdrew does not count. */
export async function listPatterns(session: Session, limit = 20): Promise<readonly Pattern[]> {
  const rows = await session.sql
    .selectFrom('reports')
    .select(eb => [
      'pattern',
      eb.fn.countAll<number>().as('reports'),
      eb.fn.count<number>('ref').distinct().as('reporters'),
      sql<number>`sum(status = 'confirmed')`.as('confirmed'),
      eb.fn.min('day').as('firstDay'),
      eb.fn.max('day').as('lastDay'),
    ])
    .where('pattern', 'is not', null)
    .where('status', 'not in', ['withdrawn', 'not_a_scam'])
    .groupBy('pattern')
    .having(eb => eb.fn.countAll(), '>=', LEAST_REPORTS)
    .orderBy(eb => eb.fn.max('created_at'), 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ pattern, ...row }) => (pattern === null ? [] : [{ id: pattern, ...row }]))
}

/** The reports of a pattern, newest first, dismissed ones too (so that staff can take that back). */
export async function membersOf(session: Session, pattern: string, limit = 50): Promise<readonly Member[]> {
  const rows = await session.sql
    .selectFrom('reports')
    .selectAll()
    .where('pattern', '=', pattern)
    .where('status', '!=', 'withdrawn' satisfies ReportStatus)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(row => ({ id: row.id, ...clearOf(row) }))
}

/** What the reports of a pattern have in common, most shared first: kinds only (`phone`, `text` …), never what. */
export async function sharedBy(
  session: Session,
  pattern: string,
): Promise<readonly { kind: string; reports: number }[]> {
  const { rows } = await sql<{ letter: string; reports: number }>`
    select letter, max(n) as reports from (
      select substr(mark, 1, 1) as letter, count(distinct report_id) as n from report_marks
      where report_id in (select id from reports where pattern = ${pattern}
        and status not in ('withdrawn', 'not_a_scam'))
      group by mark having n > 1)
    group by letter order by reports desc, letter`.execute(session.sql)
  return rows.map(({ letter, reports }) => ({ kind: LETTERS_OF_KINDS.get(letter) ?? letter, reports }))
}
