import type { Instant } from '../../domain/clock.ts';
import type { Db } from '../tables.ts';

/**
 * Marks digests of a subscriber of which nothing can have arrived as expired, so that their episodes are owed again.
 * @param sinceAt older ones stay as they are
 * @returns from when on episodes are owed again; undefined when all has arrived
 */
export async function returnUnreached(
  db: Db,
  subscriberId: number,
  sinceAt: Instant,
): Promise<Instant | undefined> {
  const returned = await db
    .updateTable('editions')
    .set({ state: 'expired' })
    .where('subscriber_id', '=', subscriberId)
    .where('state', '=', 'owed')
    .where('kind', 'in', ['daily', 'instant'])
    .where('due_at', '>=', sinceAt)
    .where('since_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('edition_id', '=', 'editions.id')
            .where('status', 'not in', ['dead', 'expired']),
        ),
      ),
    )
    .returning('since_at')
    .execute();
  const instants = returned.flatMap(({ since_at }) => since_at ?? []);
  return instants.length > 0 ? Math.min(...instants) : undefined;
}
