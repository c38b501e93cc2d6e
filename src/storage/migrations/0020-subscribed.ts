import { type Kysely, type Migration, sql } from 'kysely';

/** Since when a chat is a subscriber; of those there are, as far back as it is known. */
export function subscribed(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('subscribers')
        .addColumn('subscribed_at', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
      await sql`
        UPDATE subscribers SET subscribed_at = COALESCE(
          (SELECT MIN(editions.since_at) FROM editions WHERE editions.subscriber_id = subscribers.id),
          subscribers.since_at
        )`.execute(db);
    },
  };
}
