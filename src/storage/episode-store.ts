import type { EpisodeRecord, EpisodeStore } from './stores.ts';
import type { Db, EpisodeRow } from './tables.ts';

/** What is remembered about episodes, in the database. */
export function createEpisodeStore(db: Db): EpisodeStore {
  return {
    async all() {
      const rows = await db.selectFrom('episodes').selectAll().orderBy('id').execute();
      return rows.map(toRecord);
    },
    save: (records) =>
      db.transaction().execute(async (trx) => {
        for (const record of records) {
          const { id, ...rest } = toRow(record);
          await trx
            .insertInto('episodes')
            .values({ id, ...rest })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
            .execute();
        }
      }),
    async lastPublishedAt() {
      const row = await db
        .selectFrom('episodes')
        .select((eb) => eb.fn.max('published_at').as('at'))
        .where('live', '=', 1)
        .executeTakeFirst();
      return row?.at ?? undefined;
    },
  };
}

function toRow(record: EpisodeRecord): EpisodeRow {
  return {
    id: record.id,
    identity: record.identity,
    path: record.path,
    hash: record.hash,
    title: record.title,
    date: record.date,
    approval: record.approval,
    live: record.live ? 1 : 0,
    published_at: record.publishedAt ?? null,
  };
}

function toRecord({ live, published_at, ...rest }: EpisodeRow): EpisodeRecord {
  return { ...rest, live: live === 1, publishedAt: published_at ?? undefined };
}
