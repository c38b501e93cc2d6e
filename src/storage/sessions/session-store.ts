import { Keyv } from 'keyv';
import { withTimeout } from '../../kernel/timeout.ts';
import { toError } from '../../kernel/to-error.ts';
import type { SessionStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { createCacheAdapter } from './cache-adapter.ts';

/** A cache that answers later than this is as good as none: a person waits for the reply. */
const ANSWER_WITHIN_MS = 500;
const LATE = `the cache gave no answer within ${ANSWER_WITHIN_MS} ms`;
const NAMESPACE = 'daily-show-bot-sessions';

/** The sessions, with an end. */
export interface ClosableSessionStore extends SessionStore {
  close(): Promise<void>;
}

/**
 * Keeps short-lived things in Keyv: in the database, or in Redis. A call that fails or takes longer than 500 ms counts as a
 * miss. Ages are measured by Date.now, not by the bot's clock: Keyv knows no other.
 * @param cacheUrl `redis://…` or `rediss://…`; absent: the table `cache` of `db`
 * @param onError hears why a call failed; no message holds the URL
 * @throws StorageError when `cacheUrl` is no such URL
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
  // Its client takes 6 MB and 150 ms to load, so only where it is wanted.
  const redis =
    cacheUrl === undefined ? undefined : (await import('./redis-adapter.ts')).createRedisAdapter(cacheUrl);
  const cache = new Keyv<string>({
    store: redis ?? createCacheAdapter(db),
    namespace: NAMESPACE,
    // The Redis adapter writes the namespace before the key by itself.
    useKeyPrefix: redis === undefined,
    throwOnErrors: true,
  });
  // Redis also tells of every attempt to connect again; `onError` hears once for each call that it costs.
  cache.on('error', () => undefined);

  async function orMiss<Result>(work: Promise<Result>): Promise<Result | undefined> {
    try {
      return await withTimeout(work, ANSWER_WITHIN_MS, { message: LATE });
    } catch (error) {
      onError(toError(error));
      return undefined;
    }
  }

  return {
    get: (key) => orMiss(cache.get(key)),
    async set(key, value, ttlMs) {
      // Redis takes whole milliseconds, and Keyv takes 0 for no end at all.
      await orMiss(cache.set(key, value, Math.max(1, Math.ceil(ttlMs))));
    },
    async delete(key) {
      await orMiss(cache.delete(key));
    },
    async close() {
      if (redis) await orMiss(redis.disconnect(true));
    },
  };
}
