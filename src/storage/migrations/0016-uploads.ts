import type { Kysely, Migration } from 'kysely';

/** Files that admins have sent and not decided on: until now they were sessions, which nobody could list or change safely. */
export function uploads(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('uploads')
        .addColumn('token', 'text', (column) => column.primaryKey())
        .addColumn('file_name', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('episode_id', 'text')
        .addColumn('changed_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  };
}
