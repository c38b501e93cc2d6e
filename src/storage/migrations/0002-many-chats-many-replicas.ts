import { type Kysely, type Migration, sql } from 'kysely';
import type { HomeDialect } from './0001-initial.ts';

/** Groups, topics and channels; corrections; broadcasts; state shared by replicas. */
export function manyChatsManyReplicas(home: HomeDialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('episodes').addColumn('shown', 'text').execute();
      await sql`UPDATE episodes SET shown = CASE approval WHEN 'withheld' THEN 'withdrawn' ELSE hash END
        WHERE published_at IS NOT NULL`.execute(db);
      await openSubscribersToTopics(db, home);
      // Groups and channels have negative ids; which of them are channels is corrected with the next update from there.
      await sql`UPDATE subscribers SET chat_type = 'group' WHERE chat_id < 0`.execute(db);
      await extendEditions(db);
      await extendDeliveries(db);
      await createBroadcasts(db, home);
      await createSharedState(db);
    },
  };
}

/** SQLite cannot drop the old constraint of one row per chat: there the table is rebuilt, with foreign keys off. */
async function openSubscribersToTopics(db: Kysely<unknown>, home: HomeDialect): Promise<void> {
  const { schema } = db;
  if (home.name === 'sqlite') {
    await schema
      .createTable('subscribers_new')
      .addColumn('id', home.id.type, home.id.build)
      .addColumn('chat_id', 'bigint', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('times', 'text', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('next_due_at', 'bigint')
      .addColumn('since_at', 'bigint', (column) => column.notNull())
      .addColumn('pause_reason', 'text')
      .addColumn('paused_at', 'bigint')
      .addColumn('thread_id', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('chat_type', 'text', (column) => column.notNull().defaultTo('private'))
      .addUniqueConstraint('subscribers_once', ['chat_id', 'thread_id'])
      .execute();
    await sql`INSERT INTO subscribers_new (id, chat_id, language, zone, times, mode, state, next_due_at, since_at, pause_reason, paused_at)
      SELECT id, chat_id, language, zone, times, mode, state, next_due_at, since_at, pause_reason, paused_at
      FROM subscribers`.execute(db);
    // Renaming the old table instead would redirect every reference to its new name.
    await sql`DROP TABLE subscribers`.execute(db);
    await sql`ALTER TABLE subscribers_new RENAME TO subscribers`.execute(db);
    for (const [name, instant] of [
      ['subscribers_due', 'next_due_at'],
      ['subscribers_behind', 'since_at'],
    ] as const) {
      await schema.createIndex(name).on('subscribers').columns(['state', 'mode', instant]).execute();
    }
    return;
  }
  await schema
    .alterTable('subscribers')
    .addColumn('thread_id', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('chat_type', 'text', (column) => column.notNull().defaultTo('private'))
    .execute();
  await schema.alterTable('subscribers').dropConstraint('subscribers_chat_id_key').execute();
  await schema
    .alterTable('subscribers')
    .addUniqueConstraint('subscribers_once', ['chat_id', 'thread_id'])
    .execute();
}

async function extendEditions(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('editions')
    .addColumn('parts', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('editions').addColumn('frame', 'text').execute();
  await schema.alterTable('editions').addColumn('broadcast_id', 'bigint').execute();
  await sql`UPDATE editions SET parts =
    (SELECT COUNT(*) FROM deliveries WHERE deliveries.edition_id = editions.id)`.execute(db);
  await schema.createIndex('editions_due').on('editions').column('due_at').execute();
  await schema
    .createIndex('editions_broadcast')
    .on('editions')
    .column('broadcast_id')
    .where('broadcast_id' as never, 'is not', null)
    .execute();
  await schema
    .createIndex('edition_episodes_holding')
    .on('edition_episodes')
    .columns(['episode_id', 'edition_id'])
    .execute();
}

async function extendDeliveries(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const add = (name: string, type: 'bigint' | 'integer' | 'text', fallback?: string | number) =>
    schema
      .alterTable('deliveries')
      .addColumn(name, type, (column) =>
        fallback === undefined ? column : column.notNull().defaultTo(fallback),
      )
      .execute();
  await add('thread_id', 'bigint', 0);
  await add('edits', 'bigint');
  await add('lane', 'text', 'free');
  await add('lost_leases', 'integer', 0);
  await schema.dropIndex('deliveries_queue').execute();
  await schema
    .createIndex('deliveries_queue')
    .on('deliveries')
    .columns(['lane', 'not_before', 'id'])
    .where('not_before' as never, 'is not', null)
    .execute();
  await schema.dropIndex('deliveries_chat').execute();
  await schema
    .createIndex('deliveries_chat')
    .on('deliveries')
    .columns(['chat_id', 'status', 'settled_at'])
    .execute();
}

async function createBroadcasts({ schema }: Kysely<unknown>, { id }: HomeDialect): Promise<void> {
  await schema
    .createTable('broadcasts')
    .addColumn('id', id.type, id.build)
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('episode_id', 'text')
    .addColumn('message', 'text')
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('admin_chat_id', 'bigint', (column) => column.notNull())
    .addColumn('admin_language', 'text', (column) => column.notNull())
    .addColumn('progress_message_id', 'bigint')
    .addColumn('audience', 'integer', (column) => column.notNull())
    .addColumn('written_to', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .execute();
}

async function createSharedState({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('slots')
    .addColumn('lane', 'text', (column) => column.primaryKey())
    .addColumn('next_at', 'double precision', (column) => column.notNull())
    .execute();
  await schema
    .createTable('updates')
    .addColumn('update_id', 'bigint', (column) => column.primaryKey())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('taken_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('updates_taken').on('updates').column('taken_at').execute();
}
