import type { ReadingStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** What people read, in the database. */
export function createReadingStore(db: Db): ReadingStore {
  return {
    async save(personId, episodeId, now) {
      await db
        .insertInto('saved_episodes')
        .values({ person_id: personId, episode_id: episodeId, saved_at: now })
        .onConflict((conflict) => conflict.columns(['person_id', 'episode_id']).doNothing())
        .execute();
    },
    async unsave(personId, episodeId) {
      await db
        .deleteFrom('saved_episodes')
        .where('person_id', '=', personId)
        .where('episode_id', '=', episodeId)
        .execute();
    },
    savedBy: (personId) =>
      db
        .selectFrom('saved_episodes')
        .select(['episode_id as episodeId', 'saved_at as savedAt'])
        .where('person_id', '=', personId)
        .orderBy('saved_at', 'desc')
        .orderBy('episode_id')
        .execute(),
    async isSaved(personId, episodeId) {
      const row = await db
        .selectFrom('saved_episodes')
        .select('saved_at')
        .where('person_id', '=', personId)
        .where('episode_id', '=', episodeId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async setPlace(personId, { episodeId, section, readAt }) {
      const place = { episode_id: episodeId, section: section ?? null, read_at: readAt };
      await db
        .insertInto('reading_places')
        .values({ person_id: personId, ...place })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(place))
        .execute();
    },
    async placeOf(personId) {
      const row = await db
        .selectFrom('reading_places')
        .selectAll()
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row && { episodeId: row.episode_id, section: row.section ?? undefined, readAt: row.read_at };
    },
  };
}
