import type { RatedEpisode } from '../../domain/rating.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import type { RatingStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Ids per statement: far below the 32,766 parameters that SQLite allows. */
const IDS = 1_000;
const UP = 1;
const DOWN = -1;

/** What people thought of episodes, in the database. */
export function createRatingStore(db: Db): RatingStore {
  return {
    async rate(personId, episodeId, rating, now) {
      const given = { rating: rating === 'up' ? UP : DOWN, rated_at: now };
      await db
        .insertInto('ratings')
        .values({ person_id: personId, episode_id: episodeId, ...given })
        .onConflict((conflict) => conflict.columns(['person_id', 'episode_id']).doUpdateSet(given))
        .execute();
    },
    async unrate(personId, episodeId) {
      await db
        .deleteFrom('ratings')
        .where('person_id', '=', personId)
        .where('episode_id', '=', episodeId)
        .execute();
    },
    async find(personId, episodeId) {
      const row = await db
        .selectFrom('ratings')
        .select('rating')
        .where('person_id', '=', personId)
        .where('episode_id', '=', episodeId)
        .executeTakeFirst();
      return row && nameOf(row.rating);
    },
    async ratedBy(personIds, most) {
      const rated = new Map<number, RatedEpisode[]>();
      for (const ids of chunksOf(personIds, IDS)) {
        const rows = await db
          .selectFrom('ratings')
          .selectAll()
          .where('person_id', 'in', ids)
          .orderBy('rated_at', 'desc')
          .orderBy('episode_id')
          .execute();
        for (const { person_id, episode_id, rating, rated_at } of rows) {
          const known = rated.get(person_id) ?? [];
          rated.set(person_id, known);
          if (known.length < most)
            known.push({ episodeId: episode_id, rating: nameOf(rating), ratedAt: rated_at });
        }
      }
      return rated;
    },
    async countSince(sinceAt) {
      const rows = await db
        .selectFrom('ratings')
        .select((eb) => ['rating' as const, eb.fn.countAll<number>().as('count')])
        .where('rated_at', '>=', sinceAt)
        .groupBy('rating')
        .execute();
      const countOf = (rating: number): number => rows.find((row) => row.rating === rating)?.count ?? 0;
      return { up: countOf(UP), down: countOf(DOWN) };
    },
    async episodesOfMessage(chatId, messageId) {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
        .innerJoin('edition_episodes', 'edition_episodes.edition_id', 'deliveries.edition_id')
        .select('episode_id')
        .distinct()
        .where('chat_id', '=', chatId)
        .where('telegram_message_id', '=', messageId)
        .where('kind', 'in', ['daily', 'instant'])
        .execute();
      return rows.map(({ episode_id }) => episode_id);
    },
  };
}

function nameOf(rating: number): 'up' | 'down' {
  return rating > 0 ? 'up' : 'down';
}
