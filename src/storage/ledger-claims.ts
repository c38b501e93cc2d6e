import type { ExpressionBuilder } from 'kysely';
import type { Instant } from '../domain/clock.ts';
import type { Delivery, Lane } from '../domain/delivery.ts';
import { PAUSED_UNTIL, withoutHalted } from './broadcast-queue.ts';
import type { Claims } from './home.ts';
import type { Db, Tables } from './tables.ts';

/** Taking deliveries out of the queue, where only one can write at a time. */
export function createSqliteClaims(db: Db): Claims {
  return {
    claim: (now, limit, leaseMs, lane = 'free') =>
      db.transaction().execute(async (trx) => {
        const rows = await readyRows(trx, lane, now).limit(Math.max(limit, 0)).execute();
        const claimed = await withoutHalted(trx, firstOfEachChat(rows), now);
        if (claimed.length === 0) return [];
        await lease(trx, claimed, now + leaseMs).execute();
        return claimed.map(toDelivery);
      }),
    nextAt: (lane = 'free') => findNextAt(db, lane),
  };
}

/** Marks rows as being sent. */
export function lease(trx: Db, rows: readonly ReadyRow[], leaseUntil: Instant) {
  const ids = rows.map(({ id }) => id);
  return trx
    .updateTable('deliveries')
    .set((eb) => ({
      status: 'sending',
      attempts: eb('attempts', '+', 1),
      not_before: null,
      lease_until: leaseUntil,
    }))
    .where('id', 'in', ids);
}

/** The earliest instant at which something of a lane may go. */
export async function findNextAt(db: Db, lane: Lane): Promise<Instant | undefined> {
  const row = await claimable(db, lane)
    .select('not_before')
    // What admins have paused may be very much, and none of it goes.
    .where('not_before', '<', PAUSED_UNTIL)
    // Held beyond its end, it never goes.
    .whereRef('not_before', '<', 'expires_at')
    .limit(1)
    .executeTakeFirst();
  return row?.not_before ?? undefined;
}

/** A database, or the part of a query that reads from it. */
type Reader = Pick<Db, 'selectFrom'>;

/** What may go now, with all that its delivery needs. */
export function readyRows(db: Reader, lane: Lane, now: Instant) {
  return claimable(db, lane)
    .innerJoin('messages', 'messages.id', 'message_ref')
    .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
    .select([
      'deliveries.id',
      'chat_id',
      'thread_id',
      'body',
      'edits',
      'lane',
      'due_at',
      'attempts',
      'expires_at',
    ])
    .where('not_before', '<=', now)
    .where('expires_at', '>', now);
}

/** What waits, oldest first, and may go before all that waits with it. */
function claimable(db: Reader, lane: Lane) {
  return db
    .selectFrom('deliveries')
    .where('lane', '=', lane)
    .where('not_before', 'is not', null)
    .where(isAlone)
    .where(isNext)
    .orderBy('not_before')
    .orderBy('deliveries.id');
}

/** Nothing else is being sent to its chat. */
export function isAlone({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'deliveries'>) {
  return not(
    exists(
      selectFrom('deliveries as other')
        .select('other.id')
        .whereRef('other.chat_id', '=', 'deliveries.chat_id')
        .where('other.status', '=', 'sending'),
    ),
  );
}

/** Every earlier part of its edition is settled. */
function isNext({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'deliveries'>) {
  return not(
    exists(
      selectFrom('deliveries as earlier')
        .select('earlier.id')
        .whereRef('earlier.edition_id', '=', 'deliveries.edition_id')
        .whereRef('earlier.part', '<', 'deliveries.part')
        .where('earlier.not_before', 'is not', null),
    ),
  );
}

interface ReadyRow {
  readonly id: number;
  readonly chat_id: number;
  readonly thread_id: number;
  readonly body: string;
  readonly edits: number | null;
  readonly lane: Lane;
  readonly due_at: number;
  readonly attempts: number;
  readonly expires_at: number;
}

export function firstOfEachChat<Row extends ReadyRow>(rows: readonly Row[]): Row[] {
  const chats = new Set<number>();
  return rows.filter(({ chat_id }) => !chats.has(chat_id) && chats.add(chat_id));
}

export function toDelivery(row: ReadyRow): Delivery {
  return {
    id: row.id,
    chatId: row.chat_id,
    threadId: row.thread_id === 0 ? undefined : row.thread_id,
    message: JSON.parse(row.body),
    edits: row.edits ?? undefined,
    lane: row.lane,
    dueAt: row.due_at,
    attempts: row.attempts,
    expiresAt: row.expires_at,
  };
}
