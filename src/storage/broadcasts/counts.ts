import type { Instant } from '../../domain/clock.ts';
import type { AudienceShare, BroadcastCounts, BroadcastStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { broadcastRecipients } from './writing.ts';

/** Range of subscriber ids counted per query. */
const ID_RANGE = 10_000;

/** The subscribers who would get a broadcast now; counted by ranges of ids: a million rows in one query would block everything. */
export async function countAudience(db: Db, now: Instant): Promise<AudienceShare[]> {
  const { last } = await db
    .selectFrom('subscribers')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const shares = new Map<string, AudienceShare>();
  for (let after = 0; after < (last ?? 0); after += ID_RANGE) {
    const rows = await broadcastRecipients(db, now)
      .select((eb) => [
        'mode' as const,
        'chat_type as chatType' as const,
        eb.fn.countAll<number>().as('count'),
      ])
      .where('id', '>', after)
      .where('id', '<=', after + ID_RANGE)
      .groupBy(['mode', 'chat_type'])
      .execute();
    for (const { mode, chatType, count } of rows) {
      const key = `${mode} ${chatType}`;
      const before = shares.get(key)?.count ?? 0;
      shares.set(key, { mode, chatType, count: before + Number(count) });
    }
  }
  return [...shares.values()];
}

/** Counts the next editions of a broadcast by id, and their deliveries by outcome. */
export async function countNext(
  db: Db,
  id: number,
  after: number,
  limit: number,
): ReturnType<BroadcastStore['count']> {
  const editions = await db
    .selectFrom('editions')
    .select('id')
    .where('broadcast_id', '=', id)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  const last = editions.at(-1)?.id ?? after;
  const rows = await db
    .selectFrom('editions')
    .innerJoin('deliveries', 'edition_id', 'editions.id')
    .select((eb) => [
      'status' as const,
      eb('not_before', 'is', null).as('isOut'),
      eb.or([eb('doubts', '>', 0), eb('lost_leases', '>', 0)]).as('isDoubted'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('broadcast_id', '=', id)
    .where('editions.id', '>', after)
    .where('editions.id', '<=', last)
    .groupBy(['status', 'isOut', 'isDoubted'])
    .execute();
  const counts: Record<keyof BroadcastCounts, number> = {
    editions: editions.length,
    waiting: 0,
    repeating: 0,
    sent: 0,
    doubled: 0,
    uncertain: 0,
    dead: 0,
    expired: 0,
  };
  for (const { status, isOut, isDoubted, count } of rows) {
    const isSettled = isOut && status !== 'pending' && status !== 'sending';
    counts[isSettled ? status : 'waiting'] += Number(count);
    if (isDoubted && !isSettled) counts.repeating += Number(count);
    if (isDoubted && status === 'sent') counts.doubled += Number(count);
  }
  return { counts, upTo: editions.length === limit ? last : undefined };
}
