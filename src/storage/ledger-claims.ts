import type { Delivery } from '../domain/delivery.ts';
import type { Ledger } from './stores.ts';
import type { Db } from './tables.ts';

/** Taking deliveries out of the queue, one a chat. */
export function createClaims(db: Db): Pick<Ledger, 'claim' | 'nextAt'> {
  return {
    claim: (now, limit, leaseMs) =>
      db.transaction().execute(async (trx) => {
        const rows = await claimable(trx)
          .innerJoin('messages', 'messages.id', 'message_ref')
          .select(['deliveries.id', 'chat_id', 'body', 'attempts', 'expires_at'])
          .where('not_before', '<=', now)
          .where('expires_at', '>', now)
          .limit(Math.max(limit, 0))
          .execute();
        const claimed = firstOfEachChat(rows);
        if (claimed.length === 0) return [];
        const ids = claimed.map(({ id }) => id);
        await trx
          .updateTable('deliveries')
          .set((eb) => ({
            status: 'sending',
            attempts: eb('attempts', '+', 1),
            not_before: null,
            lease_until: now + leaseMs,
          }))
          .where('id', 'in', ids)
          .execute();
        return claimed.map(toDelivery);
      }),
    async nextAt() {
      const row = await claimable(db)
        .select('not_before')
        // Held beyond its end, it never goes.
        .whereRef('not_before', '<', 'expires_at')
        .limit(1)
        .executeTakeFirst();
      return row?.not_before ?? undefined;
    },
  };
}

/** What waits, oldest first, but nothing for a chat with a send under way and no part before an earlier one is settled. */
function claimable(db: Db) {
  return db
    .selectFrom('deliveries')
    .where('not_before', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as other')
            .select('other.id')
            .whereRef('other.chat_id', '=', 'deliveries.chat_id')
            .where('other.status', '=', 'sending'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.edition_id', '=', 'deliveries.edition_id')
            .whereRef('earlier.part', '<', 'deliveries.part')
            .where('earlier.not_before', 'is not', null),
        ),
      ),
    )
    .orderBy('not_before')
    .orderBy('deliveries.id');
}

interface ClaimedRow {
  readonly id: number;
  readonly chat_id: number;
  readonly body: string;
  readonly attempts: number;
  readonly expires_at: number;
}

function firstOfEachChat(rows: readonly ClaimedRow[]): ClaimedRow[] {
  const chats = new Set<number>();
  return rows.filter(({ chat_id }) => !chats.has(chat_id) && chats.add(chat_id));
}

function toDelivery(row: ClaimedRow): Delivery {
  return {
    id: row.id,
    chatId: row.chat_id,
    message: JSON.parse(row.body),
    attempts: row.attempts,
    expiresAt: row.expires_at,
  };
}
