import { sql } from 'kysely';
import { writeMessages } from '../ledger/stored-message.ts';
import type { BroadcastStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { countAudience, countNext } from './counts.ts';
import { enforceState } from './queue.ts';
import { ALL_WRITTEN, PUBLISHED, toBroadcast } from './row.ts';
import { writeNext } from './writing.ts';

/** Broadcasts in the database: their state, their editions and their counts. */
export function createBroadcastStore(db: Db): BroadcastStore {
  return {
    ...createPlans(db),
    ...createPublications(db),
    async change(id, from, to) {
      const { numUpdatedRows } = await db
        .updateTable('broadcasts')
        .set({ state: to })
        .where('id', '=', id)
        .where('state', 'in', from)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    async underWay() {
      const rows = await db
        .selectFrom('broadcasts')
        .selectAll()
        .where('ended_at', 'is', null)
        .where('state', 'not in', ['ready', 'cancelled'])
        .orderBy('id')
        .execute();
      return rows.map(toBroadcast);
    },
    writeNext: (id, now, expiresAt, limit) =>
      db.transaction().execute((trx) => writeNext(trx, id, now, expiresAt, limit)),
    enforce: (id, now) => enforceState(db, id, now),
    count: (id, afterEdition, limit) => countNext(db, id, afterEdition, limit),
    async end(id, now) {
      await db
        .updateTable('broadcasts')
        .set({
          ended_at: now,
          state: sql`CASE WHEN state IN ('running', 'paused') THEN 'done' ELSE state END`,
        })
        .where('id', '=', id)
        .execute();
    },
  };
}

/** The operations up to the start. */
function createPlans(db: Db): Pick<BroadcastStore, 'audience' | 'plan' | 'find' | 'start'> {
  return {
    audience: (now) => countAudience(db, now),
    async plan({ subject, admin, audience }, now, forgetBefore) {
      await db
        .deleteFrom('broadcasts')
        .where('state', 'in', ['ready', 'cancelled'])
        .where('created_at', '<', forgetBefore)
        .execute();
      const { id } = await db
        .insertInto('broadcasts')
        .values({
          kind: subject.kind,
          episode_id: subject.kind === 'episode' ? subject.episodeId : null,
          message: subject.kind === 'text' ? writeMessages(subject.messages) : null,
          lane: 'free',
          state: 'ready',
          admin_chat_id: admin.chatId,
          admin_language: admin.language,
          audience,
          written_to: 0,
          created_at: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },
    async find(id) {
      const row = await db.selectFrom('broadcasts').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toBroadcast(row);
    },
    async start(id, { lane, progressMessageId, audience }, now, madeAfter) {
      const { numUpdatedRows } = await db
        .updateTable('broadcasts')
        .set({
          state: 'running',
          lane,
          progress_message_id: progressMessageId,
          audience,
          created_at: now,
        })
        .where('id', '=', id)
        .where('state', '=', 'ready')
        .where('created_at', '>=', madeAfter)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

/** The operations for episodes, whose instant editions are written by the tick. */
function createPublications(
  db: Db,
): Pick<BroadcastStore, 'isNews' | 'markPublished' | 'markWritten' | 'broadcastOf'> {
  return {
    async isNews(episodeId) {
      const episode = await db
        .selectFrom('episodes')
        .select('published_at')
        .where('id', '=', episodeId)
        .executeTakeFirst();
      return episode !== undefined && episode.published_at === null;
    },
    async markPublished(id) {
      await db
        .updateTable('broadcasts')
        .set({ written_to: PUBLISHED })
        .where('id', '=', id)
        .where('written_to', '=', 0)
        .execute();
    },
    async markWritten(id) {
      await db
        .updateTable('broadcasts')
        .set({ written_to: ALL_WRITTEN })
        .where('id', '=', id)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('episodes')
                .innerJoin('subscribers', (join) =>
                  join.onRef('subscribers.since_at', '<', 'episodes.published_at'),
                )
                .select('subscribers.id')
                .whereRef('episodes.id', '=', 'broadcasts.episode_id')
                // An episode withdrawn meanwhile is not sent to anyone any more.
                .where('live', '=', 1)
                .where('subscribers.state', '=', 'active')
                .where('mode', '=', 'instant')
                // Who is away gets it with whatever else came meanwhile.
                .where('next_due_at', 'is', null),
            ),
          ),
        )
        .execute();
    },
    async broadcastOf(episodeIds) {
      if (episodeIds.length === 0) return undefined;
      const row = await db
        .selectFrom('broadcasts')
        .select('id')
        .where('kind', '=', 'episode')
        .where('episode_id', 'in', episodeIds)
        .where((eb) =>
          eb.or([
            eb.and([eb('state', 'in', ['running', 'paused']), eb('ended_at', 'is', null)]),
            // An edition with other news as well must not be stopped with that broadcast.
            ...(episodeIds.length === 1 ? [eb('state', '=', 'stopped')] : []),
          ]),
        )
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.id;
    },
  };
}
