import type { KeyvStoreAdapter } from 'keyv';
import type { Db } from '../tables.ts';

/** A Keyv adapter over the table `cache`. Keyv itself checks the expiry of what it reads, by Date.now. */
export function createCacheAdapter(db: Db): KeyvStoreAdapter {
  const adapter: KeyvStoreAdapter = {
    opts: {},
    namespace: undefined,
    async get<Value>(key: string) {
      const row = await db.selectFrom('cache').select('value').where('key', '=', key).executeTakeFirst();
      // Keyv chooses the type, and writes only strings.
      return row?.value as Value | undefined;
    },
    async set(key: string, value: string, ttl?: number) {
      const now = Date.now();
      const content = { value, expires_at: ttl === undefined ? null : now + ttl };
      await db.deleteFrom('cache').where('expires_at', '<=', now).execute();
      await db
        .insertInto('cache')
        .values({ key, ...content })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(content))
        .execute();
    },
    async delete(key) {
      const { numDeletedRows } = await db
        .deleteFrom('cache')
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
    async clear() {
      await db.deleteFrom('cache').where('key', 'like', `${adapter.namespace}:%`).execute();
    },
    // It emits no events: errors are thrown.
    on: () => adapter,
  };
  return adapter;
}
