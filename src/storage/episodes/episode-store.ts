import { chunksOf } from '../../kernel/chunks.ts';
import type { EpisodeRecord, EpisodeStore } from '../stores.ts';
import type { Db, EpisodeRow } from '../tables.ts';
import { raiseRevision, readRevision } from './revision.ts';

/** Rows per statement: with ten columns far below the 32,766 parameters that SQLite allows, and written in some milliseconds. */
const ROWS = 200;

/** Records of episodes, in the database. */
export function createEpisodeStore(db: Db): EpisodeStore {
  return {
    async all() {
      const rows = await db.selectFrom('episodes').selectAll().orderBy('id').execute();
      return rows.map(toRecord);
    },
    save: (records) =>
      db.transaction().execute(async (trx) => {
        for (const rows of chunksOf(records.map(toRow), ROWS)) {
          await trx
            .insertInto('episodes')
            .values(rows)
            .onConflict((conflict) =>
              conflict.column('id').doUpdateSet(({ fn, ref }) => ({
                identity: ref('excluded.identity'),
                path: ref('excluded.path'),
                hash: ref('excluded.hash'),
                title: ref('excluded.title'),
                date: ref('excluded.date'),
                approval: ref('excluded.approval'),
                live: ref('excluded.live'),
                published_at: ref('excluded.published_at'),
                shown: fn.coalesce('episodes.shown', 'excluded.shown'),
              })),
            )
            .execute();
        }
        if (records.length > 0) await raiseRevision(trx);
      }),
    revision: () => readRevision(db),
    async lastPublishedAt() {
      const row = await db
        .selectFrom('episodes')
        .select((eb) => eb.fn.max('published_at').as('at'))
        .where('live', '=', 1)
        .executeTakeFirst();
      return row?.at ?? undefined;
    },
    async firstPublishedAt(after) {
      const row = await db
        .selectFrom('episodes')
        .select((eb) => eb.fn.min('published_at').as('at'))
        .where('live', '=', 1)
        .where('published_at', '>', after)
        .executeTakeFirst();
      return row?.at ?? undefined;
    },
    async publishedAfter(instant) {
      const rows = await db
        .selectFrom('episodes')
        .select(['id', 'published_at'])
        .where('live', '=', 1)
        .where('published_at', '>', instant)
        .orderBy('published_at')
        .orderBy('id')
        .execute();
      return rows.flatMap(({ id, published_at }) =>
        published_at === null ? [] : [{ id, publishedAt: published_at }],
      );
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
    // Set at the first publication; later only corrections change it.
    shown: record.publishedAt === undefined ? null : record.hash,
  };
}

function toRecord({ live, published_at, shown: _, ...rest }: EpisodeRow): EpisodeRecord {
  return { ...rest, live: live === 1, publishedAt: published_at ?? undefined };
}
