import type { Kysely, Migration } from 'kysely';
import type { HomeDialect } from './0001-initial.ts';

/** Editors, whom owners name, and the log of what admins do. */
export function admins({ id }: HomeDialect): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('editors')
        .addColumn('person_id', 'bigint', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('added_at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('admin_acts')
        .addColumn('id', id.type, id.build)
        .addColumn('acted_at', 'bigint', (column) => column.notNull())
        .addColumn('person_id', 'bigint', (column) => column.notNull())
        .addColumn('person_name', 'text', (column) => column.notNull())
        .addColumn('act', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('admin_acts_time').on('admin_acts').column('acted_at').execute();
    },
  };
}
