import { z } from 'zod';
import type { Instant } from '../../domain/clock.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import { createGroupCommit } from '../group-commit.ts';
import type { KeptUpdate, UpdateLog } from '../stores.ts';
import type { Db } from '../tables.ts';

/** Telegram keeps an update for 24 hours at most (Bot API, "Getting updates"); twice that is safe. */
const REMEMBERED_MS = 48 * 3_600_000;
/** How often older updates are deleted. */
const FORGET_EVERY_MS = 3_600_000;
/** An update started this often and never finished is given up. */
const MOST_ATTEMPTS = 3;
/** How long after its arrival an update is tried without counting while Telegram does not answer. */
const PATIENCE_MS = 3_600_000;

/** Its shape is defined by Telegram, so it has no version of ours. An unreadable one is skipped, and deleted with the old ones. */
const UPDATE: z.ZodType<KeptUpdate> = z.looseObject({ update_id: z.number() });

/** Which updates were handled, and the content of those that were not, in the database. */
export function createUpdateLog(db: Db): UpdateLog {
  let forgottenAt: Instant | undefined;
  const finishTogether = createGroupCommit<number>(async (ids) => {
    await db.updateTable('updates').set({ done: 1, payload: null }).where('update_id', 'in', ids).execute();
  });
  const keepTogether = createGroupCommit<Arrival>(async (arrivals) => {
    const added = new Set(await insert(db, arrivals));
    // Of several with one id only the first is new.
    for (const arrival of arrivals) arrival.isNew = added.delete(arrival.update.update_id);
  });

  async function forgetOld(now: Instant): Promise<void> {
    if (forgottenAt !== undefined && now - forgottenAt < FORGET_EVERY_MS) return;
    forgottenAt = now;
    await db
      .deleteFrom('updates')
      .where('taken_at', '<', now - REMEMBERED_MS)
      .execute();
  }

  /** True only for the caller that marks it as given up. */
  async function giveUp(updateId: number): Promise<boolean> {
    const [result] = await db
      .updateTable('updates')
      .set({ done: 1, payload: null })
      .where('update_id', '=', updateId)
      .where('done', '=', 0)
      .execute();
    return result !== undefined && result.numUpdatedRows > 0n;
  }

  return {
    async keep(updates, now, leaseMs = 0) {
      if (updates.length === 0) return new Set();
      await forgetOld(now);
      return insert(
        db,
        updates.map((update) => ({ update, now, leaseMs })),
      );
    },
    async keepOne(update, now, leaseMs) {
      await forgetOld(now);
      const arrival: Arrival = { update, now, leaseMs };
      await keepTogether(arrival);
      return arrival.isNew === true;
    },
    async unfinished(now) {
      const rows = await db
        .selectFrom('updates')
        .select(['payload', 'attempts'])
        .where('payload', 'is not', null)
        .where('done', '=', 0)
        .$if(now !== undefined, (query) => query.where('lease_until', '<=', now ?? 0))
        .orderBy('update_id')
        .execute();
      return rows.flatMap(({ payload, attempts }) => {
        const update = readEntry(UPDATE, payload ?? undefined);
        return update ? [{ update, attempts }] : [];
      });
    },
    async take(update, now, leaseMs) {
      await forgetOld(now);
      const lease = { lease_until: now + leaseMs };
      const taken = await db
        .insertInto('updates')
        .values({
          update_id: update.update_id,
          payload: JSON.stringify(update),
          done: 0,
          attempts: 1,
          taken_at: now,
          ...lease,
        })
        .onConflict((conflict) =>
          conflict
            .column('update_id')
            .doUpdateSet((row) => ({
              ...lease,
              payload: row.ref('excluded.payload'),
              attempts: row('updates.attempts', '+', 1),
            }))
            .where('updates.done', '=', 0)
            .where('updates.attempts', '<', MOST_ATTEMPTS)
            .where('updates.lease_until', '<=', now),
        )
        .returning('update_id')
        .executeTakeFirst();
      if (taken) return 'taken';
      const known = await db
        .selectFrom('updates')
        .select(['done', 'attempts', 'lease_until'])
        .where('update_id', '=', update.update_id)
        .executeTakeFirst();
      if (known?.done === 1) return 'repeated';
      const isExhausted = known && known.attempts >= MOST_ATTEMPTS && known.lease_until <= now;
      if (!isExhausted) return 'busy';
      return (await giveUp(update.update_id)) ? 'given-up' : 'repeated';
    },
    async renew(updateIds, leaseUntil) {
      if (updateIds.length === 0) return;
      await db
        .updateTable('updates')
        .set({ lease_until: leaseUntil })
        .where('update_id', 'in', updateIds)
        .where('done', '=', 0)
        .execute();
    },
    async release(updateId, now) {
      await db
        .updateTable('updates')
        .set((eb) => ({
          lease_until: 0,
          attempts: eb
            .case()
            .when(eb.and([eb('attempts', '>', 0), eb('taken_at', '>', now - PATIENCE_MS)]))
            .then(eb('attempts', '-', 1))
            .else(eb.ref('attempts'))
            .end(),
        }))
        .where('update_id', '=', updateId)
        .where('done', '=', 0)
        .execute();
    },
    finish: finishTogether,
  };
}

/** An update to be stored. */
interface Arrival {
  readonly update: KeptUpdate;
  readonly now: Instant;
  readonly leaseMs: number;
  /** Set once it is stored. */
  isNew?: boolean;
}

/** Stores updates in one commit. @returns the ids of those not known before */
async function insert(db: Db, arrivals: readonly Arrival[]): Promise<ReadonlySet<number>> {
  // One statement may not change a row twice (PostgreSQL, "ON CONFLICT DO UPDATE").
  const byId = new Map(arrivals.map((arrival) => [arrival.update.update_id, arrival]));
  const rows = [...byId.values()].map(({ update, now, leaseMs }) => ({
    update_id: update.update_id,
    payload: JSON.stringify(update),
    done: 0,
    lease_until: now + leaseMs,
    taken_at: now,
  }));
  const added = await db
    .insertInto('updates')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('update_id')
        // An earlier version left it half done, and stored nothing but its id.
        .doUpdateSet((row) => ({ payload: row.ref('excluded.payload') }))
        .where('updates.done', '=', 0)
        .where('updates.payload', 'is', null),
    )
    .returning('update_id')
    .execute();
  return new Set(added.map(({ update_id }) => update_id));
}
