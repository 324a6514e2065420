import { type Kysely, sql } from 'kysely'

/**
 * Reaching people who asked for it, and learning from what they say: ticks of the departure checklist, subscriptions
 * with the messages sent to them, campaign links, whether answers helped. Every row about a person carries their
 * reference and goes with it; what they wrote and where they are written to is sealed with their key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('ticks')
    .addColumn('ref', 'text', c => c.primaryKey().references('person_keys.ref'))
    .addColumn('ticked', 'text', c => c.notNull())
    .addColumn('updated_at', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('subscriptions')
    .addColumn('ref', 'text', c => c.primaryKey().references('person_keys.ref'))
    .addColumn('chat', 'text', c => c.notNull())
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('since', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('broadcasts')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('state', 'text', c => c.notNull().check(sql`state in ('draft', 'sending', 'done', 'stopped')`))
    .addColumn('texts', 'text', c => c.notNull())
    .addColumn('created_by', 'text', c => c.notNull())
    .addColumn('created_at', 'integer', c => c.notNull())
    .addColumn('delivered', 'integer', c => c.notNull().defaultTo(0))
    .addColumn('blocked', 'integer', c => c.notNull().defaultTo(0))
    .addColumn('failed', 'integer', c => c.notNull().defaultTo(0))
    .execute()
  await schema
    .createTable('deliveries')
    .addColumn('broadcast', 'text', c => c.notNull().references('broadcasts.id').onDelete('cascade'))
    .addColumn('ref', 'text', c => c.notNull())
    .addColumn('claimed', 'integer', c => c.notNull().defaultTo(0).check(sql`claimed in (0, 1)`))
    .addPrimaryKeyConstraint('deliveries_once', ['broadcast', 'ref'])
    .execute()

  await schema
    .createTable('campaign_starts')
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('code', 'text', c => c.notNull())
    .addColumn('starts', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('campaign_starts_of', ['day', 'code'])
    .execute()

  await schema
    .createTable('answer_votes')
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('topic', 'text', c => c.notNull())
    .addColumn('vote', 'text', c => c.notNull().check(sql`vote in ('good', 'bad', 'unknown')`))
    .addColumn('votes', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('answer_votes_of', ['day', 'topic', 'vote'])
    .execute()
  await schema
    .createTable('open_questions')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('ref', 'text', c => c.notNull().references('person_keys.ref'))
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('why', 'text', c => c.notNull().check(sql`why in ('bad', 'unknown')`))
    .addColumn('fact', 'text')
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('asked_at', 'integer', c => c.notNull())
    .execute()
  await schema.createIndex('open_questions_at').on('open_questions').column('asked_at').execute()
}
