import { hold } from './chat-hold.ts';
import type { Ledger } from './stores.ts';
import type { Db } from './tables.ts';

/** What an answer means for a whole chat. */
export function createChatRules(db: Db): Pick<Ledger, 'holdChat' | 'pauseChat' | 'migrateChat'> {
  return {
    holdChat: (chatId, untilAt) => db.transaction().execute((trx) => hold(trx, chatId, untilAt)),
    pauseChat: (chatId, reason, now) =>
      db.transaction().execute(async (trx) => {
        await trx
          .updateTable('subscribers')
          .set({ state: 'paused', pause_reason: reason, paused_at: now, next_due_at: null })
          .where('chat_id', '=', chatId)
          // Whoever has stopped stays stopped, and is not brought back by an unblocking.
          .where('state', '=', 'active')
          .execute();
        await trx
          .updateTable('deliveries')
          .set({ status: 'dead', last_error: reason, settled_at: now, not_before: null })
          .where('chat_id', '=', chatId)
          .where('not_before', 'is not', null)
          .execute();
      }),
    migrateChat: (oldChatId, newChatId) =>
      db.transaction().execute(async (trx) => {
        await moveSubscriber(trx, oldChatId, newChatId);
        await trx
          .updateTable('deliveries')
          .set({ chat_id: newChatId })
          .where('chat_id', '=', oldChatId)
          .where((eb) => eb.or([eb('not_before', 'is not', null), eb('status', '=', 'sending')]))
          .execute();
        const held = trx.deleteFrom('chat_holds').where('chat_id', '=', oldChatId).returning('until_at');
        const row = await held.executeTakeFirst();
        if (row) await hold(trx, newChatId, row.until_at);
      }),
  };
}

async function moveSubscriber(trx: Db, oldChatId: number, newChatId: number): Promise<void> {
  const known = await trx
    .selectFrom('subscribers')
    .select('id')
    .where('chat_id', '=', newChatId)
    .executeTakeFirst();
  // The new chat has subscribed by itself already: its own settings count, the old ones end.
  const change = known ? ({ state: 'stopped', next_due_at: null } as const) : { chat_id: newChatId };
  await trx.updateTable('subscribers').set(change).where('chat_id', '=', oldChatId).execute();
}
