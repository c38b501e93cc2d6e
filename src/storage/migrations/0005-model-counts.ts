import type { Kysely, Migration } from 'kysely';

/** How often the language model was called, by day and result. */
export function modelCounts(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('model_counts')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('task', 'text', (column) => column.notNull())
        .addColumn('event', 'text', (column) => column.notNull())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('model_counts_once', ['day', 'task', 'event'])
        .execute();
    },
  };
}
