import { type Kysely, sql } from 'kysely'

/**
 * The order of the staff queue as an index, so that a page of it costs the same with a hundred thousand new reports as
 * with ten. The expression is that of `src/reports/staff/queue.ts`, letter by letter; a test looks that it is used.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index reports_queue on reports (status, (case
    when stage = 'abroad' then 0 when stage = 'departing' then 1 when stage = 'paid' then 2
    when stage = 'documents_sent' then 3 when paid = 1 then 2 when outcome = 'likely_scam' then 4
    else 5 end), created_at desc, id)`.execute(db)
}
