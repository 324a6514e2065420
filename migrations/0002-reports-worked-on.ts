import { type Kysely, sql } from 'kysely'

/**
 * What staff work with: how far the reporter went, whether staff may write back, labels, notes, roles. Everything that
 * a person wrote is sealed with that person's key; an address to write back to stays apart and expires (I-02).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  const addTo = (table: string, column: string, type: 'text' | 'integer') =>
    schema.alterTable(table).addColumn(column, type).execute()

  await addTo('reports', 'stage', 'text')
  await addTo('reports', 'may_contact', 'integer')
  await addTo('reports', 'about', 'text')
  await addTo('reports', 'type', 'text')
  await addTo('reports', 'claimed_by', 'text')
  await schema.createIndex('reports_status').on('reports').columns(['status', 'created_at']).execute()

  await schema
    .createTable('reply_addresses')
    .addColumn('ref', 'text', c => c.primaryKey())
    .addColumn('chat', 'text', c => c.notNull())
    .addColumn('expires_at', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('report_entries')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('report_id', 'text', c => c.notNull().references('reports.id').onDelete('cascade'))
    .addColumn('at', 'integer', c => c.notNull())
    .addColumn('kind', 'text', c =>
      c.notNull().check(sql`kind in ('addition', 'note', 'question', 'answer', 'label')`),
    )
    .addColumn('actor', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .execute()
  await schema.createIndex('report_entries_of').on('report_entries').columns(['report_id', 'at']).execute()

  await schema
    .createTable('staff')
    .addColumn('ref', 'text', c => c.primaryKey())
    .addColumn('role', 'text', c => c.notNull().check(sql`role in ('viewer', 'analyst', 'admin')`))
    .addColumn('added_at', 'integer', c => c.notNull())
    .addColumn('added_by', 'text', c => c.notNull())
    .execute()
}
