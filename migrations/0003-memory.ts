import { type Kysely, sql } from 'kysely'

/**
 * What warns the next person: keyed marks of what a report names (numbers, links, accounts …) and of its wording, so
 * that the same recruiter is known again without opening any report; and which reports belong to one pattern.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('report_marks')
    .addColumn('mark', 'text', c => c.notNull())
    .addColumn('at', 'integer', c => c.notNull())
    .addColumn('report_id', 'text', c => c.notNull().references('reports.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('report_marks_key', ['mark', 'at', 'report_id'])
    // The key is the whole row: a table beside it would hold everything twice.
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema.createIndex('report_marks_of').on('report_marks').column('report_id').execute()

  await schema.alterTable('reports').addColumn('pattern', 'text').execute()
  await schema.createIndex('reports_pattern').on('reports').column('pattern').execute()
  await schema.createIndex('reports_of').on('reports').columns(['ref', 'created_at']).execute()
}
