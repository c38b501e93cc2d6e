import type { Instant } from '../domain/clock.ts';
import type { UpdateLog } from './stores.ts';
import type { Db } from './tables.ts';

/** Telegram keeps an update for 24 hours at most (Bot API, "Getting updates"); twice that is on the safe side. */
const REMEMBERED_MS = 48 * 3_600_000;
/** How often what is older is forgotten. */
const FORGET_EVERY_MS = 3_600_000;

/** Which updates were handled, in the database. */
export function createUpdateLog(db: Db): UpdateLog {
  let forgottenAt: Instant | undefined;

  async function forgetOld(now: Instant): Promise<void> {
    if (forgottenAt !== undefined && now - forgottenAt < FORGET_EVERY_MS) return;
    forgottenAt = now;
    await db
      .deleteFrom('updates')
      .where('taken_at', '<', now - REMEMBERED_MS)
      .execute();
  }

  return {
    async take(updateId, now, leaseMs) {
      await forgetOld(now);
      const lease = { lease_until: now + leaseMs, taken_at: now };
      const taken = await db
        .insertInto('updates')
        .values({ update_id: updateId, done: 0, ...lease })
        .onConflict((conflict) =>
          conflict
            .column('update_id')
            .doUpdateSet(lease)
            .where('updates.done', '=', 0)
            .where('updates.lease_until', '<=', now),
        )
        .returning('update_id')
        .executeTakeFirst();
      if (taken) return 'taken';
      const known = await db
        .selectFrom('updates')
        .select('done')
        .where('update_id', '=', updateId)
        .executeTakeFirst();
      return known?.done === 1 ? 'repeated' : 'busy';
    },
    async renew(updateId, leaseUntil) {
      await db
        .updateTable('updates')
        .set({ lease_until: leaseUntil })
        .where('update_id', '=', updateId)
        .where('done', '=', 0)
        .execute();
    },
    async finish(updateId) {
      await db.updateTable('updates').set({ done: 1 }).where('update_id', '=', updateId).execute();
    },
    async release(updateId) {
      await db.deleteFrom('updates').where('update_id', '=', updateId).where('done', '=', 0).execute();
    },
  };
}
