import KeyvRedis, { defaultReconnectStrategy } from '@keyv/redis';
import { StorageError } from '../storage-error.ts';

/** Most requests queued in memory while Redis does not answer. */
const MAX_QUEUED = 1_000;

/** Keyv's adapter for the Redis at that URL. @throws StorageError when the URL is invalid */
export function createRedisAdapter(url: string): KeyvRedis<string> {
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
