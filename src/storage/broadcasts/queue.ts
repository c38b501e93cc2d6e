import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { Db } from '../tables.ts';
import { lockBroadcast } from './row.ts';

/**
 * From here on a `not_before` means that the delivery waits for an admin: this and the id of its paused broadcast, so that the
 * index of the queue finds them all at once. The year 3000: no delivery lives so long.
 */
export const PAUSED_UNTIL: Instant = Date.UTC(3000, 0, 1);
const STOPPED = 'stopped by an admin';

/** Deliveries looked at in one transaction: the event loop turns between two. */
const STEP = 500;

/** A place in the queue of one lane. */
interface Place {
  readonly notBefore: Instant;
  readonly id: number;
}

const FRONT: Place = { notBefore: 0, id: 0 };

/** Makes what waits obey the state of its broadcast, step by step from the front, ahead of whoever claims. */
export async function enforceState(db: Db, id: number, now: Instant): Promise<void> {
  let from: Place | undefined = FRONT;
  while (from) {
    const here: Place = from;
    from = await db.transaction().execute((trx) => enforceStep(trx, id, now, here));
  }
}

/** The state is read in each step: two admins may press at once, and the last word counts. Gives where to go on. */
async function enforceStep(trx: Db, id: number, now: Instant, from: Place): Promise<Place | undefined> {
  const broadcast = await lockBroadcast(trx, id);
  if (!broadcast) return undefined;
  const { state, lane } = broadcast;
  if (state !== 'running' && state !== 'paused' && state !== 'stopped') return undefined;
  if (state !== 'paused') {
    const set = await findPaused(trx, id, lane);
    if (set.length > 0) {
      await (state === 'running' ? release(trx, set, now) : stop(trx, set, now));
      return from;
    }
    if (state === 'running') return undefined;
  }
  const seen = await readQueue(trx, lane, from);
  const own = seen.filter(({ broadcast_id }) => broadcast_id === id).map((row) => row.id);
  if (own.length > 0) await (state === 'paused' ? pause(trx, own, id) : stop(trx, own, now));
  const last = seen.at(-1);
  return last && seen.length === STEP ? { notBefore: last.not_before ?? 0, id: last.id } : undefined;
}

async function findPaused(trx: Db, id: number, lane: 'free' | 'paid'): Promise<number[]> {
  const rows = await trx
    .selectFrom('deliveries')
    .select('id')
    .where('lane', '=', lane)
    .where('not_before', '=', PAUSED_UNTIL + id)
    .limit(STEP)
    .execute();
  return rows.map((row) => row.id);
}

/** The next of all that waits in that lane; what other broadcasts' admins have paused is left aside. */
function readQueue(trx: Db, lane: 'free' | 'paid', { notBefore, id }: Place) {
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
    .limit(STEP)
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

/** A chat that is held stays so. */
function heldOrNow(now: Instant): RawBuilder<number> {
  return sql<number>`COALESCE(
    (SELECT until_at FROM chat_holds WHERE chat_holds.chat_id = deliveries.chat_id AND until_at > ${now}),
    CAST(${now} AS bigint))`;
}

/** What may have arrived cannot be called expired: it stays uncertain. The edition stays owed, so that it is not owed anew. */
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
 * Of deliveries about to be claimed, puts those aside whose broadcast is paused or stopped: the queue is still being cleared
 * of them, or they were written in the same moment.
 * @returns those that may go
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
