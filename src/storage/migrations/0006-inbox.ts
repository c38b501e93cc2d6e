import type { Kysely, Migration } from 'kysely';

/** Keeps the content of an update until it is handled, and counts the attempts. */
export function inbox(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema.alterTable('updates').addColumn('payload', 'text').execute();
      await schema
        .alterTable('updates')
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      // Partial: handled rows, which are nearly all, take no space in it.
      await schema
        .createIndex('updates_unfinished')
        .on('updates')
        .column('update_id')
        .where('payload' as never, 'is not', null)
        .execute();
    },
  };
}
