import type { Kysely, Migration } from 'kysely';

/** A follow asks for the episodes about an entity, as all do that are there, or for every mention. */
export function followScopes(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .alterTable('follows')
        .addColumn('scope', 'text', (column) => column.notNull().defaultTo('about'))
        .execute();
    },
  };
}
