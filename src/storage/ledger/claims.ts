import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { Delivery, Lane } from '../../domain/delivery.ts';
import { PAUSED_UNTIL, withoutHalted } from '../broadcasts/queue.ts';
import type { Claims } from '../home.ts';
import type { Db, Tables } from '../tables.ts';
import { withSilence } from './silence.ts';
import { readMessage } from './stored-message.ts';

/** Repeats go first: behind everything written for the same hour they would arrive when nobody expects them any more. */
export const QUEUES = ['repeats', 'fresh'] as const;

/** A lane, and one of its queues. */
interface Source {
  readonly lane: Lane;
  readonly queue: (typeof QUEUES)[number];
}

/** Claims deliveries from the queue, where only one writer is possible at a time. */
export function createSqliteClaims(db: Db): Claims {
  return {
    claim: (now, limit, leaseMs, lane = 'free') =>
      db.transaction().execute(async (trx) => {
        const rows: ReadyRow[] = [];
        for (const queue of QUEUES) {
          rows.push(
            ...(await readyRows(trx, { lane, queue }, now)
              .limit(Math.max(limit - rows.length, 0))
              .execute()),
          );
        }
        const claimed = await withoutHalted(trx, firstOfEachChat(rows), now);
        if (claimed.length === 0) return [];
        await lease(trx, claimed, now + leaseMs).execute();
        return withSilence(trx, claimed.map(toDelivery), now);
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

/** The earliest due time of the deliveries of a lane. */
export async function findNextAt(db: Db, lane: Lane): Promise<Instant | undefined> {
  const row = await claimable(db)
    .select('not_before')
    .where('lane', '=', lane)
    // There may be very many deliveries that admins have paused, and none of them is due.
    .where('not_before', '<', PAUSED_UNTIL)
    // Held beyond its expiry, it is never sent.
    .whereRef('not_before', '<', 'expires_at')
    .limit(1)
    .executeTakeFirst();
  return row?.not_before ?? undefined;
}

/** A database, or the part of a query builder that reads from it. */
type Reader = Pick<Db, 'selectFrom'>;

/**
 * Repeats have an index of their own. SQLite uses it only for a literal status, and both databases might prefer to scan the whole
 * queue unless the first column of its index, the lane, is hidden in an expression.
 */
const IN_QUEUE: Readonly<Record<Source['queue'], (lane: Lane) => RawBuilder<boolean>>> = {
  repeats: (lane) => sql`deliveries.status = 'uncertain' AND deliveries.lane || '' = ${lane}`,
  fresh: (lane) => sql`deliveries.status = 'pending' AND deliveries.lane = ${lane}`,
};

/** The due deliveries, with everything needed to send them. */
export function readyRows(db: Reader, { lane, queue }: Source, now: Instant) {
  return claimable(db)
    .where(IN_QUEUE[queue](lane))
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
      'doubts',
      'expires_at',
    ])
    .where('not_before', '<=', now)
    .where('expires_at', '>', now);
}

/** Waiting deliveries, oldest first, that no other delivery of their chat or edition blocks. */
function claimable(db: Reader) {
  return db
    .selectFrom('deliveries')
    .where('not_before', 'is not', null)
    .where(isAlone)
    .where(isNext)
    .orderBy('not_before')
    .orderBy('deliveries.id');
}

/** True when nothing else is being sent to its chat. */
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

/** True when every earlier part of its edition is settled. */
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

export interface ReadyRow {
  readonly id: number;
  readonly chat_id: number;
  readonly thread_id: number;
  readonly body: string;
  readonly edits: number | null;
  readonly lane: Lane;
  readonly due_at: number;
  readonly attempts: number;
  readonly doubts: number;
  readonly expires_at: number;
}

export function firstOfEachChat<Row extends ReadyRow>(rows: readonly Row[]): Row[] {
  const chats = new Set<number>();
  return rows.filter(({ chat_id }) => !chats.has(chat_id) && chats.add(chat_id));
}

export function toDelivery(row: ReadyRow): Omit<Delivery, 'isSilent'> {
  return {
    id: row.id,
    chatId: row.chat_id,
    threadId: row.thread_id === 0 ? undefined : row.thread_id,
    message: readMessage(row.body),
    edits: row.edits ?? undefined,
    lane: row.lane,
    dueAt: row.due_at,
    attempts: row.attempts,
    doubts: row.doubts,
    expiresAt: row.expires_at,
  };
}
