import { audit } from '../store/audit.ts'
import type { Store } from '../store/open.ts'
import type { Session, Transaction } from '../store/session.ts'
import { ClockFault } from './clock-fault.ts'
import { DAY_MS } from './day.ts'
import { expireOutreach } from './expire-outreach.ts'
import { expireReplyAddresses } from './reply-address.ts'

/** How many rows of each class were, or would be, erased (P-05). */
export interface Expired {
  readonly reports: number
  readonly people: number
  /** Answers that could not be sent for a day. */
  readonly outbox: number
  /** Messages that nobody handled for two days. */
  readonly inbox: number
  /** Marks of erased people: a backup that old holds nothing that would not expire at once anyway. */
  readonly erasures: number
  /** Addresses to write back to, past their own time. */
  readonly addresses: number
  /** Ticks, subscriptions and questions kept with consent, counts by day, finished broadcasts. */
  readonly outreach: number
}

const LAST_RUN = 'retention_last_run'
/** A late answer may reach a phone that is in other hands by then. */
const OUTBOX_DAYS = 1
const INBOX_DAYS = 2
/** A clock may run a little behind the one that wrote the newest row. */
const TOLERANCE_MS = 10 * 60 * 1000
/** More than a year and a month without a run looks like a clock that jumped, not like a bot that slept. */
const MOST_AHEAD_MS = 400 * DAY_MS

/**
 * Erases what is past its time, in one transaction.
 * @param options.days how long reports and settings are kept
 * @param options.now epoch milliseconds
 * @param options.dryRun counts what would go, erases nothing
 * @param options.trustClock erases even though the last run is more than 400 days ago
 * @throws ClockFault when `now` is before the newest row, or more than 400 days after the last run
 */
export async function expire(
  store: Store,
  options: { days: number; now: number; dryRun: boolean; trustClock?: boolean },
): Promise<Expired> {
  const { days, now, dryRun, trustClock = false } = options
  let expired: Expired | undefined
  const undo = new Error('dry run')
  try {
    await store.transaction(async trx => {
      await checkClock(trx, now, trustClock)
      expired = await eraseExpired(trx, days, now)
      // Counting by erasing and undoing it: a dry run cannot disagree with the run.
      if (dryRun) throw undo
      await rememberRun(trx, now)
      if (Object.values(expired).every(count => count === 0)) return
      await audit(trx, { actor: 'retention', action: 'expire', detail: { days, ...expired } }, now)
      trx.scrubAfterCommit()
    })
  } catch (error) {
    if (error !== undo) throw error
  }
  if (!expired) throw new Error('retention did not run')
  return expired
}

async function eraseExpired(trx: Transaction, days: number, now: number): Promise<Expired> {
  const { sql } = trx
  const before = (age: number) => now - age * DAY_MS
  const reports = await sql.deleteFrom('reports').where('created_at', '<', before(days)).executeTakeFirst()
  const outreach = await expireOutreach(sql, before(days))
  await sql
    .deleteFrom('person_keys')
    .where('ref', 'not in', sql.selectFrom('reports').select('ref'))
    .where('ref', 'not in', sql.selectFrom('ticks').select('ref'))
    .where('ref', 'not in', sql.selectFrom('subscriptions').select('ref'))
    .where('ref', 'not in', sql.selectFrom('open_questions').select('ref'))
    .execute()
  const people = await sql.deleteFrom('people').where('updated_at', '<', before(days)).executeTakeFirst()
  const outbox = await sql
    .deleteFrom('outbox')
    .where('created_at', '<', before(OUTBOX_DAYS))
    .executeTakeFirst()
  const inbox = await sql.deleteFrom('inbox').where('taken_at', '<', before(INBOX_DAYS)).executeTakeFirst()
  const erasures = await sql.deleteFrom('erasures').where('at', '<', before(days)).executeTakeFirst()
  const addresses = await expireReplyAddresses(trx, now)
  return {
    reports: Number(reports.numDeletedRows),
    people: Number(people.numDeletedRows),
    outbox: Number(outbox.numDeletedRows),
    inbox: Number(inbox.numDeletedRows),
    erasures: Number(erasures.numDeletedRows),
    addresses,
    outreach,
  }
}

async function checkClock(session: Session, now: number, trustClock: boolean): Promise<void> {
  const newest = await newestRow(session)
  if (newest !== null && now < newest - TOLERANCE_MS)
    throw new ClockFault('the clock is before the newest row')
  const run = await session.sql
    .selectFrom('meta')
    .select('value')
    .where('name', '=', LAST_RUN)
    .executeTakeFirst()
  const last = run ? Number(run.value) : newest
  if (last !== null && now < last - TOLERANCE_MS) throw new ClockFault('the clock is before the last run')
  if (!trustClock && last !== null && now > last + MOST_AHEAD_MS) {
    throw new ClockFault('the clock is more than 400 days after the last run')
  }
}

async function newestRow({ sql }: Session): Promise<number | null> {
  const newest = await Promise.all([
    sql
      .selectFrom('reports')
      .select(eb => eb.fn.max('created_at').as('at'))
      .executeTakeFirst(),
    sql
      .selectFrom('people')
      .select(eb => eb.fn.max('updated_at').as('at'))
      .executeTakeFirst(),
    sql
      .selectFrom('inbox')
      .select(eb => eb.fn.max('taken_at').as('at'))
      .executeTakeFirst(),
    sql
      .selectFrom('audit')
      .select(eb => eb.fn.max('at').as('at'))
      .executeTakeFirst(),
  ])
  const times = newest.flatMap(row => (row?.at ? [Number(row.at)] : []))
  return times.length > 0 ? Math.max(...times) : null
}

async function rememberRun({ sql }: Transaction, now: number): Promise<void> {
  const value = String(now)
  await sql
    .insertInto('meta')
    .values({ name: LAST_RUN, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
