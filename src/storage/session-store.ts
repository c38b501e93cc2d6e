import KeyvRedis, { defaultReconnectStrategy } from '@keyv/redis';
import { Keyv } from 'keyv';
import { createCacheAdapter } from './cache-adapter.ts';
import { StorageError } from './storage-error.ts';
import type { SessionStore } from './stores.ts';
import type { Db } from './tables.ts';

/** A cache that answers later than this is as good as none: a person waits for the reply. */
const ANSWER_WITHIN_MS = 500;
/** Requests that a Redis without an answer may collect in memory. */
const MAX_QUEUED = 1_000;
const NAMESPACE = 'daily-show-bot-sessions';

/**
 * Keeps short-lived things in Keyv: in the database, or in Redis. A call that fails or takes longer than 500 ms counts as a
 * miss. Ages are measured by Date.now, not by the bot's clock: Keyv knows no other.
 * @param cacheUrl `redis://…` or `rediss://…`; absent: the table `cache` of `db`
 * @param onError hears why a call failed; no message holds the URL
 * @throws StorageError when `cacheUrl` is no such URL
 */
export function openSessionStore({
  db,
  cacheUrl,
  onError,
}: {
  db: Db;
  cacheUrl: string | undefined;
  onError: (error: Error) => void;
}): SessionStore & { close(): Promise<void> } {
  const redis = cacheUrl === undefined ? undefined : createRedisAdapter(cacheUrl);
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
      return await withinTime(work);
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
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

function createRedisAdapter(url: string): KeyvRedis<string> {
  try {
    return new KeyvRedis<string>(
      {
        url,
        // Without a connection a call fails at once, instead of waiting for one.
        disableOfflineQueue: true,
        commandsQueueMaxLength: MAX_QUEUED,
        socket: { reconnectStrategy: defaultReconnectStrategy },
      },
      { throwOnErrors: true },
    );
  } catch {
    // The cause quotes the URL, and the URL may hold a password.
    throw new StorageError('CACHE_URL is no redis:// or rediss:// address');
  }
}

async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the cache gave no answer within ${ANSWER_WITHIN_MS} ms`)),
      ANSWER_WITHIN_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
