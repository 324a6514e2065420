import type { Kysely } from 'kysely'

/** When a draft is to be sent by itself, epoch milliseconds; null for one that waits for a press. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('broadcasts').addColumn('send_at', 'bigint').execute()
}
