import { createHash } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SessionStore } from '../storage/stores.ts';
import { askerOf, type BotContext } from './context.ts';
import { createKeepTime } from './keep-time.ts';

/** How long the buttons under an answer work. */
const LIFE_MS = 30 * DAY_MS;

/** What people searched for or asked, for buttons: a query is too long for their data. */
export interface KeptQueries {
  /** @returns the token of each */
  keep(context: BotContext, queries: readonly string[]): Promise<readonly string[]>;
  /** Undefined when it is no longer kept. */
  find(token: string): Promise<string | undefined>;
}

export function createKeptQueries(sessions: SessionStore, clock: Pick<Clock, 'now'>): KeptQueries {
  const keepTime = createKeepTime(clock);
  return {
    async keep(context, queries) {
      const lifeMs = keepTime.of(askerOf(context), LIFE_MS);
      await Promise.all(queries.map((query) => sessions.set(`search:${tokenOf(query)}`, query, lifeMs)));
      return queries.map(tokenOf);
    },
    find: (token) => sessions.get(`search:${token}`),
  };
}

/** Button data is short, so a query is identified by 72 bits of its hash; the same query has the same token. */
export function tokenOf(query: string): string {
  return createHash('sha256').update(query).digest('base64url').slice(0, 12);
}
