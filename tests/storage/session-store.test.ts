import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';

describe('sessions', () => {
  let folder: string;
  let storage: Storage | undefined;
  const errors: Error[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storage-'));
    errors.length = 0;
  });
  afterEach(async () => {
    await storage?.close();
    storage = undefined;
    await rm(folder, { recursive: true });
  });

  async function open(cacheUrl?: string): Promise<Storage> {
    storage = await openStorage({
      file: join(folder, 'bot.sqlite'),
      cacheUrl,
      onCacheError: (error) => errors.push(error),
    });
    return storage;
  }

  it('end when their time is over', async () => {
    const { sessions } = await open();
    await sessions.set('short', 'x', 1);
    await sessions.set('long', 'y', 60_000);
    await vi.waitFor(async () => expect(await sessions.get('short')).toBeUndefined());
    expect(await sessions.get('long')).toBe('y');
    expect(errors).toEqual([]);
  });

  it('never outlive a time of nothing', async () => {
    const { sessions } = await open();
    await sessions.set('gone', 'x', 0);
    await vi.waitFor(async () => expect(await sessions.get('gone')).toBeUndefined());
  });

  it('refuse an address that is no Redis, without quoting it', async () => {
    await expect(open('redis://:hunter2@localhost:port')).rejects.toThrow(
      /^CACHE_URL is no redis:\/\/ or rediss:\/\/ address$/,
    );
    // The folder is free again.
    await open();
  });

  it('count as missing when nobody listens at the address', async () => {
    const { sessions } = await open('redis://:hunter2@127.0.0.1:1');
    await sessions.set('key', 'x', 60_000);
    expect(await sessions.get('key')).toBeUndefined();
    await sessions.delete('key');
    expect(errors).toHaveLength(3);
    expect(errors.map(String).join()).not.toContain('hunter2');
  });

  describe('in a Redis that never answers', () => {
    let server: Server;
    const sockets = new Set<Socket>();
    beforeEach(async () => {
      server = createServer((socket) => sockets.add(socket));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });

    it('count as missing, and do not hold up the end', async () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const { sessions, close } = await open(`redis://127.0.0.1:${port}`);
      expect(await sessions.get('key')).toBeUndefined();
      await sessions.set('key', 'x', 60_000);
      expect(await sessions.get('key')).toBeUndefined();
      expect(errors).toHaveLength(3);
      await close();
    });
  });
});
