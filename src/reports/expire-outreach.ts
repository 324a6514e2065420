import type { Session } from '../store/session.ts'
import { jakartaDay } from './day.ts'

/**
 * Erases what people let us keep besides reports, and counts by day, once past its time.
 * @param before epoch milliseconds: what is older goes
 * @returns how many rows went
 */
export async function expireOutreach(sql: Session['sql'], before: number): Promise<number> {
  const day = jakartaDay(before)
  const gone = [
    await sql.deleteFrom('ticks').where('updated_at', '<', before).executeTakeFirst(),
    await sql.deleteFrom('subscriptions').where('since', '<', before).executeTakeFirst(),
    await sql.deleteFrom('open_questions').where('asked_at', '<', before).executeTakeFirst(),
    await sql.deleteFrom('broadcasts').where('created_at', '<', before).executeTakeFirst(),
    await sql.deleteFrom('campaign_starts').where('day', '<', day).executeTakeFirst(),
    await sql.deleteFrom('answer_votes').where('day', '<', day).executeTakeFirst(),
  ]
  return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
}
