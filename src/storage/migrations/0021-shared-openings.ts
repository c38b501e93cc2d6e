import type { Kysely, Migration } from 'kysely';

/** How many of the openings came by a link that a reader had passed on. */
export function sharedOpenings(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .alterTable('openings')
        .addColumn('shared', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  };
}
