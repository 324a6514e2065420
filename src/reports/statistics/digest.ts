import { audit } from '../../store/audit.ts'
import type { Session, Transaction } from '../../store/session.ts'
import { DAY_MS, jakartaDay } from '../day.ts'
import { countFigures, type Figures, mondayOf } from './figures.ts'
import { dayWords, type Naming, rowsOf, tableWords } from './rows.ts'
import { LEAST_TOLD } from './suppress.ts'

/** When the digest goes out: Mondays at eight in Jakarta. */
const HOUR_MS = 60 * 60 * 1000
const AT_MS = 8 * HOUR_MS
const SENT = 'digest_sent'

/** The Monday whose digest is due by now, `YYYY-MM-DD`. @param now epoch milliseconds */
export function dueMonday(now: number): string {
  return jakartaDay(mondayOf(now - AT_MS))
}

/**
 * Whether the digest of the week before that Monday is still to be sent. Where none was ever sent, only the Monday
 * itself counts: who sets a chat on a Thursday does not want last week's.
 */
export async function isDigestDue({ sql }: Session, now: number): Promise<boolean> {
  const row = await sql.selectFrom('meta').select('value').where('name', '=', SENT).executeTakeFirst()
  const due = dueMonday(now)
  return row ? row.value < due : now - mondayOf(now - AT_MS) < DAY_MS
}

/**
 * Notes that the digest is sent, in the transaction that queues it: so it goes out once, whatever happens between.
 * @returns false when it was sent meanwhile
 */
export async function noteDigest(trx: Transaction, now: number): Promise<boolean> {
  if (!(await isDigestDue(trx, now))) return false
  const value = dueMonday(now)
  await trx.sql
    .insertInto('meta')
    .values({ name: SENT, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
  await audit(trx, { actor: 'digest', action: 'read', subject: 'statistics' }, now)
  return true
}

/** What a digest tells: the week that ended before the Monday, and how many wait. */
export interface Digest {
  readonly figures: Figures
  readonly waiting: number
}

/** Counts for the digest that is due. @param now epoch milliseconds */
export async function countDigest(session: Session, now: number): Promise<Digest> {
  const figures = await countFigures(session, { weeks: 1, until: mondayOf(now - AT_MS) - 1 })
  const row = await session.sql
    .selectFrom('reports')
    .select(eb => eb.fn.countAll().as('n'))
    .where('status', '=', 'new')
    .executeTakeFirstOrThrow()
  return { figures, waiting: Number(row.n) }
}

/** The digest as a message; nothing but figures that may be told (H-08). */
export function digestWords({ figures, waiting }: Digest, naming: Naming): string {
  const { say, language } = naming
  const { from, to, total } = figures
  const tables = (['status', 'type', 'destination', 'seen', 'stage'] as const).flatMap(by =>
    rowsOf(figures, by, naming)?.length && figures.tables[by].total !== 0
      ? [`${say(language, 'stats-title', { by })}\n${tableWords(figures, by, naming)}`]
      : [],
  )
  return [
    say(language, 'digest-title', { from: dayWords(from, language), to: dayWords(to, language) }),
    [
      total === null ? say(language, 'digest-total-few') : say(language, 'digest-total', { total }),
      waitingWords(waiting, naming),
    ].join('\n'),
    ...tables,
    ...(total === 0 ? [] : [say(language, 'stats-note')]),
    say(language, 'digest-how'),
  ].join('\n\n')
}

function waitingWords(count: number, { say, language }: Naming): string {
  if (count === 0) return say(language, 'digest-waiting-none')
  return count < LEAST_TOLD ? say(language, 'digest-waiting-few') : say(language, 'digest-waiting', { count })
}
