import { type Kysely, type Migration, sql } from 'kysely';

/** Follows add to a digest instead of narrowing it: who follows something by now keeps getting only that. */
export function focus(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('subscribers')
        .addColumn('focus', 'text', (column) => column.notNull().defaultTo('all'))
        .execute();
      await sql`UPDATE subscribers SET focus = 'only' WHERE id IN (SELECT subscriber_id FROM follows)`.execute(
        db,
      );
    },
  };
}
