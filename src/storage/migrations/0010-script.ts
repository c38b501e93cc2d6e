import type { Kysely, Migration } from 'kysely';

/** Chinese texts can be shown in the script of the reader's language; so far all are shown as they were written. */
export function readingScript(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .alterTable('subscribers')
        .addColumn('script', 'text', (column) => column.notNull().defaultTo('as-written'))
        .execute();
    },
  };
}
