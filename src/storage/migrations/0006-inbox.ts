import type { Kysely, Migration } from 'kysely';

/** What an update says is kept until it is handled, and how often that was tried. */
export function inbox(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema.alterTable('updates').addColumn('payload', 'text').execute();
      await schema
        .alterTable('updates')
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      // Partial: what is handled, which is nearly everything, takes no room in it.
      await schema
        .createIndex('updates_unfinished')
        .on('updates')
        .column('update_id')
        .where('payload' as never, 'is not', null)
        .execute();
    },
  };
}
