import type { Instant } from '../../domain/clock.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { valueRows } from '../value-rows.ts';

/** Deliveries processed per transaction: a whole day's backlog must not block the event loop. */
const BATCH_SIZE = 250;
/** A delivery whose sender died this often may be the cause: it is abandoned. */
const MOST_LOST_LEASES = 10;
const LOST_LEASE = 'the process that was sending it ended before the answer came';
const LOST_TOO_OFTEN = `${LOST_LEASE}, ${MOST_LOST_LEASES} times: it is not sent any more`;

type Swept = Awaited<ReturnType<Ledger['sweep']>>;

/** Recovers what a crash or a long sleep left behind. */
export function createSweep(db: Db): Pick<Ledger, 'sweep'> {
  /** Processes everything, one transaction per batch. @returns the result of each batch */
  async function inBatches<Result extends { readonly seen: number }>(
    work: (trx: Db) => Promise<Result>,
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (;;) {
      const result = await db.transaction().execute(work);
      results.push(result);
      if (result.seen < BATCH_SIZE) return results;
    }
  }

  return {
    async sweep(now, leases) {
      const ended = await inBatches((trx) => endLeases(trx, now, leases));
      await db.deleteFrom('chat_holds').where('until_at', '<=', now).execute();
      const late = await inBatches((trx) => expireBatch(trx, now));
      return {
        leasesLost: sum(ended.map(({ seen }) => seen)),
        abandoned: ended.flatMap(({ abandoned }) => abandoned),
        expired: sum(late.map(({ expired }) => expired)),
        expiredInDoubt: sum(late.map(({ expiredInDoubt }) => expiredInDoubt)),
      };
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * Requeues sends whose outcome will never be known: they are repeated at once, or when the hold on their chat ends. They may have
 * arrived, so they are `uncertain` while they wait.
 */
async function endLeases(
  trx: Db,
  now: Instant,
  leases: 'ran-out' | 'all',
): Promise<{ readonly seen: number } & Pick<Swept, 'abandoned'>> {
  const latest = leases === 'all' ? Number.MAX_SAFE_INTEGER : now;
  const ended = await trx
    .updateTable('deliveries')
    .set((eb) => ({
      status: 'uncertain',
      lost_leases: eb('lost_leases', '+', 1),
      lease_until: null,
      not_before: eb
        .case()
        .when('lost_leases', '>=', MOST_LOST_LEASES - 1)
        .then(null)
        .else(
          eb.fn.coalesce(
            eb
              .selectFrom('chat_holds')
              .select('until_at')
              .whereRef('chat_holds.chat_id', '=', 'deliveries.chat_id')
              .where('until_at', '>', now),
            eb.cast<number>(eb.val(now), 'bigint'),
          ),
        )
        .end(),
      last_error: eb
        .case()
        .when('lost_leases', '>=', MOST_LOST_LEASES - 1)
        .then(LOST_TOO_OFTEN)
        .else(LOST_LEASE)
        .end(),
    }))
    .where('id', 'in', (eb) =>
      eb.selectFrom('deliveries').select('id').where('lease_until', '<=', latest).limit(BATCH_SIZE),
    )
    // Repeated: PostgreSQL re-evaluates the condition on a row that another replica has just changed.
    .where('lease_until', '<=', latest)
    .returning(['id', 'edition_id', 'part', 'not_before'])
    .execute();
  await deferLaterParts(trx, ended);
  const abandoned = ended.filter(({ not_before }) => not_before === null).map(({ id }) => id);
  return { seen: ended.length, abandoned };
}

/** Later parts cannot be sent before it; at the head of the queue every claim would examine them for nothing. */
async function deferLaterParts(
  trx: Db,
  ended: readonly { edition_id: number; part: number; not_before: number | null }[],
): Promise<void> {
  const waiting = ended.filter(({ not_before }) => not_before !== null);
  if (waiting.length === 0) return;
  const rows = waiting.map(({ edition_id, part, not_before }) => [edition_id, part, not_before]);
  await trx
    .with('earlier(edition_id, part, not_before)', () => valueRows(['bigint', 'bigint', 'bigint'], rows))
    .updateTable('deliveries')
    .from('earlier')
    .set((eb) => ({ not_before: eb.ref('earlier.not_before') }))
    .whereRef('deliveries.edition_id', '=', 'earlier.edition_id')
    .whereRef('deliveries.part', '>', 'earlier.part')
    .whereRef('deliveries.not_before', '<', 'earlier.not_before')
    .execute();
}

async function expireBatch(
  trx: Db,
  now: Instant,
): Promise<{ readonly seen: number } & Pick<Swept, 'expired' | 'expiredInDoubt'>> {
  const rows = await trx
    .selectFrom('deliveries')
    .select('edition_id')
    .where('not_before', 'is not', null)
    .where('expires_at', '<=', now)
    // Uses the index of expiring deliveries; DISTINCT would read the whole ledger instead.
    .orderBy('expires_at')
    .limit(BATCH_SIZE)
    .execute();
  if (rows.length === 0) return { seen: 0, expired: 0, expiredInDoubt: 0 };
  const editionIds = [...new Set(rows.map(({ edition_id }) => edition_id))];
  const expired = await expireDeliveries(trx, editionIds, now);
  await returnEpisodes(trx, editionIds);
  return { seen: rows.length, ...expired };
}

/** A delivery that may have arrived does not become expired: it stays uncertain. */
async function expireDeliveries(
  trx: Db,
  editionIds: readonly number[],
  now: Instant,
): Promise<Pick<Swept, 'expired' | 'expiredInDoubt'>> {
  const waiting = trx
    .updateTable('deliveries')
    .set({ not_before: null, settled_at: now })
    .where('edition_id', 'in', editionIds)
    .where('not_before', 'is not', null)
    .where('expires_at', '<=', now);
  const expired = await waiting
    .set({ status: 'expired' })
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow();
  const inDoubt = await waiting.executeTakeFirstOrThrow();
  return { expired: Number(expired.numUpdatedRows), expiredInDoubt: Number(inDoubt.numUpdatedRows) };
}

/**
 * Marks editions of which nothing has arrived as expired, so that their episodes are owed again, and resets their subscribers'
 * since_at to its earlier value. One part that arrived, is being sent or was abandoned keeps an edition owed: better a digest without
 * its end than the same digest again. An uncertain part does not, however often it was sent: the next digest repeats it.
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
            .where((eb) =>
              eb.or([eb('status', 'in', ['sent', 'sending']), eb('lost_leases', '>=', MOST_LOST_LEASES)]),
            ),
        ),
      ),
    )
    .returning(['subscriber_id', 'since_at'])
    .execute();
  const resetTo = new Map<number, Instant>();
  for (const { subscriber_id, since_at } of unsent) {
    if (subscriber_id === null || since_at === null) continue;
    resetTo.set(subscriber_id, Math.min(resetTo.get(subscriber_id) ?? since_at, since_at));
  }
  if (resetTo.size > 0) await resetSince(trx, resetTo);
}

async function resetSince(trx: Db, resetTo: ReadonlyMap<number, Instant>): Promise<void> {
  await trx
    .with('back(id, since_at)', () => valueRows(['bigint', 'bigint'], [...resetTo]))
    .updateTable('subscribers')
    .from('back')
    .set((eb) => ({ since_at: eb.ref('back.since_at') }))
    .whereRef('subscribers.id', '=', 'back.id')
    .where('subscribers.state', '=', 'active')
    .whereRef('subscribers.since_at', '>', 'back.since_at')
    .execute();
}
