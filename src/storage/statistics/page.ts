import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/clock.ts';
import type { EditionTotals, UnbalancedEdition } from '../stores.ts';
import type { Db } from '../tables.ts';

/** The position of an edition in the order of `due_at`, whose index holds the ids as well. */
export interface EditionPosition {
  readonly dueAt: Instant;
  readonly id: number;
}

/** The editions after one position, up to and including another. */
export interface Page {
  readonly after: EditionPosition;
  readonly upTo: EditionPosition;
}

/** A delivery is in exactly one of these states; one in none of them would be lost forever. */
const STATES = {
  sent: settledAs('sent'),
  uncertain: settledAs('uncertain'),
  dead: settledAs('dead'),
  expired: settledAs('expired'),
  waiting: sql`status IN ('pending', 'uncertain') AND not_before IS NOT NULL AND lease_until IS NULL`,
  sending: sql`status = 'sending' AND not_before IS NULL AND lease_until IS NOT NULL`,
} as const;

/** Neither in the queue nor leased. */
function settledAs(status: 'sent' | 'uncertain' | 'dead' | 'expired'): RawBuilder<unknown> {
  return sql`status = ${sql.lit(status)} AND not_before IS NULL AND lease_until IS NULL`;
}

const count = (condition: RawBuilder<unknown>) => sql<number>`COUNT(*) FILTER (WHERE ${condition})`;

/** One range of the index in SQLite; a further bound on `due_at` would replace its end. */
const isIn = ({ after, upTo }: Page) =>
  sql<boolean>`(due_at, id) > (${after.dueAt}, ${after.id}) AND (due_at, id) <= (${upTo.dueAt}, ${upTo.id})`;

/** The last edition of the first page of `pageSize`; undefined when there are fewer. */
export function findPageEnd(db: Db, range: Page, pageSize: number): Promise<EditionPosition | undefined> {
  return db
    .selectFrom('editions')
    .select(['due_at as dueAt', 'id'])
    .where(isIn(range))
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .offset(pageSize - 1)
    .executeTakeFirst();
}

/** Counts the deliveries of a page's editions by outcome, per kind. */
export function countPage(db: Db, page: Page): Promise<EditionTotals[]> {
  return counted(db, page)
    .selectFrom('edition')
    .select((eb) => [
      'kind',
      eb.fn.countAll<number>().as('editions'),
      count(sql`parts <> counted`).as('unbalanced'),
      eb.fn.sum<number>('parts').as('owed'),
      eb.fn.sum<number>('sent').as('sent'),
      eb.fn.sum<number>('uncertain').as('uncertain'),
      eb.fn.sum<number>('dead').as('dead'),
      eb.fn.sum<number>('expired').as('expired'),
      eb.fn.sum<number>('waiting').as('waiting'),
      eb.fn.sum<number>('repeating').as('repeating'),
      eb.fn.sum<number>('sending').as('sending'),
      eb.fn.sum<number>('doubted').as('doubted'),
    ])
    .groupBy('kind')
    .execute();
}

/** Editions of a page with a part that is missing or counted twice. */
export function findUnbalanced(db: Db, page: Page, limit: number): Promise<UnbalancedEdition[]> {
  return counted(db, page)
    .selectFrom('edition')
    .select(['id', 'kind', 'parts as owed', 'counted'])
    .whereRef('parts', '<>', 'counted')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Why deliveries of a page's editions died, and when that last happened. */
export async function findDeaths(
  db: Db,
  page: Page,
): Promise<{ readonly reason: string; readonly count: number; readonly lastAt: Instant }[]> {
  const rows = await withPage(db, page)
    .selectFrom('page')
    .innerJoin('deliveries', 'edition_id', 'page.id')
    .select((eb) => [
      'last_error as reason',
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('settled_at').as('lastAt'),
    ])
    .where('status', '=', 'dead')
    .groupBy('last_error')
    .execute();
  return rows.map(({ reason, count: deaths, lastAt }) => ({
    reason: reason ?? '',
    count: deaths,
    lastAt: lastAt ?? 0,
  }));
}

/** Each edition of the page with its deliveries counted, in one statement. */
function counted(db: Db, page: Page) {
  const { sent, uncertain, dead, expired, waiting, sending } = STATES;
  const isCounted = sql.join(
    Object.values(STATES).map((state) => sql`(${state})`),
    sql` OR `,
  );
  return withPage(db, page).with('edition', (qb) =>
    qb
      .selectFrom('page')
      .leftJoin('deliveries', 'edition_id', 'page.id')
      .select([
        'page.id',
        'page.kind',
        'page.parts',
        count(isCounted).as('counted'),
        count(sent).as('sent'),
        count(uncertain).as('uncertain'),
        count(dead).as('dead'),
        count(expired).as('expired'),
        count(waiting).as('waiting'),
        count(sql`status = 'uncertain' AND not_before IS NOT NULL`).as('repeating'),
        count(sending).as('sending'),
        count(sql`doubts > 0 OR lost_leases > 0`).as('doubted'),
      ])
      .groupBy(['page.id', 'page.kind', 'page.parts']),
  );
}

/** MATERIALIZED: otherwise SQLite would scan the whole table in the order of its ids. */
function withPage(db: Db, page: Page) {
  return db.with(
    (cte) => cte('page').materialized(),
    (qb) => qb.selectFrom('editions').select(['id', 'kind', 'parts']).where(isIn(page)),
  );
}
