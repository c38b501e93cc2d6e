import { formatQuietHours } from '../../domain/quiet-hours.ts';
import type { SubscriberStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createInterestStore } from './interest-store.ts';
import { toColumns, toSubscriber } from './row.ts';

/** Parts of what Telegram answers when a topic is closed or not found; the same as in `telegram/send-outcome.ts`. */
const TOPIC_REASONS = ['%thread not found%', '%TOPIC_CLOSED%', '%TOPIC_DELETED%'];

/** Subscribers and their interests, in the database. */
export function createSubscriberStore(db: Db): SubscriberStore {
  const active = (mode: 'daily' | 'instant') =>
    db.selectFrom('subscribers').where('state', '=', 'active').where('mode', '=', mode);
  const inChat = (chatId: number, threadId = 0) =>
    db.selectFrom('subscribers').selectAll().where('chat_id', '=', chatId).where('thread_id', '=', threadId);

  return {
    async find(chatId, threadId) {
      const row = await inChat(chatId, threadId).executeTakeFirst();
      return row && toSubscriber(row);
    },
    async ofChat(chatId) {
      const rows = await db.selectFrom('subscribers').selectAll().where('chat_id', '=', chatId).execute();
      return rows.map(toSubscriber);
    },
    async add({
      chatId,
      threadId,
      chatType,
      language,
      zone,
      times,
      mode,
      focus,
      nextDueAt,
      sinceAt,
      ...newcomer
    }) {
      await db
        .insertInto('subscribers')
        .values({
          chat_id: chatId,
          thread_id: threadId ?? 0,
          chat_type: chatType,
          language,
          script: newcomer.script,
          zone,
          times: JSON.stringify(times),
          mode,
          focus,
          is_silent: Number(newcomer.isSilent),
          quiet_hours: newcomer.quietHours ? formatQuietHours(newcomer.quietHours) : null,
          state: newcomer.state,
          next_due_at: nextDueAt ?? null,
          since_at: sinceAt,
        })
        .onConflict((conflict) => conflict.columns(['chat_id', 'thread_id']).doNothing())
        .execute();
      return toSubscriber(await inChat(chatId, threadId).executeTakeFirstOrThrow());
    },
    async update(id, change) {
      const columns = toColumns(change);
      if (Object.keys(columns).length === 0) return;
      await db.updateTable('subscribers').set(columns).where('id', '=', id).execute();
    },
    async due(now, limit) {
      const rows = await active('daily')
        .selectAll()
        .where('next_due_at', '<=', now)
        .orderBy('next_due_at')
        .limit(limit)
        .execute();
      return rows.map(toSubscriber);
    },
    async behind(publishedAt, limit) {
      const rows = await active('instant')
        .selectAll()
        .where('since_at', '<', publishedAt)
        .orderBy('since_at')
        .limit(limit)
        .execute();
      return rows.map(toSubscriber);
    },
    readers: () =>
      db
        .selectFrom('subscribers')
        .select((eb) => ['language' as const, eb.fn.min<number>('since_at').as('sinceAt')])
        .where('state', '=', 'active')
        .where('mode', '<>', 'off')
        .groupBy('language')
        .orderBy('language')
        .execute(),
    async lostTopics(pausedUntil, limit) {
      const rows = await db
        .selectFrom('subscribers')
        .selectAll()
        .where('state', '=', 'paused')
        .where('paused_at', '<=', pausedUntil)
        .where((eb) => eb.or(TOPIC_REASONS.map((reason) => eb('pause_reason', 'like', reason))))
        .orderBy('paused_at')
        .limit(limit)
        .execute();
      return rows.map(toSubscriber);
    },
    ...createInterestStore(db),
  };
}
