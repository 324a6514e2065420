import { type Kysely, sql } from 'kysely'

/** The first schema: inbox and outbox, people and their keys, reports, audit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  const seq = (table: string) =>
    schema.createTable(table).addColumn('seq', 'integer', column => column.primaryKey().autoIncrement())

  await schema
    .createTable('meta')
    .addColumn('name', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute()

  await seq('inbox')
    .addColumn('update_id', 'integer', c => c.notNull().unique())
    .addColumn('chat_ref', 'text', c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull())
    .addColumn('taken_at', 'integer', c => c.notNull())
    .execute()
  await schema.createIndex('inbox_chat').on('inbox').columns(['chat_ref', 'seq']).execute()

  await schema
    .createTable('seen_updates')
    .addColumn('update_id', 'integer', c => c.primaryKey())
    .addColumn('seen_at', 'integer', c => c.notNull())
    .execute()
  await schema.createIndex('seen_updates_at').on('seen_updates').column('seen_at').execute()

  await seq('outbox')
    .addColumn('id', 'text', c => c.notNull().unique())
    .addColumn('chat_ref', 'text', c => c.notNull())
    .addColumn('method', 'text', c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull())
    .addColumn('important', 'integer', c => c.notNull().check(sql`important in (0, 1)`))
    .addColumn('attempts', 'integer', c => c.notNull().defaultTo(0))
    .addColumn('claimed_at', 'integer')
    .addColumn('retry_at', 'integer')
    .addColumn('created_at', 'integer', c => c.notNull())
    .execute()
  await schema.createIndex('outbox_chat').on('outbox').columns(['chat_ref', 'seq']).execute()

  await schema
    .createTable('people')
    .addColumn('ref', 'text', c => c.primaryKey())
    .addColumn('language', 'text')
    .addColumn('updated_at', 'integer', c => c.notNull())
    .execute()
  await schema
    .createTable('person_keys')
    .addColumn('ref', 'text', c => c.primaryKey())
    .addColumn('wrapped', 'text', c => c.notNull())
    .addColumn('created_at', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('reports')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('receipt', 'text', c => c.notNull().unique())
    .addColumn('ref', 'text', c => c.notNull().references('person_keys.ref'))
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('status', 'text', c => c.notNull())
    .addColumn('created_at', 'integer', c => c.notNull())
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('updated_at', 'integer', c => c.notNull())
    .addColumn('text', 'text')
    .addColumn('contacts', 'text')
    .addColumn('destination', 'text')
    .addColumn('told_destination', 'text')
    .addColumn('outcome', 'text', c => c.notNull())
    .addColumn('signals', 'text', c => c.notNull())
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('seen', 'text')
    .addColumn('paid', 'integer', c => c.check(sql`paid in (0, 1)`))
    .addColumn('documents', 'integer', c => c.check(sql`documents in (0, 1)`))
    .addColumn('consent_version', 'text', c => c.notNull())
    .addColumn('consent_at', 'integer', c => c.notNull())
    .addUniqueConstraint('reports_source', ['ref', 'source'])
    .execute()
  await schema.createIndex('reports_created').on('reports').columns(['created_at', 'id']).execute()

  await schema
    .createTable('audit')
    .addColumn('seq', 'integer', c => c.primaryKey())
    .addColumn('at', 'integer', c => c.notNull())
    .addColumn('actor', 'text', c => c.notNull())
    .addColumn('action', 'text', c => c.notNull())
    .addColumn('subject', 'text')
    .addColumn('detail', 'text', c => c.notNull())
    .addColumn('hash', 'text', c => c.notNull())
    .execute()
  for (const change of ['update', 'delete']) {
    await sql
      .raw(`create trigger audit_no_${change} before ${change} on audit
            begin select raise(abort, 'the audit only grows'); end`)
      .execute(db)
  }
  await schema
    .createTable('erasures')
    .addColumn('mark', 'text', c => c.primaryKey())
    .addColumn('at', 'integer', c => c.notNull())
    .execute()
}
