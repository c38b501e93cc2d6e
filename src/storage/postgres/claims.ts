import { sql } from 'kysely';
import type { Lane } from '../../domain/delivery.ts';
import { withoutHalted } from '../broadcasts/queue.ts';
import type { Claims } from '../home.ts';
import {
  findNextAt,
  firstOfEachChat,
  isAlone,
  lease,
  QUEUES,
  type ReadyRow,
  readyRows,
  toDelivery,
} from '../ledger/claims.ts';
import { withSilence } from '../ledger/silence.ts';
import type { Db } from '../tables.ts';
import { lockSpace } from './locks.ts';

/** The largest prime below 2^31: chat ids exceed the 32 bits that a lock's key has for them. */
const LOCKS = 2_147_483_647;

/**
 * Claims deliveries from the queue, where many replicas claim concurrently. None waits for another: rows and chats that another
 * one is claiming right now are skipped.
 */
export function createPostgresClaims(db: Db, schema: string): Claims {
  const space = lockSpace(schema, 'chats');

  /** Locks the first rows that nobody else has locked, one per chat whose lock is free, until the transaction ends. */
  async function lockRows(trx: Db, lane: Lane, now: number, limit: number): Promise<ReadyRow[]> {
    const rows: ReadyRow[] = [];
    for (const queue of QUEUES) {
      if (rows.length < limit)
        rows.push(...(await lockQueue(trx, { lane, queue }, now, limit - rows.length)));
    }
    return firstOfEachChat(rows);
  }

  async function lockQueue(trx: Db, source: Parameters<typeof readyRows>[1], now: number, limit: number) {
    const rows = await trx
      .with(
        // Materialized: chats are locked for these rows only, not for all that the planner scans.
        (cte) => cte('ready').materialized(),
        (reader) => readyRows(reader, source, now).limit(limit).forUpdate('deliveries').skipLocked(),
      )
      .selectFrom('ready')
      .selectAll()
      .select(sql<boolean>`pg_try_advisory_xact_lock(${space}, (chat_id % ${LOCKS})::integer)`.as('is_ours'))
      .execute();
    return rows.filter(({ is_ours }) => is_ours);
  }

  return {
    claim: (now, limit, leaseMs, lane = 'free') =>
      inQueueOrder(db, async (trx) => {
        const rows = await withoutHalted(trx, await lockRows(trx, lane, now, limit), now);
        if (rows.length === 0) return [];
        // A new statement sees what others have committed meanwhile, for example a send to the same chat.
        const leased = await lease(trx, rows, now + leaseMs)
          .where(isAlone)
          .returning('id')
          .execute();
        const ids = new Set(leased.map(({ id }) => id));
        const claimed = rows.filter(({ id }) => ids.has(id)).map(toDelivery);
        return withSilence(trx, claimed, now);
      }),
    nextAt: (lane = 'free') => inQueueOrder(db, (trx) => findNextAt(trx, lane)),
  };
}

/**
 * A transaction in which the planner uses the index of the queue. Its statistics are stale after a burst: they say that only a few
 * rows wait, and to take 25 of 100,000 it would sort them all.
 */
function inQueueOrder<Result>(db: Db, work: (trx: Db) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`SELECT set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(
      trx,
    );
    return work(trx);
  });
}
