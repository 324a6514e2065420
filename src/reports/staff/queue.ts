import { type SqlBool, sql } from 'kysely'
import { audit } from '../../store/audit.ts'
import type { Session, Transaction } from '../../store/session.ts'
import { clearOf } from '../rows.ts'
import type { PersonRef, Receipt } from '../types.ts'
import { type Gravity, gravityOf, URGENT_STAGES } from './gravity.ts'
import { groupReports } from './grouping.ts'
import { otherNamed } from './other-named.ts'

/** What staff look through: what nobody has taken, what they have taken themselves, what anybody has. */
export const SHELVES = ['new', 'mine', 'taken'] as const
export type Shelf = (typeof SHELVES)[number]

/** Reports that look alike, as one line of the queue. */
export interface QueueGroup {
  readonly lead: QueuedReport
  /** All receipts of the group, the lead's first. */
  readonly receipts: readonly [Receipt, ...Receipt[]]
}

/** A report in the queue: nothing of its text. */
export interface QueuedReport {
  readonly receipt: Receipt
  readonly gravity: Gravity
  readonly stage: string | null
  readonly outcome: string
  /** ISO 3166 alpha-2, or `other`. */
  readonly destination: string | null
  /** Which country its text names, where the reporter pressed another one. */
  readonly named: string | null
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** The reporter wrote something since staff last did. */
  readonly answered: boolean
}

export interface Queue {
  /** All reports on that shelf. */
  readonly total: number
  readonly counts: Readonly<Record<Shelf, number>>
  /** Gravest first; of the first `WINDOW` reports only. */
  readonly groups: readonly QueueGroup[]
}

/** So many of the gravest are looked at to group them; nobody pages further than that. */
const WINDOW = 300

/** The lower, the graver; equal ones are ordered by age. The index of migration 0007-queue is made of this very expression, hence no values bound from outside. */
const RANK = sql<number>`case
    ${sql.join(
      URGENT_STAGES.map((stage, i) => sql`when stage = ${sql.lit(stage)} then ${sql.lit(i)}`),
      sql` `,
    )}
    when paid = 1 then ${sql.lit(URGENT_STAGES.indexOf('paid'))} when outcome = 'likely_scam' then ${sql.lit(URGENT_STAGES.length)}
    else ${sql.lit(URGENT_STAGES.length + 1)} end`

/**
 * The queue, gravest first and then newest, like ones together; reading it is audited (A-01).
 * @param actor the member of staff who looks
 */
export async function readQueue(
  trx: Transaction,
  { shelf, actor }: { shelf: Shelf; actor: PersonRef },
  now: number,
): Promise<Queue> {
  const counts = {
    new: await count(trx, onShelf('new', actor)),
    mine: await count(trx, onShelf('mine', actor)),
    taken: await count(trx, onShelf('taken', actor)),
  }
  const rows = await gravest(trx, shelf, actor).execute()
  const answered = await answeredSince(
    trx,
    rows.map(row => row.id),
  )
  const reports = []
  for (const row of rows) {
    const { receipt, outcome, createdAt, details, destination } = clearOf(row)
    const weighed = { stage: details.stage ?? null, paid: details.paid ?? null, outcome }
    reports.push({
      receipt,
      gravity: gravityOf(weighed),
      stage: weighed.stage,
      outcome,
      destination: details.destination ?? destination,
      named: otherNamed(details.destination, destination),
      createdAt,
      answered: answered.has(row.id),
      pattern: row.pattern,
    })
  }
  const groups = groupReports(reports).map(
    ([lead, ...others]): QueueGroup => ({
      lead,
      receipts: [lead.receipt, ...others.map(other => other.receipt)],
    }),
  )
  const detail = { shelf, reports: counts[shelf] }
  await audit(trx, { actor, action: 'read', subject: 'queue', detail }, now)
  return { total: counts[shelf], counts, groups }
}

/** The query behind a shelf. */
export function gravest({ sql: db }: Session, shelf: Shelf, actor: PersonRef) {
  return db
    .selectFrom('reports')
    .selectAll()
    .where(onShelf(shelf, actor))
    .orderBy(RANK)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(WINDOW)
}

function onShelf(shelf: Shelf, actor: PersonRef) {
  if (shelf === 'new') return sql<SqlBool>`status = 'new'`
  if (shelf === 'taken') return sql<SqlBool>`status = 'in_review'`
  return sql<SqlBool>`status = 'in_review' and claimed_by = ${actor}`
}

async function count({ sql: db }: Session, where: ReturnType<typeof onShelf>): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select(eb => eb.fn.countAll().as('n'))
    .where(where)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Those whose last word, labels aside, is the reporter's. */
async function answeredSince({ sql: db }: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('report_entries')
    .select(['report_id', 'actor'])
    .where('report_id', 'in', [...ids])
    .where('kind', '!=', 'label')
    .orderBy('at')
    .orderBy('id')
    .execute()
  const last = new Map(rows.map(row => [row.report_id, row.actor]))
  return new Set([...last].flatMap(([id, actor]) => (actor === 'reporter' ? [id] : [])))
}
