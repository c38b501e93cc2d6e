import type { Kysely, Migration } from 'kysely';

/** How often episodes were opened on which day, over all readers. */
export function openings(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('openings')
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('openings_of_a_day', ['episode_id', 'day'])
        .execute();
    },
  };
}
