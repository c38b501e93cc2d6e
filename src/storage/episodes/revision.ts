import { sql } from 'kysely';
import type { Db } from '../tables.ts';

const REVISION_KEY = 'episodes.revision';

/** By this number replicas notice that another one has written data of the archive. */
export async function readRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', REVISION_KEY).executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** To be called in the transaction that writes. */
export async function raiseRevision(trx: Db): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key: REVISION_KEY, value: '1' })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ value: sql`CAST(CAST(meta.value AS INTEGER) + 1 AS TEXT)` }),
    )
    .execute();
}
