import { Keyv } from 'keyv';
import { z } from 'zod';
import { readEntry } from '../../kernel/kept-entry.ts';
import { withTimeout } from '../../kernel/timeout.ts';
import { toError } from '../../kernel/to-error.ts';
import type { SessionStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createCacheAdapter } from './cache-adapter.ts';

/** A cache that answers later than this is useless: a user waits for the reply. */
const ANSWER_WITHIN_MS = 500;
const LATE = `the cache gave no answer within ${ANSWER_WITHIN_MS} ms`;
const NAMESPACE = 'daily-show-bot-sessions';

/** A session store that can be closed. */
export interface ClosableSessionStore extends SessionStore {
  close(): Promise<void>;
}

/**
 * Keeps short-lived values in Keyv: in the database, or in Redis. A call that fails or takes longer than 500 ms counts as a miss.
 * Expiry is measured by Date.now, not by the bot's clock: Keyv supports no other.
 * @param cacheUrl `redis://…` or `rediss://…`; absent: the table `cache` of `db`
 * @param onError called when a call failed; no message holds the URL
 * @throws StorageError when `cacheUrl` is not such a URL
 */
export async function openSessionStore({
  db,
  cacheUrl,
  onError,
}: {
  db: Db;
  cacheUrl: string | undefined;
  onError: (error: Error) => void;
}): Promise<ClosableSessionStore> {
  // Its client takes 6 MB and 150 ms to load, so it is loaded only when needed.
  const redis =
    cacheUrl === undefined ? undefined : (await import('./redis-adapter.ts')).createRedisAdapter(cacheUrl);
  const cache = new Keyv<string>({
    store: redis ?? createCacheAdapter(db),
    namespace: NAMESPACE,
    // The Redis adapter writes the namespace before the key by itself.
    useKeyPrefix: redis === undefined,
    throwOnErrors: true,
  });
  // Redis also emits an error per reconnect attempt; `onError` is called once for each failed call instead.
  cache.on('error', () => undefined);

  async function orMiss<Result>(work: Promise<Result>): Promise<Result | undefined> {
    try {
      return await withTimeout(work, ANSWER_WITHIN_MS, { message: LATE });
    } catch (error) {
      onError(toError(error));
      return undefined;
    }
  }

  async function readEntries(prefix: string): Promise<{ key: string; value: string }[]> {
    const entries: { key: string; value: string }[] = [];
    // Keyv iterates over the adapters that it knows by name only.
    const kept = redis ? redis.iterator(NAMESPACE) : readRows(db, `${NAMESPACE}:`);
    for await (const [key, raw] of kept) {
      const entry = key.startsWith(prefix) ? readEntry(KEPT, raw) : undefined;
      if (entry && (entry.expires ?? Infinity) > Date.now()) entries.push({ key, value: entry.value });
    }
    return entries;
  }

  return {
    get: (key) => orMiss(cache.get(key)),
    async set(key, value, ttlMs) {
      // Redis accepts whole milliseconds only, and Keyv treats 0 as no expiry.
      await orMiss(cache.set(key, value, Math.max(1, Math.ceil(ttlMs))));
    },
    async delete(key) {
      await orMiss(cache.delete(key));
    },
    entries: async (prefix) => (await orMiss(readEntries(prefix))) ?? [],
    async close() {
      if (redis) await orMiss(redis.disconnect(true));
    },
  };
}

/** What Keyv writes of a value. */
const KEPT = z.object({ value: z.string(), expires: z.number().nullish() });

/** The rows of the cache whose keys begin so, without that beginning. */
async function* readRows(db: Db, prefix: string): AsyncGenerator<[string, string]> {
  const rows = await db
    .selectFrom('cache')
    .select(['key', 'value'])
    .where('key', 'like', `${prefix}%`)
    .execute();
  for (const { key, value } of rows) yield [key.slice(prefix.length), value];
}
