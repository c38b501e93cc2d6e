import type { Instant } from '../../domain/clock.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { valueRows } from '../value-rows.ts';

/** Deliveries looked at in one transaction: a whole day's backlog must not block the event loop. */
const BATCH = 250;
/** A delivery whose sender ended so often may be what ends it: then it is left alone. */
const MOST_LOST_LEASES = 10;
const LOST_LEASE = 'the process that was sending it ended before the answer came';
const LOST_TOO_OFTEN = `${LOST_LEASE}, ${MOST_LOST_LEASES} times: it is not sent any more`;

type Swept = Awaited<ReturnType<Ledger['sweep']>>;

/** Taking up what a crash or a long sleep left behind. */
export function createSweep(db: Db): Pick<Ledger, 'sweep'> {
  /** Works through everything, a batch a transaction; gives what `work` gives of each. */
  async function inBatches<Part extends { readonly seen: number }>(
    work: (trx: Db) => Promise<Part>,
  ): Promise<Part[]> {
    const parts: Part[] = [];
    for (;;) {
      const part = await db.transaction().execute(work);
      parts.push(part);
      if (part.seen < BATCH) return parts;
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
 * Takes up sends of which nobody will tell the outcome: they go again at once, or when the hold on their chat ends. They may
 * have arrived, so that they stay `uncertain` while they wait.
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
      eb.selectFrom('deliveries').select('id').where('lease_until', '<=', latest).limit(BATCH),
    )
    // Once more: PostgreSQL looks again at a row that another replica has just changed.
    .where('lease_until', '<=', latest)
    .returning(['id', 'edition_id', 'part', 'not_before'])
    .execute();
  await holdLaterParts(trx, ended);
  const abandoned = ended.filter(({ not_before }) => not_before === null).map(({ id }) => id);
  return { seen: ended.length, abandoned };
}

/** Later parts cannot go before it; left at the head of the queue they would be looked at in vain by every claim. */
async function holdLaterParts(
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
    // By the index of what may expire; DISTINCT instead would read the whole ledger.
    .orderBy('expires_at')
    .limit(BATCH)
    .execute();
  if (rows.length === 0) return { seen: 0, expired: 0, expiredInDoubt: 0 };
  const editionIds = [...new Set(rows.map(({ edition_id }) => edition_id))];
  const expired = await expireDeliveries(trx, editionIds, now);
  await returnEpisodes(trx, editionIds);
  return { seen: rows.length, ...expired };
}

/** What may have arrived cannot be called expired: it stays uncertain. */
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
 * Marks editions of which nothing has arrived as expired, so that their episodes count as not given, and sets their
 * subscribers back to where they stood before. One part that arrived, is under way or is left alone keeps an edition: better
 * a digest without its end than the same digest again. A part in doubt does not, however often it was sent: its repeat is the
 * next digest.
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
  const backTo = new Map<number, Instant>();
  for (const { subscriber_id, since_at } of unsent) {
    if (subscriber_id === null || since_at === null) continue;
    backTo.set(subscriber_id, Math.min(backTo.get(subscriber_id) ?? since_at, since_at));
  }
  if (backTo.size > 0) await setBack(trx, backTo);
}

async function setBack(trx: Db, backTo: ReadonlyMap<number, Instant>): Promise<void> {
  await trx
    .with('back(id, since_at)', () => valueRows(['bigint', 'bigint'], [...backTo]))
    .updateTable('subscribers')
    .from('back')
    .set((eb) => ({ since_at: eb.ref('back.since_at') }))
    .whereRef('subscribers.id', '=', 'back.id')
    .where('subscribers.state', '=', 'active')
    .whereRef('subscribers.since_at', '>', 'back.since_at')
    .execute();
}
