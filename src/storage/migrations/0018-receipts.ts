import type { Kysely, Migration } from 'kysely';

/** What admins published and are told of while it arrives. */
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
    },
  };
}
