import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { Db } from '../tables.ts';
import { lockBroadcast } from './row.ts';

/**
 * A `not_before` from here on means that the delivery is paused by an admin: it is this plus the id of the paused broadcast, so that
 * the index of the queue finds them all at once. The year 3000: no delivery lives that long.
 */
export const PAUSED_UNTIL: Instant = Date.UTC(3000, 0, 1);
const STOPPED = 'stopped by an admin';

/** Deliveries processed per transaction, with a yield to the event loop in between. */
const STEP_SIZE = 500;

/** A position in the queue of one lane. */
interface QueuePosition {
  readonly notBefore: Instant;
  readonly id: number;
}

const FRONT: QueuePosition = { notBefore: 0, id: 0 };

/** Applies the state of a broadcast to its waiting deliveries, step by step from the front, ahead of the claims. */
export async function enforceState(db: Db, id: number, now: Instant): Promise<void> {
  let from: QueuePosition | undefined = FRONT;
  while (from) {
    const here: QueuePosition = from;
    from = await db.transaction().execute((trx) => enforceStep(trx, id, now, here));
  }
}

/** Reads the state in each step: two admins may press buttons at once, and the latest state counts. @returns where to continue */
async function enforceStep(
  trx: Db,
  id: number,
  now: Instant,
  from: QueuePosition,
): Promise<QueuePosition | undefined> {
  const broadcast = await lockBroadcast(trx, id);
  if (!broadcast) return undefined;
  const { state, lane } = broadcast;
  if (state !== 'running' && state !== 'paused' && state !== 'stopped') return undefined;
  if (state !== 'paused') {
    const paused = await findPaused(trx, id, lane);
    if (paused.length > 0) {
      await (state === 'running' ? release(trx, paused, now) : stop(trx, paused, now));
      return from;
    }
    if (state === 'running') return undefined;
  }
  const seen = await readQueue(trx, lane, from);
  const own = seen.filter(({ broadcast_id }) => broadcast_id === id).map((row) => row.id);
  if (own.length > 0) await (state === 'paused' ? pause(trx, own, id) : stop(trx, own, now));
  const last = seen.at(-1);
  return last && seen.length === STEP_SIZE ? { notBefore: last.not_before ?? 0, id: last.id } : undefined;
}

async function findPaused(trx: Db, id: number, lane: 'free' | 'paid'): Promise<number[]> {
  const rows = await trx
    .selectFrom('deliveries')
    .select('id')
    .where('lane', '=', lane)
    .where('not_before', '=', PAUSED_UNTIL + id)
    .limit(STEP_SIZE)
    .execute();
  return rows.map((row) => row.id);
}

/** The next waiting deliveries of that lane, except those that are paused. */
function readQueue(trx: Db, lane: 'free' | 'paid', { notBefore, id }: QueuePosition) {
  return trx
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'edition_id')
    .select(['deliveries.id', 'not_before', 'broadcast_id'])
    .where('lane', '=', lane)
    .where('not_before', 'is not', null)
    .where('not_before', '<', PAUSED_UNTIL)
    .where(sql<boolean>`(not_before, deliveries.id) > (${notBefore}, ${id})`)
    .orderBy('not_before')
    .orderBy('deliveries.id')
    .limit(STEP_SIZE)
    .execute();
}

function pause(trx: Db, ids: readonly number[], broadcastId: number): Promise<unknown> {
  return trx
    .updateTable('deliveries')
    .set({ not_before: PAUSED_UNTIL + broadcastId })
    .where('id', 'in', ids)
    .where('not_before', 'is not', null)
    .execute();
}

function release(trx: Db, ids: readonly number[], now: Instant): Promise<unknown> {
  return trx
    .updateTable('deliveries')
    .set({ not_before: heldOrNow(now) })
    .where('id', 'in', ids)
    .where('not_before', 'is not', null)
    .execute();
}

/** Now, or the end of the hold on the chat. */
function heldOrNow(now: Instant): RawBuilder<number> {
  return sql<number>`COALESCE(
    (SELECT until_at FROM chat_holds WHERE chat_holds.chat_id = deliveries.chat_id AND until_at > ${now}),
    CAST(${now} AS bigint))`;
}

/** A delivery that may have arrived stays uncertain instead of expiring. The edition stays owed, so that it is not written again. */
function stop(trx: Db, ids: readonly number[], now: Instant): Promise<unknown> {
  return trx
    .updateTable('deliveries')
    .set({
      status: sql`CASE status WHEN 'pending' THEN 'expired' ELSE status END`,
      not_before: null,
      settled_at: now,
      last_error: STOPPED,
    })
    .where('id', 'in', ids)
    .where('not_before', 'is not', null)
    .execute();
}

/**
 * Pauses or stops those of the deliveries about to be claimed whose broadcast is paused or stopped: the queue is still being cleared
 * of them, or they were written at the same moment.
 * @returns the deliveries that may be sent
 */
export async function withoutHalted<Row extends { readonly id: number }>(
  trx: Db,
  rows: readonly Row[],
  now: Instant,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const halted = await trx
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'edition_id')
    .innerJoin('broadcasts', 'broadcasts.id', 'broadcast_id')
    .select(['deliveries.id', 'broadcasts.id as broadcastId', 'broadcasts.state'])
    .where(
      'deliveries.id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('broadcasts.state', 'in', ['paused', 'stopped'])
    .execute();
  for (const { id, broadcastId, state } of halted) {
    await (state === 'paused' ? pause(trx, [id], broadcastId) : stop(trx, [id], now));
  }
  const haltedIds = new Set(halted.map(({ id }) => id));
  return rows.filter(({ id }) => !haltedIds.has(id));
}
