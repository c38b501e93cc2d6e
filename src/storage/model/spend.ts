import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { BrokenCap, CallCost, SpendCaps, SpendReservation } from '../../domain/model-spend.ts';
import type { Db } from '../tables.ts';

/** A row of `meta` that every reservation writes first: its lock lets one replica at a time compare with the caps. */
const LOCK_KEY = 'model.reserved';
/** The user id of calls that no user requested. */
const NOBODY = 0;

/** A help for another call of the same user: it takes nothing from the calls that a user has, and may be made as often as those. */
const HELPING_TASK = 'rewrite';

/** Reserves money within the caps. @param trx a transaction: its end releases the lock to the next one */
export async function reserveSpend(
  trx: Db,
  reservation: SpendReservation,
  caps: SpendCaps,
  now: Instant,
): Promise<BrokenCap | undefined> {
  const { id, day, userId = NOBODY, task, answerKey, microdollars, expiresAt } = reservation;
  await trx
    .insertInto('meta')
    .values({ key: LOCK_KEY, value: id })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: id }))
    .execute();
  await trx.deleteFrom('model_reservations').where('expires_at', '<=', now).execute();
  const used = await readUse(trx, day, userId, task);
  if (userId !== NOBODY && used.calls >= caps.userDailyCalls) return 'user';
  if (used.daily + microdollars > caps.dailyMicrodollars) return 'day';
  if (used.monthly + microdollars > caps.monthlyMicrodollars) return 'month';
  await trx
    .insertInto('model_reservations')
    .values({
      id,
      day,
      user_id: task === HELPING_TASK ? NOBODY : userId,
      answer_key: answerKey,
      microdollars,
      expires_at: expiresAt,
    })
    .execute();
  return undefined;
}

interface Use {
  /** Of the user, that day: of helping calls only those, else only the others. */
  readonly calls: number;
  readonly daily: number;
  readonly monthly: number;
}

/** Spent and reserved, in one statement: otherwise a settlement in between would be counted on neither side. */
async function readUse(trx: Db, day: string, userId: number, task: string): Promise<Use> {
  const ofSameSort = task === HELPING_TASK ? sql`task = ${HELPING_TASK}` : sql`task <> ${HELPING_TASK}`;
  const month = day.slice(0, '2026-01'.length);
  const { rows } = await sql<Use>`
    SELECT
      COALESCE(SUM(CASE WHEN day = ${day} AND user_id = CAST(${userId} AS bigint) AND ${ofSameSort} THEN calls ELSE 0 END), 0) AS calls,
      COALESCE(SUM(CASE WHEN day = ${day} THEN microdollars ELSE 0 END), 0) AS daily,
      COALESCE(SUM(microdollars), 0) AS monthly
    FROM (
      SELECT day, user_id, task, calls, microdollars FROM model_spend
      UNION ALL
      SELECT day, user_id, '' AS task, 1 AS calls, microdollars FROM model_reservations
    ) AS used
    WHERE day BETWEEN ${`${month}-01`} AND ${`${month}-31`}`.execute(trx);
  return rows[0] ?? { calls: 0, daily: 0, monthly: 0 };
}

/** Adds one call to the totals of its day, user, task and model. */
export async function addSpend(
  trx: Db,
  { day, userId = NOBODY, task, model }: SpendReservation,
  { tokensIn, tokensOut, microdollars }: CallCost,
): Promise<void> {
  await sql`INSERT INTO model_spend (day, user_id, task, model, calls, tokens_in, tokens_out, microdollars)
    VALUES (${day}, ${userId}, ${task}, ${model}, 1, ${tokensIn}, ${tokensOut}, ${microdollars}) ${ADDED}`.execute(
    trx,
  );
}

/** Removes the user ids from those rows: their spending is kept under nobody. */
export async function forgetAskers(db: Db, rows: RawBuilder<unknown>): Promise<void> {
  const asked = sql`user_id <> 0 AND ${rows}`;
  await db.transaction().execute(async (trx) => {
    await sql`INSERT INTO model_spend (day, user_id, task, model, calls, tokens_in, tokens_out, microdollars)
      SELECT day, 0, task, model, SUM(calls), SUM(tokens_in), SUM(tokens_out), SUM(microdollars)
      FROM model_spend WHERE ${asked} GROUP BY day, task, model ${ADDED}`.execute(trx);
    await sql`DELETE FROM model_spend WHERE ${asked}`.execute(trx);
    await sql`UPDATE model_reservations SET user_id = 0 WHERE ${asked}`.execute(trx);
  });
}

const ADDED = sql`ON CONFLICT (day, user_id, task, model) DO UPDATE SET
  calls = model_spend.calls + excluded.calls,
  tokens_in = model_spend.tokens_in + excluded.tokens_in,
  tokens_out = model_spend.tokens_out + excluded.tokens_out,
  microdollars = model_spend.microdollars + excluded.microdollars`;
