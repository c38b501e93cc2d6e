import { describe, expect, it } from 'vitest';
import type { Upload } from '../../src/storage/stores.ts';
import { NOW, type StorageHome, useStorage } from './storage-home.ts';

const FERRY: Upload = { token: 'a', fileName: 'ferry.md', text: '渡轮', hash: 'h1', state: 'waiting' };

/** Files that admins have sent, until they are decided on. */
export function describeUploads(createHome: () => Promise<StorageHome>): void {
  describe('files that admins have sent', () => {
    const test = useStorage(createHome);

    it('wait through a restart, what was changed last first', async () => {
      const { uploads } = test.storage;
      await uploads.add(FERRY, NOW);
      await uploads.add({ ...FERRY, token: 'b' }, NOW + 1);
      const { uploads: reopened } = await test.reopen();
      expect((await reopened.waiting()).map(({ token }) => token)).toEqual(['b', 'a']);
      expect(await reopened.find('a')).toEqual({ ...FERRY, episodeId: undefined });
    });

    it('are changed by the first of two admins only', async () => {
      const { uploads } = test.storage;
      await uploads.add(FERRY, NOW);
      expect(await uploads.rewrite('a', 'h1', { text: '甲', hash: 'h2' }, NOW)).toBe(true);
      expect(await uploads.rewrite('a', 'h1', { text: '乙', hash: 'h3' }, NOW)).toBe(false);
      expect(await uploads.find('a')).toMatchObject({ text: '甲', hash: 'h2' });
    });

    it('are decided once, and not changed after that', async () => {
      const { uploads } = test.storage;
      await uploads.add(FERRY, NOW);
      expect(await uploads.move('a', 'waiting', 'published', NOW, 'ferry')).toBe(true);
      expect(await uploads.move('a', 'waiting', 'discarded', NOW)).toBe(false);
      expect(await uploads.rewrite('a', 'h1', { text: '乙', hash: 'h3' }, NOW)).toBe(false);
      expect(await uploads.find('a')).toMatchObject({ state: 'published', episodeId: 'ferry' });
      expect(await uploads.waiting()).toEqual([]);
    });

    it('are forgotten when nobody has touched them for long', async () => {
      const { uploads } = test.storage;
      await uploads.add(FERRY, NOW);
      await uploads.forgetBefore(NOW);
      expect(await uploads.find('a')).toBeDefined();
      await uploads.forgetBefore(NOW + 1);
      expect(await uploads.find('a')).toBeUndefined();
    });
  });
}
