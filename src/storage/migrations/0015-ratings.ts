import type { Kysely, Migration } from 'kysely';

/** What people thought of episodes, and the index that finds the digest to whose message somebody reacted. */
export function ratings(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('ratings')
        .addColumn('person_id', 'bigint', (column) => column.notNull())
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('rating', 'integer', (column) => column.notNull())
        .addColumn('rated_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('rated_once', ['person_id', 'episode_id'])
        .execute();
      await schema.createIndex('ratings_time').on('ratings').column('rated_at').execute();
      await schema
        .createIndex('deliveries_message')
        .on('deliveries')
        .columns(['chat_id', 'telegram_message_id'])
        .execute();
    },
  };
}
