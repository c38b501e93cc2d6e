import type { Instant } from '../../domain/clock.ts';
import type { Ledger } from '../stores.ts';
import type { Db } from '../tables.ts';
import { hold } from './chat-hold.ts';

/** The outcomes that affect a whole chat. */
export function createChatRules(
  db: Db,
): Pick<Ledger, 'holdChat' | 'pauseChat' | 'pauseTopic' | 'migrateChat'> {
  return {
    holdChat: (chatId, untilAt) => db.transaction().execute((trx) => hold(trx, chatId, untilAt)),
    pauseChat: (chatId, reason, now) =>
      db.transaction().execute((trx) => pause(trx, { chatId }, reason, now)),
    pauseTopic: (chatId, threadId, reason, now) =>
      db.transaction().execute((trx) => pause(trx, { chatId, threadId }, reason, now)),
    migrateChat: (oldChatId, newChatId) =>
      db.transaction().execute(async (trx) => {
        await moveSubscribers(trx, oldChatId, newChatId);
        await dropEdits(trx, oldChatId);
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

/** The new chat numbers its messages from scratch: an edit that moved along would change an unrelated message. */
async function dropEdits(trx: Db, chatId: number): Promise<void> {
  await trx
    .updateTable('deliveries')
    .set(({ ref }) => ({
      status: 'dead',
      last_error: 'the message stayed in the chat that was left',
      settled_at: ref('not_before'),
      not_before: null,
    }))
    .where('chat_id', '=', chatId)
    .where('edits', 'is not', null)
    .where('not_before', 'is not', null)
    .execute();
}

/** Without a topic: the whole chat with all its topics. */
async function pause(
  trx: Db,
  { chatId, threadId }: { readonly chatId: number; readonly threadId?: number },
  reason: string,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('subscribers')
    .set({ state: 'paused', pause_reason: reason, paused_at: now, next_due_at: null })
    .where('chat_id', '=', chatId)
    .$if(threadId !== undefined, (query) => query.where('thread_id', '=', threadId ?? 0))
    // A stopped subscriber stays stopped, and is not reactivated when the bot is unblocked.
    .where('state', '=', 'active')
    .execute();
  await trx
    .updateTable('deliveries')
    .set({ status: 'dead', last_error: reason, settled_at: now, not_before: null })
    .where('chat_id', '=', chatId)
    .$if(threadId !== undefined, (query) => query.where('thread_id', '=', threadId ?? 0))
    .where('not_before', 'is not', null)
    .execute();
}

async function moveSubscribers(trx: Db, oldChatId: number, newChatId: number): Promise<void> {
  // A subscriber that the new chat has already keeps its settings, and the old one is stopped.
  await trx
    .updateTable('subscribers')
    .set({ state: 'stopped', next_due_at: null })
    .where('chat_id', '=', oldChatId)
    .where('thread_id', 'in', (eb) =>
      eb.selectFrom('subscribers as other').select('other.thread_id').where('other.chat_id', '=', newChatId),
    )
    .execute();
  await trx
    .updateTable('subscribers')
    .set({ chat_id: newChatId })
    .where('chat_id', '=', oldChatId)
    .where('thread_id', 'not in', (eb) =>
      eb.selectFrom('subscribers as other').select('other.thread_id').where('other.chat_id', '=', newChatId),
    )
    .execute();
}
