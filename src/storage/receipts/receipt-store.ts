import { sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { Receipt, ReceiptCounts, ReceiptStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { keptOf } from './kept-of.ts';

/** Range of subscriber ids counted per query: a million rows in one would block everything else. */
const ID_RANGE = 10_000;

/** What admins published and are told of while it arrives, in the database. */
export function createReceiptStore(db: Db): ReceiptStore {
  return {
    async begin({ episodeId, chatId, language, way, messageId, begunAt }) {
      const given = { language, way, message_id: messageId ?? null, begun_at: begunAt };
      await db
        .insertInto('receipts')
        .values({ episode_id: episodeId, chat_id: chatId, ...given })
        .onConflict((conflict) => conflict.columns(['episode_id', 'chat_id']).doUpdateSet(given))
        .execute();
    },
    open: () => findOpen(db),
    keyOf: ({ episodeId, chatId, begunAt }) => `receipt:${chatId}:${begunAt}:${episodeId}`,
    async findPublished(episodeId) {
      const row = await db
        .selectFrom('episodes')
        .select(['live', 'published_at'])
        .where('id', '=', episodeId)
        .executeTakeFirst();
      return row && { isLive: row.live === 1, publishedAt: row.published_at ?? undefined };
    },
    count: (editionIds) => count(db, editionIds),
    countPending: (publishedAt) => countPending(db, publishedAt),
    async readings(episodeId) {
      const { opened, shared } = await db
        .selectFrom('openings')
        .select((eb) => [
          eb.fn.sum<number | null>('count').as('opened'),
          eb.fn.sum<number | null>('shared').as('shared'),
        ])
        .where('episode_id', '=', episodeId)
        .executeTakeFirstOrThrow();
      return { opened: Number(opened ?? 0), shared: Number(shared ?? 0), ...(await keptOf(db, episodeId)) };
    },
    async end({ episodeId, chatId }) {
      await db
        .deleteFrom('receipts')
        .where('episode_id', '=', episodeId)
        .where('chat_id', '=', chatId)
        .execute();
    },
  };
}

async function findOpen(db: Db): Promise<Receipt[]> {
  const rows = await db
    .selectFrom('receipts')
    .innerJoin('episodes', 'episodes.id', 'episode_id')
    .leftJoin('editions', (join) =>
      join.on(
        sql<boolean>`editions.key = 'receipt:' || receipts.chat_id || ':' || receipts.begun_at || ':' || receipts.episode_id`,
      ),
    )
    .leftJoin('deliveries', 'edition_id', 'editions.id')
    .select([
      'receipts.episode_id as episodeId',
      'receipts.chat_id as chatId',
      'language',
      'way',
      'message_id',
      'begun_at as begunAt',
      'title',
      'path',
      'live',
      'published_at',
      'telegram_message_id',
    ])
    .orderBy('begun_at')
    .orderBy('receipts.episode_id')
    .execute();
  return rows.map(({ message_id, telegram_message_id, live, published_at, ...row }) => ({
    ...row,
    messageId: message_id ?? telegram_message_id ?? undefined,
    publishedAt: published_at ?? undefined,
    isLive: live === 1,
  }));
}

/** An edition counts once, by the part of it that is worst off. */
async function count(db: Db, editionIds: readonly number[]): Promise<ReceiptCounts> {
  const counts = { owed: 0, sent: 0, waiting: 0, uncertain: 0, gone: 0 };
  if (editionIds.length === 0) return counts;
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => [
      'edition_id' as const,
      'status' as const,
      eb('not_before', 'is not', null).as('isQueued'),
      eb.or([eb('doubts', '>', 0), eb('lost_leases', '>', 0)]).as('isDoubted'),
    ])
    .where('edition_id', 'in', editionIds)
    .execute();
  const worst = new Map<number, Outcome>();
  for (const { edition_id, status, isQueued, isDoubted } of rows) {
    const outcome = outcomeOf(status, Boolean(isQueued), Boolean(isDoubted));
    const before = worst.get(edition_id) ?? 'sent';
    worst.set(edition_id, BEST_FIRST.indexOf(outcome) > BEST_FIRST.indexOf(before) ? outcome : before);
  }
  for (const outcome of worst.values()) {
    counts.owed += 1;
    counts[outcome] += 1;
  }
  return counts;
}

const BEST_FIRST = ['sent', 'gone', 'uncertain', 'waiting'] as const;
type Outcome = (typeof BEST_FIRST)[number];

/** What may have arrived is uncertain, whether or not it is sent again. */
function outcomeOf(status: string, isQueued: boolean, isDoubted: boolean): Outcome {
  if (isQueued || status === 'sending') return isDoubted ? 'uncertain' : 'waiting';
  if (status === 'sent' || status === 'uncertain') return status;
  return 'gone';
}

async function countPending(db: Db, publishedAt: Instant): Promise<number> {
  const { last } = await db
    .selectFrom('subscribers')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  let pending = 0;
  for (let after = 0; after < (last ?? 0); after += ID_RANGE) {
    const { count } = await db
      .selectFrom('subscribers')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('id', '>', after)
      .where('id', '<=', after + ID_RANGE)
      .where('state', '=', 'active')
      .where('mode', '<>', 'off')
      .where('since_at', '<', publishedAt)
      .executeTakeFirstOrThrow();
    pending += Number(count);
  }
  return pending;
}
