import type { Kysely, Migration } from 'kysely';

/** What admins published and are told of while it arrives; figures by day, and what was searched for and not found, without by whom. */
export function receipts(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('receipts')
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('chat_id', 'bigint', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('way', 'text', (column) => column.notNull())
        .addColumn('message_id', 'bigint')
        .addColumn('begun_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_receipt', ['episode_id', 'chat_id'])
        .execute();
      await schema
        .createTable('day_figures')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('figure', 'text', (column) => column.notNull())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_figure', ['day', 'figure'])
        .execute();
      await schema
        .createTable('missed_queries')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('query', 'text', (column) => column.notNull())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_missed_query', ['day', 'query'])
        .execute();
    },
  };
}
