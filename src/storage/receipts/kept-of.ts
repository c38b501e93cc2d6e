import type { RatingCounts } from '../stores.ts';
import type { Db } from '../tables.ts';

/** How many people keep an episode, and what they think of it. */
export async function keptOf(db: Db, episodeId: string): Promise<RatingCounts & { readonly saved: number }> {
  const { saved } = await db
    .selectFrom('saved_episodes')
    .select((eb) => eb.fn.countAll<number>().as('saved'))
    .where('episode_id', '=', episodeId)
    .executeTakeFirstOrThrow();
  const rated = await db
    .selectFrom('ratings')
    .select((eb) => ['rating' as const, eb.fn.countAll<number>().as('count')])
    .where('episode_id', '=', episodeId)
    .groupBy('rating')
    .execute();
  const countOf = (rating: number): number => Number(rated.find((row) => row.rating === rating)?.count ?? 0);
  return { saved: Number(saved), up: countOf(1), down: countOf(-1) };
}
