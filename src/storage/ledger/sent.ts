import type { Instant } from '../../domain/clock.ts';
import { createGroupCommit } from '../group-commit.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { valueRows } from '../value-rows.ts';

interface Sent {
  readonly id: number;
  readonly messageId: number;
  readonly now: Instant;
  readonly chatFreeAt: Instant;
}

/** Records that messages arrived, many in one commit. */
export function createSentMark(db: Db): Ledger['markSent'] {
  const mark = createGroupCommit<Sent>((sent) =>
    db.transaction().execute(async (trx) => {
      const freeAt = await settle(trx, sent);
      if (freeAt.size > 0) await deferUntilFree(trx, freeAt);
    }),
  );
  return (id, messageId, now, chatFreeAt = now) => mark({ id, messageId, now, chatFreeAt });
}

/** Settles the deliveries. @returns when each chat that is not free at once becomes free */
async function settle(trx: Db, sent: readonly Sent[]): Promise<ReadonlyMap<number, Instant>> {
  const rows = sent.map(({ id, messageId, now }) => [id, messageId, now]);
  const settled = await trx
    .with('sent(id, message_id, at)', () => valueRows(['bigint', 'bigint', 'bigint'], rows))
    .updateTable('deliveries')
    .from('sent')
    .set((eb) => ({
      status: 'sent',
      telegram_message_id: eb.ref('sent.message_id'),
      settled_at: eb.ref('sent.at'),
      not_before: null,
      lease_until: null,
    }))
    .whereRef('deliveries.id', '=', 'sent.id')
    .where('deliveries.status', '!=', 'sent')
    .returning(['deliveries.id', 'deliveries.chat_id'])
    .execute();
  const chatOf = new Map(settled.map(({ id, chat_id }) => [id, chat_id]));
  const freeAt = new Map<number, Instant>();
  for (const { id, now, chatFreeAt } of sent) {
    const chatId = chatOf.get(id);
    if (chatId !== undefined && chatFreeAt > now)
      freeAt.set(chatId, Math.max(freeAt.get(chatId) ?? 0, chatFreeAt));
  }
  return freeAt;
}

/** Defers the other waiting deliveries of those chats until the chats are free. */
async function deferUntilFree(trx: Db, freeAt: ReadonlyMap<number, Instant>): Promise<void> {
  await trx
    .with('chat(id, free_at)', () => valueRows(['bigint', 'bigint'], [...freeAt]))
    .updateTable('deliveries')
    .from('chat')
    .set((eb) => ({ not_before: eb.ref('chat.free_at') }))
    .whereRef('deliveries.chat_id', '=', 'chat.id')
    .where('deliveries.status', 'in', ['pending', 'uncertain'])
    .whereRef('deliveries.not_before', '<', 'chat.free_at')
    .execute();
}
