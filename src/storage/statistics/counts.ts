import { sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { SubscriberShare } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Pages of ids per query: ids of subscribers are contiguous, so this many are read as fast as one page of editions. */
const PAGES_PER_QUERY = 20;

/** Counts by the indexes of waiting and leased deliveries: no table row is read. */
export async function countWaiting(
  db: Db,
  now: Instant,
): Promise<{ ready: number; later: number; sending: number }> {
  const present = (column: 'not_before' | 'lease_until') =>
    db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(column, 'is not', null);
  const { ready, later, sending } = await db
    .selectNoFrom([
      present('not_before').where('not_before', '<=', now).as('ready'),
      present('not_before').where('not_before', '>', now).as('later'),
      present('lease_until').as('sending'),
    ])
    .executeTakeFirstOrThrow();
  return { ready: ready ?? 0, later: later ?? 0, sending: sending ?? 0 };
}

/** A position in the queue, in the order of its index. */
interface QueuePosition {
  readonly lane: string;
  readonly notBefore: Instant;
  readonly id: number;
}

/** Editions due since then with a waiting or leased part: each is counted by its first such part. */
export async function countOpen(db: Db, sinceAt: Instant, pageSize: number): Promise<number> {
  const leased = await firstOpenParts(db, sinceAt)
    .where('deliveries.lease_until', 'is not', null)
    .executeTakeFirstOrThrow();
  let open = leased.count;
  let after: QueuePosition | undefined = { lane: '', notBefore: 0, id: 0 };
  while (after) {
    const upTo: QueuePosition | undefined = await findPageEnd(db, after, pageSize);
    const waiting = firstOpenParts(db, sinceAt)
      .where('deliveries.not_before', 'is not', null)
      .where(compare('>', after));
    const { count } = await (upTo ? waiting.where(compare('<=', upTo)) : waiting).executeTakeFirstOrThrow();
    open += count;
    after = upTo;
  }
  return open;
}

const compare = (operator: '>' | '<=', { lane, notBefore, id }: QueuePosition) =>
  sql<boolean>`(deliveries.lane, deliveries.not_before, deliveries.id) ${sql.raw(operator)} (${lane}, ${notBefore}, ${id})`;

/** The last of the next `pageSize` waiting deliveries; undefined when fewer are left. */
async function findPageEnd(
  db: Db,
  after: QueuePosition,
  pageSize: number,
): Promise<QueuePosition | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select(['lane', 'not_before', 'id'])
    .where('not_before', 'is not', null)
    .where(compare('>', after))
    .orderBy('lane')
    .orderBy('not_before')
    .orderBy('id')
    .limit(1)
    .offset(pageSize - 1)
    .executeTakeFirst();
  return row && { lane: row.lane, notBefore: row.not_before ?? 0, id: row.id };
}

function firstOpenParts(db: Db, sinceAt: Instant) {
  return db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('due_at', '>=', sinceAt)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.edition_id', '=', 'deliveries.edition_id')
            .whereRef('earlier.part', '<', 'deliveries.part')
            .where((eb) =>
              eb.or([eb('earlier.not_before', 'is not', null), eb('earlier.lease_until', 'is not', null)]),
            ),
        ),
      ),
    );
}

/** Counts by ranges of ids. */
export async function countSubscribers(db: Db, pageSize: number): Promise<SubscriberShare[]> {
  const { last } = await db
    .selectFrom('subscribers')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const shares = new Map<string, SubscriberShare>();
  const step = pageSize * PAGES_PER_QUERY;
  for (let after = 0; after < (last ?? 0); after += step) {
    const rows = await db
      .selectFrom('subscribers')
      .select((eb) => ['state', 'mode', 'chat_type as chatType', eb.fn.countAll<number>().as('count')])
      .where('id', '>', after)
      .where('id', '<=', after + step)
      .groupBy(['state', 'mode', 'chat_type'])
      .execute();
    for (const share of rows) {
      const key = `${share.state} ${share.mode} ${share.chatType}`;
      shares.set(key, { ...share, count: share.count + (shares.get(key)?.count ?? 0) });
    }
  }
  return [...shares.values()];
}
