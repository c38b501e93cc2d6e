import type { ColumnBuilderCallback, ColumnDataType, Kysely, Migration } from 'kysely';

/** How a database numbers rows: the syntax differs. */
export interface IdColumn {
  readonly type: ColumnDataType;
  readonly build: ColumnBuilderCallback;
}

/** The kind of database that a migration runs on. */
export interface HomeDialect {
  readonly name: 'sqlite' | 'postgres';
  readonly id: IdColumn;
  /** The schema of its tables; SQLite has none. */
  readonly schema?: string;
}

/**
 * The first schema. Instants and chat ids are BIGINT: both exceed 32 bits.
 */
export function initialSchema({ id }: HomeDialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createArchive(db);
      await createSubscribers(db, id);
      await createEditions(db, id);
      await createDeliveries(db, id);
      await createNotes(db);
    },
  };
}

async function createArchive({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('episodes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('approval', 'text', (column) => column.notNull())
    .addColumn('live', 'integer', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .execute();
  await schema.createIndex('episodes_published').on('episodes').columns(['live', 'published_at']).execute();
  await schema
    .createTable('sources')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}

async function createSubscribers({ schema }: Kysely<unknown>, id: IdColumn): Promise<void> {
  await schema
    .createTable('subscribers')
    .addColumn('id', id.type, id.build)
    .addColumn('chat_id', 'bigint', (column) => column.notNull().unique())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('times', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('next_due_at', 'bigint')
    .addColumn('since_at', 'bigint', (column) => column.notNull())
    .addColumn('pause_reason', 'text')
    .addColumn('paused_at', 'bigint')
    .execute();
  const index = (name: string, instant: string) =>
    schema.createIndex(name).on('subscribers').columns(['state', 'mode', instant]).execute();
  await index('subscribers_due', 'next_due_at');
  await index('subscribers_behind', 'since_at');
  await schema
    .createTable('follows')
    .addColumn('id', id.type, id.build)
    .addColumn('subscriber_id', 'bigint', (column) =>
      column.notNull().references('subscribers.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('stance', 'text', (column) => column.notNull().defaultTo('follow'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('follows_once', ['subscriber_id', 'kind', 'name'])
    .execute();
}

async function createEditions({ schema }: Kysely<unknown>, id: IdColumn): Promise<void> {
  await schema
    .createTable('editions')
    .addColumn('id', id.type, id.build)
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subscriber_id', 'bigint', (column) => column.references('subscribers.id').onDelete('cascade'))
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('since_at', 'bigint')
    .addColumn('until_at', 'bigint')
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('editions_subscriber')
    .on('editions')
    .columns(['subscriber_id', 'until_at'])
    .execute();
  await schema
    .createTable('edition_episodes')
    .addColumn('edition_id', 'bigint', (column) =>
      column.notNull().references('editions.id').onDelete('cascade'),
    )
    .addColumn('episode_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('edition_episodes_once', ['edition_id', 'episode_id'])
    .execute();
}

async function createDeliveries({ schema }: Kysely<unknown>, id: IdColumn): Promise<void> {
  await schema
    .createTable('messages')
    .addColumn('id', id.type, id.build)
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('deliveries')
    .addColumn('id', id.type, id.build)
    .addColumn('edition_id', 'bigint', (column) =>
      column.notNull().references('editions.id').onDelete('cascade'),
    )
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('chat_id', 'bigint', (column) => column.notNull())
    .addColumn('message_ref', 'bigint', (column) => column.notNull().references('messages.id'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('doubts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('not_before', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('telegram_message_id', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('deliveries_once', ['edition_id', 'part'])
    .execute();
  await schema.createIndex('deliveries_chat').on('deliveries').columns(['chat_id', 'status']).execute();
  // Partial: settled rows, which are nearly all, take no space in the indexes of waiting rows.
  const index = (name: string, columns: string[], present: string) =>
    schema.createIndex(name).on('deliveries').columns(columns).where(present, 'is not', null).execute();
  await index('deliveries_queue', ['not_before', 'id'], 'not_before');
  await index('deliveries_expiring', ['expires_at'], 'not_before');
  await index('deliveries_leased', ['lease_until'], 'lease_until');
  await schema
    .createTable('chat_holds')
    .addColumn('chat_id', 'bigint', (column) => column.primaryKey())
    .addColumn('until_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createNotes({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('problems')
    .addColumn('line', 'text', (column) => column.primaryKey())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('cache')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .execute();
  await schema.createIndex('cache_expiring').on('cache').column('expires_at').execute();
}
