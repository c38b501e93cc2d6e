import type { Kysely, Migration } from 'kysely';

/** A subscriber may want what comes unasked without a sound: always, or in quiet hours. */
export function silence(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      // One statement a column: SQLite adds only one at a time.
      await schema
        .alterTable('subscribers')
        .addColumn('is_silent', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await schema.alterTable('subscribers').addColumn('quiet_hours', 'text').execute();
    },
  };
}
