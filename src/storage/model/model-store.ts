import { sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { SpendReservation } from '../../domain/model-spend.ts';
import type { ModelCountRow } from '../../domain/model-use.ts';
import { DAY_MS, utcDayOf } from '../../kernel/utc-day.ts';
import type { ModelStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { addSpend, forgetAskers, reserveSpend } from './spend.ts';

const ANSWERS_KEPT_MS = 60 * DAY_MS;
/** A summary is valid as long as its episode; after this time the text has mostly changed, or nobody reads it. */
const SUMMARIES_KEPT_MS = 800 * DAY_MS;
/** What a summary is checked and mended with stays as long as it does. */
const SUMMARY_TASKS = ['digest', 'translate', 'judge', 'repair'];
/** Only today's calls count against a user; a second day covers clock differences. */
const ASKERS_KEPT_MS = 2 * DAY_MS;
/** How often old rows are deleted. */
const FORGET_EVERY_MS = 3_600_000;

/** The language model's answers and costs, in the database. */
export function createModelStore(db: Db): ModelStore {
  let forgottenAt: Instant | undefined;

  async function forgetOld(now: Instant): Promise<void> {
    if (forgottenAt !== undefined && Math.abs(now - forgottenAt) < FORGET_EVERY_MS) return;
    forgottenAt = now;
    await db
      .deleteFrom('model_answers')
      .where('created_at', '<', now - ANSWERS_KEPT_MS)
      .where('task', 'not in', SUMMARY_TASKS)
      .execute();
    await db
      .deleteFrom('model_answers')
      .where('created_at', '<', now - SUMMARIES_KEPT_MS)
      .execute();
    const day = utcDayOf(now - ASKERS_KEPT_MS);
    await forgetAskers(db, sql`day < ${day}`);
  }

  return {
    async findAnswer(key) {
      const row = await db
        .selectFrom('model_answers')
        .select('raw')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.raw;
    },
    async saveAnswer({ key, task, model, raw, createdAt }) {
      await forgetOld(createdAt);
      const content = { task, model, raw, created_at: createdAt };
      await db
        .insertInto('model_answers')
        .values({ key, ...content })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(content))
        .execute();
    },
    reserve: (reservation, caps, now) =>
      db.transaction().execute((trx) => reserveSpend(trx, reservation, caps, now)),
    settle: (reservation, cost) =>
      db.transaction().execute(async (trx) => {
        await removeReservation(trx, reservation.id);
        await addSpend(trx, reservation, cost);
      }),
    release: (id) => removeReservation(db, id),
    async isUnderWay(answerKey, now) {
      const row = await db
        .selectFrom('model_reservations')
        .select('id')
        .where('answer_key', '=', answerKey)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row !== undefined;
    },
    spentSince: (day) =>
      db
        .selectFrom('model_spend')
        .select(['day', 'task', 'model'])
        .select(({ fn }) => [
          fn.sum<number>('calls').as('calls'),
          fn.sum<number>('tokens_in').as('tokensIn'),
          fn.sum<number>('tokens_out').as('tokensOut'),
          fn.sum<number>('microdollars').as('microdollars'),
        ])
        .where('day', '>=', day)
        .groupBy(['day', 'task', 'model'])
        .orderBy('day')
        .orderBy('task')
        .orderBy('model')
        .execute(),
    async addCounts(rows) {
      if (rows.length === 0) return;
      await db
        .insertInto('model_counts')
        // In a fixed order: two replicas that lock each other's rows would deadlock.
        .values(rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map((row) => ({ ...row })))
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'task', 'event'])
            .doUpdateSet({ count: sql`model_counts.count + excluded.count` }),
        )
        .execute();
    },
    countsSince: (day) =>
      db
        .selectFrom('model_counts')
        .select(['day', 'task', 'event', 'count'])
        .where('day', '>=', day)
        .orderBy('day')
        .orderBy('task')
        .orderBy('event')
        .execute(),
  };
}

async function removeReservation(db: Db, id: SpendReservation['id']): Promise<void> {
  await db.deleteFrom('model_reservations').where('id', '=', id).execute();
}

function nameOf({ day, task, event }: ModelCountRow): string {
  return `${day} ${task} ${event}`;
}
