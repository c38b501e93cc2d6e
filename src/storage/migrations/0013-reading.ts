import type { Kysely, Migration } from 'kysely';

/** What people save to read again, and where each of them stopped reading. */
export function reading(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('saved_episodes')
        .addColumn('person_id', 'bigint', (column) => column.notNull())
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('saved_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('saved_once', ['person_id', 'episode_id'])
        .execute();
      await schema
        .createTable('reading_places')
        .addColumn('person_id', 'bigint', (column) => column.primaryKey())
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('section', 'integer')
        .addColumn('read_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  };
}
