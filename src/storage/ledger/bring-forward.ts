import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';

/** The circuit breaker lets few sends fail, so few wait; what is beyond keeps its time. */
const MOST = 1_000;

/** Shortens what failed attempts made deliveries wait. */
export function createBringForward(db: Db): Pick<Ledger, 'bringForward'> {
  return {
    async bringForward(soonAt, latestAt) {
      await db
        .updateTable('deliveries')
        .set({ not_before: soonAt })
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('deliveries')
            .innerJoin('editions', 'editions.id', 'edition_id')
            .select('deliveries.id')
            // Every lane, so that the index of the queue is used.
            .where('lane', 'in', ['free', 'paid'])
            .where('not_before', '>', soonAt)
            .where('not_before', '<=', latestAt)
            .where('due_at', '<=', soonAt)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('chat_holds')
                    .select('until_at')
                    .whereRef('chat_holds.chat_id', '=', 'deliveries.chat_id')
                    .where('until_at', '>', soonAt),
                ),
              ),
            )
            .orderBy('not_before')
            .limit(MOST),
        )
        // Repeated: PostgreSQL re-evaluates the condition on a row that another replica has just claimed.
        .where('not_before', '>', soonAt)
        .execute();
    },
  };
}
