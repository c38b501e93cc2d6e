import { type Kysely, type Migration, sql } from 'kysely';
import type { HomeDialect } from './0001-initial.ts';

/** Uncertain deliveries are repeated until answered, ahead of the rest; edits never expire; withdrawals are reported. */
export function untilAnswered({ id }: HomeDialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex('deliveries_repeats')
        .on('deliveries')
        .columns(['status', 'not_before', 'id'])
        .where('not_before' as never, 'is not', null)
        .where('status' as never, '=', 'uncertain')
        .execute();
      await sql`UPDATE deliveries SET expires_at = 9007199254740991
        WHERE edits IS NOT NULL AND not_before IS NOT NULL`.execute(db);
      await db.schema
        .createTable('withdrawals')
        .addColumn('id', id.type, id.build)
        .addColumn('episode_id', 'text', (column) => column.notNull())
        .addColumn('chat_id', 'bigint', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('begun_at', 'bigint', (column) => column.notNull())
        .addColumn('told_at', 'bigint')
        .execute();
    },
  };
}
