import type { Kysely, Migration } from 'kysely';

/** Digests may come on some days of the week, or once a week, be short, and wait while a subscriber is away. */
export function schedules(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      // One statement a column: SQLite adds only one at a time.
      await schema
        .alterTable('subscribers')
        .addColumn('weekdays', 'text', (column) => column.notNull().defaultTo('1234567'))
        .execute();
      await schema
        .alterTable('subscribers')
        .addColumn('weekly_day', 'integer', (column) => column.notNull().defaultTo(7))
        .execute();
      await schema
        .alterTable('subscribers')
        .addColumn('detail', 'text', (column) => column.notNull().defaultTo('full'))
        .execute();
      await schema.alterTable('subscribers').addColumn('away_until', 'bigint').execute();
    },
  };
}
