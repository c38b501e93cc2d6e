import type { Mode } from '../../domain/subscriber.ts';
import type { SubscriberStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createInterestStore } from './interest-store.ts';
import { returnUnreached } from './return-unreached.ts';
import { toColumns, toSubscriber } from './row.ts';

/** Parts of what Telegram answers when a topic is closed or not found; the same as in `telegram/send-outcome.ts`. */
const TOPIC_REASONS = ['%thread not found%', '%TOPIC_CLOSED%', '%TOPIC_DELETED%'];

/** Subscribers and their interests, in the database. */
export function createSubscriberStore(db: Db): SubscriberStore {
  const active = (mode: Mode) =>
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
    async get(id) {
      const row = await db.selectFrom('subscribers').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toSubscriber(row);
    },
    async shared(limit) {
      const rows = await db
        .selectFrom('subscribers')
        .selectAll()
        .where('chat_type', '<>', 'private')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toSubscriber);
    },
    async add({ chatId, chatType, language, zone, times, mode, focus, state, sinceAt, ...newcomer }) {
      const { threadId, ...others } = newcomer;
      await db
        .insertInto('subscribers')
        .values({
          ...toColumns(others),
          chat_id: chatId,
          thread_id: threadId ?? 0,
          chat_type: chatType,
          language,
          zone,
          times: JSON.stringify(times),
          mode,
          focus,
          state,
          since_at: sinceAt,
          subscribed_at: sinceAt,
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
      const dueIn = (mode: 'daily' | 'weekly') =>
        active(mode)
          .selectAll()
          .where('next_due_at', '<=', now)
          .orderBy('next_due_at')
          .limit(limit)
          .execute();
      // A query a mode: with both in one, neither database reads the rows in the order of the index.
      const rows = [...(await dueIn('daily')), ...(await dueIn('weekly'))];
      const soonest = rows.toSorted((a, b) => (a.next_due_at ?? 0) - (b.next_due_at ?? 0));
      return soonest.slice(0, limit).map(toSubscriber);
    },
    async dueReviews(now, limit) {
      const rows = await db
        .selectFrom('subscribers')
        .selectAll()
        .where('state', '=', 'active')
        .where('mode', '<>', 'off')
        .where('review_due_at', '<=', now)
        .orderBy('review_due_at')
        .limit(limit)
        .execute();
      return rows.map(toSubscriber);
    },
    async behind(publishedAt, now, limit) {
      const rows = await active('instant')
        .selectAll()
        .where('since_at', '<', publishedAt)
        .where((eb) => eb.or([eb('next_due_at', 'is', null), eb('next_due_at', '<=', now)]))
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
    returnUnreached: (id, sinceAt) => returnUnreached(db, id, sinceAt),
    ...createInterestStore(db),
  };
}
