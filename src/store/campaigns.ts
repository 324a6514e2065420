import { jakartaDay } from '../reports/day.ts'
import type { Session, Transaction } from './session.ts'

/** Starts through one campaign's link. */
export interface CampaignCount {
  readonly code: string
  /** Null when there were fewer than five: so few could point at persons (H-08). */
  readonly starts: number | null
}

/** A campaign's code as it stands in the link: `t.me/<bot>?start=kampus-unram`. */
const CODE = /^[a-z0-9-]{3,32}$/
/** Somebody who makes codes up fills the day's list, not the database. */
const MOST_CODES_A_DAY = 200
/** Starts with any further code of that day are counted under this one. */
const OTHERS = 'other'
const FEWEST = 5

/** Whether a start payload may be a campaign's code. */
export function isCampaign(payload: string): boolean {
  return CODE.test(payload)
}

/** Counts a start through a campaign's link; who it was is not kept. @param now epoch milliseconds */
export async function countStart(trx: Transaction, code: string, now: number): Promise<void> {
  const day = jakartaDay(now)
  const known = await trx.sql.selectFrom('campaign_starts').select('code').where('day', '=', day).execute()
  const counted = known.length < MOST_CODES_A_DAY || known.some(row => row.code === code) ? code : OTHERS
  await trx.sql
    .insertInto('campaign_starts')
    .values({ day, code: counted, starts: 1 })
    .onConflict(conflict =>
      conflict.columns(['day', 'code']).doUpdateSet(eb => ({ starts: eb('campaign_starts.starts', '+', 1) })),
    )
    .execute()
}

/**
 * Starts by campaign, most first; those under five at the end, without a number.
 * @param from first day in Jakarta, `YYYY-MM-DD`, inclusive; null: from the beginning
 */
export async function campaignCounts(
  session: Session,
  from: string | null = null,
): Promise<readonly CampaignCount[]> {
  const rows = await session.sql
    .selectFrom('campaign_starts')
    .select(['code', eb => eb.fn.sum<number>('starts').as('starts')])
    .where('day', '>=', from ?? '')
    .groupBy('code')
    .orderBy('starts', 'desc')
    .orderBy('code')
    .execute()
  const counts = rows.map(({ code, starts }) => ({ code, starts: Number(starts) }))
  return [
    ...counts.filter(({ starts }) => starts >= FEWEST),
    // In the order of their names: that of their numbers would tell what is hidden.
    ...counts
      .filter(({ starts }) => starts < FEWEST)
      .map(({ code }) => ({ code, starts: null }))
      .sort((a, b) => a.code.localeCompare(b.code)),
  ]
}
