import { keptOf } from '../receipts/kept-of.ts';
import type { FigureOfDay, FigureStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Figures by day, in the database. */
export function createFigureStore(db: Db): FigureStore {
  const insert = (row: FigureOfDay) => db.insertInto('day_figures').values(row);
  return {
    async set(row) {
      await insert(row)
        .onConflict((conflict) => conflict.columns(['day', 'figure']).doUpdateSet({ count: row.count }))
        .execute();
    },
    async add(row) {
      await insert(row)
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'figure'])
            .doUpdateSet((eb) => ({ count: eb('day_figures.count', '+', row.count) })),
        )
        .execute();
    },
    since: (day) =>
      db
        .selectFrom('day_figures')
        .selectAll()
        .where('day', '>=', day)
        .orderBy('day')
        .orderBy('figure')
        .execute(),
    async countDigests(from, before) {
      const { count } = await db
        .selectFrom('editions')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('due_at', '>=', from)
        .where('due_at', '<', before)
        .where('kind', 'in', ['daily', 'instant'])
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async noteMissed(day, query, most) {
      const { known } = await db
        .selectFrom('missed_queries')
        .select((eb) => eb.fn.countAll<number>().as('known'))
        .where('day', '=', day)
        .where('query', '<>', query)
        .executeTakeFirstOrThrow();
      if (Number(known) >= most) return;
      await db
        .insertInto('missed_queries')
        .values({ day, query, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'query'])
            .doUpdateSet((eb) => ({ count: eb('missed_queries.count', '+', 1) })),
        )
        .execute();
    },
    async missed(sinceDay, limit) {
      const rows = await db
        .selectFrom('missed_queries')
        .select((eb) => ['query' as const, eb.fn.sum<number>('count').as('count')])
        .where('day', '>=', sinceDay)
        .groupBy('query')
        .orderBy('count', 'desc')
        .orderBy('query')
        .limit(limit)
        .execute();
      return rows.map(({ query, count }) => ({ query, count: Number(count) }));
    },
    async forgetMissed(beforeDay) {
      await db.deleteFrom('missed_queries').where('day', '<', beforeDay).execute();
    },
    async addOpening(episode_id, day, way) {
      const shared = way === 'shared' ? 1 : 0;
      await db
        .insertInto('openings')
        .values({ episode_id, day, count: 1, shared })
        .onConflict((conflict) =>
          conflict.columns(['episode_id', 'day']).doUpdateSet((eb) => ({
            count: eb('openings.count', '+', 1),
            shared: eb('openings.shared', '+', shared),
          })),
        )
        .execute();
    },
    async mostRead(sinceDay, limit) {
      const rows = await db
        .selectFrom('openings')
        .select((eb) => [
          'episode_id as episodeId' as const,
          eb.fn.sum<number>('count').as('opened'),
          eb.fn.sum<number>('shared').as('shared'),
        ])
        .where('day', '>=', sinceDay)
        .groupBy('episode_id')
        .orderBy('opened', 'desc')
        .orderBy('episode_id')
        .limit(limit)
        .execute();
      return Promise.all(
        rows.map(async ({ episodeId, opened, shared }) => ({
          episodeId,
          opened: Number(opened),
          shared: Number(shared),
          ...(await keptOf(db, episodeId)),
        })),
      );
    },
    async leftAfter(limit) {
      const rows = await db
        .selectFrom('subscribers')
        .innerJoin('editions', (join) =>
          join.on('editions.id', '=', (eb) =>
            eb
              .selectFrom('editions as last')
              .select((each) => each.fn.max('last.id').as('id'))
              .whereRef('last.subscriber_id', '=', 'subscribers.id')
              .where('last.kind', 'in', ['daily', 'instant']),
          ),
        )
        .innerJoin('edition_episodes', 'edition_episodes.edition_id', 'editions.id')
        .select((eb) => [
          'edition_episodes.episode_id as episodeId' as const,
          eb.fn.countAll<number>().as('count'),
        ])
        .where('subscribers.state', '<>', 'active')
        .groupBy('edition_episodes.episode_id')
        .orderBy('count', 'desc')
        .orderBy('edition_episodes.episode_id')
        .limit(limit)
        .execute();
      return rows.map(({ episodeId, count }) => ({ episodeId, count: Number(count) }));
    },
    async follows(limit) {
      const rows = await db
        .selectFrom('follows')
        .select((eb) => ['kind' as const, 'name' as const, eb.fn.countAll<number>().as('count')])
        .where('stance', '=', 'follow')
        .groupBy(['kind', 'name'])
        .orderBy('count', 'desc')
        .orderBy('name')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },
  };
}
