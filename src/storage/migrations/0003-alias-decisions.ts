import type { Kysely, Migration } from 'kysely';

/** Decisions of admins on aliases. */
export function aliasDecisions(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('alias_decisions')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('alias', 'text', (column) => column.notNull())
        .addColumn('written_first', 'text', (column) => column.notNull())
        .addColumn('written_second', 'text', (column) => column.notNull())
        .addColumn('word', 'text', (column) => column.notNull())
        .addColumn('decided_at', 'bigint', (column) => column.notNull())
        .addColumn('decided_by', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('alias_decisions_once', ['kind', 'name', 'alias'])
        .execute();
    },
  };
}
