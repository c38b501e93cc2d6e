import type { Instant } from '../domain/clock.ts';
import { doubt } from './ledger-outcomes.ts';
import type { Ledger } from './stores.ts';
import type { Db } from './tables.ts';

/** Deliveries looked at in one transaction: a whole day's backlog must not block the event loop. */
const BATCH = 500;
const LOST_LEASE = 'the process that was sending it ended before the answer came';

/** Taking up what a crash or a long sleep left behind. */
export function createSweep(db: Db): Pick<Ledger, 'sweep'> {
  return {
    async sweep(now, leases) {
      const uncertain = await db.transaction().execute((trx) => endLeases(trx, now, leases));
      await db.deleteFrom('chat_holds').where('until_at', '<=', now).execute();
      let expired = 0;
      for (;;) {
        const batch = await db.transaction().execute((trx) => expireBatch(trx, now));
        expired += batch.expired;
        if (batch.seen < BATCH) return { uncertain, expired };
      }
    },
  };
}

async function endLeases(trx: Db, now: Instant, leases: 'ran-out' | 'all'): Promise<number> {
  const rows = await trx
    .selectFrom('deliveries')
    .select(['id', 'chat_id', 'edition_id', 'part', 'doubts'])
    .where('lease_until', 'is not', null)
    .$if(leases === 'ran-out', (query) => query.where('lease_until', '<=', now))
    .execute();
  for (const row of rows) await doubt(trx, row, now, LOST_LEASE);
  return rows.length;
}

async function expireBatch(trx: Db, now: Instant): Promise<{ seen: number; expired: number }> {
  const rows = await trx
    .selectFrom('deliveries')
    .select('edition_id')
    .where('not_before', 'is not', null)
    .where('expires_at', '<=', now)
    // By the index of what may expire; DISTINCT instead would read the whole ledger.
    .orderBy('expires_at')
    .limit(BATCH)
    .execute();
  if (rows.length === 0) return { seen: 0, expired: 0 };
  const editionIds = [...new Set(rows.map(({ edition_id }) => edition_id))];
  const expired = await expireDeliveries(trx, editionIds, now);
  await returnEpisodes(trx, editionIds);
  return { seen: rows.length, expired };
}

/** What may have arrived cannot be called expired: it stays uncertain. */
async function expireDeliveries(trx: Db, editionIds: readonly number[], now: Instant): Promise<number> {
  const waiting = trx
    .updateTable('deliveries')
    .set({ not_before: null, settled_at: now })
    .where('edition_id', 'in', editionIds)
    .where('not_before', 'is not', null)
    .where('expires_at', '<=', now);
  const { numUpdatedRows } = await waiting
    .set({ status: 'expired' })
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow();
  await waiting.execute();
  return Number(numUpdatedRows);
}

/**
 * Marks editions of which nothing has arrived as expired, so that their episodes count as not given, and sets their
 * subscribers back to where they stood before. One part that arrived, is under way or was sent twice in doubt keeps an
 * edition: better a digest without its end than the same digest again. A part sent once in doubt does not: its one repeat
 * is the next digest.
 */
async function returnEpisodes(trx: Db, editionIds: readonly number[]): Promise<void> {
  const unsent = await trx
    .updateTable('editions')
    .set({ state: 'expired' })
    .where('id', 'in', editionIds)
    .where('state', '=', 'owed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('edition_id', '=', 'editions.id')
            .where((eb) => eb.or([eb('status', 'in', ['sent', 'sending']), eb('doubts', '>=', 2)])),
        ),
      ),
    )
    .returning(['subscriber_id', 'since_at'])
    .execute();
  for (const { subscriber_id, since_at } of unsent) {
    if (subscriber_id === null || since_at === null) continue;
    await trx
      .updateTable('subscribers')
      .set({ since_at })
      .where('id', '=', subscriber_id)
      .where('state', '=', 'active')
      .where('since_at', '>', since_at)
      .execute();
  }
}
