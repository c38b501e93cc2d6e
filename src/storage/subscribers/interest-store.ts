import type { Instant } from '../../domain/clock.ts';
import type { Follow, FollowedName, Interests } from '../../domain/subscriber.ts';
import { NO_INTERESTS } from '../../domain/subscriber.ts';
import type { SubscriberStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Interests while their rows are read. */
interface ReadInterests extends Interests {
  readonly follows: Follow[];
  readonly mutes: FollowedName[];
}

/** What subscribers follow and mute, in the database: one row a name, which is either. */
export function createInterestStore(
  db: Db,
): Pick<SubscriberStore, 'interests' | 'interestsOf' | 'follow' | 'mute' | 'setFollowScope' | 'unfollow'> {
  async function interestsOf(ids: readonly number[]): Promise<ReadonlyMap<number, Interests>> {
    const byId = new Map<number, ReadInterests>();
    if (ids.length === 0) return byId;
    const rows = await db
      .selectFrom('follows')
      .select(['subscriber_id', 'kind', 'name', 'scope', 'stance'])
      .where('subscriber_id', 'in', ids)
      .orderBy('id')
      .execute();
    for (const { subscriber_id, stance, scope, ...name } of rows) {
      const read = byId.get(subscriber_id) ?? { follows: [], mutes: [] };
      byId.set(subscriber_id, read);
      if (stance === 'follow') read.follows.push({ ...name, scope });
      else read.mutes.push(name);
    }
    return byId;
  }

  /** Writes the name with that stance; false when it has it already. */
  async function take(
    id: number,
    { kind, name }: FollowedName,
    stance: 'follow' | 'mute',
    now: Instant,
  ): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('follows')
      .values({ subscriber_id: id, kind, name, stance, created_at: now })
      .onConflict((conflict) =>
        conflict
          .columns(['subscriber_id', 'kind', 'name'])
          .doUpdateSet({ stance, scope: 'about', created_at: now })
          .where('follows.stance', '<>', stance),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  return {
    interestsOf,
    interests: async (id) => (await interestsOf([id])).get(id) ?? NO_INTERESTS,
    follow: (id, followed, now) => take(id, followed, 'follow', now),
    mute: (id, muted, now) => take(id, muted, 'mute', now),
    async setFollowScope(id, { kind, name }, scope) {
      await db
        .updateTable('follows')
        .set({ scope })
        .where('subscriber_id', '=', id)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .where('stance', '=', 'follow')
        .execute();
    },
    async unfollow(id, { kind, name }) {
      const { numDeletedRows } = await db
        .deleteFrom('follows')
        .where('subscriber_id', '=', id)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
  };
}
