import { sql } from 'kysely';
import type { WithdrawalCounts, WithdrawalStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { LEFT_OUT } from './writes.ts';

/** Withdrawn episodes, and the messages that showed them by outcome. */
export function createWithdrawalStore(db: Db): WithdrawalStore {
  return {
    begin: ({ episodeId, chatId, language, begunAt }) =>
      db.transaction().execute(async (trx) => {
        await trx
          .deleteFrom('withdrawals')
          .where('episode_id', '=', episodeId)
          .where('chat_id', '=', chatId)
          .execute();
        await trx
          .insertInto('withdrawals')
          .values({ episode_id: episodeId, chat_id: chatId, language, begun_at: begunAt })
          .execute();
      }),
    async open() {
      const rows = await db
        .selectFrom('withdrawals')
        .innerJoin('episodes', 'episodes.id', 'episode_id')
        .select([
          'withdrawals.id',
          'episode_id',
          'title',
          'chat_id',
          'language',
          'begun_at',
          'told_at',
          'approval',
          'shown',
        ])
        .orderBy('withdrawals.id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        episodeId: row.episode_id,
        title: row.title,
        chatId: row.chat_id,
        language: row.language,
        begunAt: row.begun_at,
        toldAt: row.told_at ?? undefined,
        isPublished: row.approval !== 'withheld',
        isWritten: row.shown === null || row.shown === 'withdrawn',
      }));
    },
    count: (editionIds, begunAt) => count(db, editionIds, begunAt),
    async countSent(editionIds, sinceAt) {
      if (editionIds.length === 0) return 0;
      const { sent } = await db
        .selectFrom('deliveries')
        .select((eb) => eb.fn.count<number>('edition_id').distinct().as('sent'))
        .where('edition_id', 'in', editionIds)
        .where('status', '=', 'sent')
        .where('settled_at', '>=', sinceAt)
        .executeTakeFirstOrThrow();
      return Number(sent);
    },
    async markTold(id, now) {
      await db.updateTable('withdrawals').set({ told_at: now }).where('id', '=', id).execute();
    },
    async end(id) {
      await db.deleteFrom('withdrawals').where('id', '=', id).execute();
    },
  };
}

/** Counts the latest edit of each message, if it was written or replaced since then. */
async function count(db: Db, editionIds: readonly number[], begunAt: number): Promise<WithdrawalCounts> {
  const counts = { changed: 0, waiting: 0, repeating: 0, unchanged: 0, unknown: 0 };
  if (editionIds.length === 0) return counts;
  const edits = await db
    .selectFrom('deliveries as message')
    .innerJoin('editions as correction', (join) =>
      join.on(sql<boolean>`correction.key = 'correction:' || message.id`),
    )
    .innerJoin('deliveries as edit', (join) =>
      join.onRef('edit.edition_id', '=', 'correction.id').onRef('edit.part', '=', 'correction.parts'),
    )
    .select((eb) => [
      'edit.status',
      eb('edit.not_before', 'is', null).as('isOut'),
      eb.or([eb('edit.doubts', '>', 0), eb('edit.lost_leases', '>', 0)]).as('isDoubted'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('message.edition_id', 'in', editionIds)
    .where('correction.due_at', '>=', begunAt)
    .groupBy(['edit.status', 'isOut', 'isDoubted'])
    .execute();
  for (const { status, isOut, isDoubted, count } of edits) {
    const isOpen = !isOut || status === 'sending';
    const kind = isOpen ? (isDoubted ? 'repeating' : 'waiting') : status === 'sent' ? 'changed' : 'unchanged';
    counts[kind] += Number(count);
  }
  const { unknown } = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('unknown'))
    .where('edition_id', 'in', editionIds)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('status', '=', 'uncertain'),
          eb('last_error', '=', LEFT_OUT),
          eb('settled_at', '>=', begunAt),
        ]),
        eb.and([
          eb('status', '=', 'sent'),
          eb('edits', 'is', null),
          eb.or([eb('doubts', '>', 0), eb('lost_leases', '>', 0)]),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  counts.unknown = Number(unknown);
  return counts;
}
