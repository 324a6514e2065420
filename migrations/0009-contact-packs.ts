import { type Kysely, sql } from 'kysely'

/**
 * Packs: the contacts of neighbouring reports sealed together, so that an export opens one value for a hundred reports.
 * Whatever takes contacts away (withdrawal, erasure, retention, a restore that erases again) takes the pack that holds
 * them along, in the same transaction: the database sees to it, so that no program can forget it (P-03).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_packs')
    .addColumn('before_at', 'integer', c => c.primaryKey())
    .addColumn('from_at', 'integer', c => c.notNull())
    .addColumn('wrapped', 'text', c => c.notNull())
    .addColumn('contacts', 'text', c => c.notNull())
    .execute()
  // Packs never overlap: the first that ends later is the only one that can hold it.
  for (const [name, change] of [
    ['deleted', 'delete'],
    ['changed', 'update of contacts, created_at'],
  ])
    await sql
      .raw(`create trigger contact_packs_${name} after ${change} on reports begin
        delete from contact_packs where from_at <= old.created_at and before_at =
          (select min(before_at) from contact_packs where before_at > old.created_at);
        end`)
      .execute(db)
}
