import { describe, expect, it } from 'vitest';
import { HOUR, NOW, type StorageHome, useStorage } from './storage-home.ts';

const LEASE = 60_000;

/** Updates that come by webhook, each to be handled once. */
export function describeUpdates(createHome: () => Promise<StorageHome>): void {
  describe('an update', () => {
    const test = useStorage(createHome);

    it('is handled once, however often it comes, through a restart', async () => {
      const { updates } = test.storage;
      expect(await updates.take(7, NOW, LEASE)).toBe('taken');
      expect(await updates.take(7, NOW + 1, LEASE)).toBe('busy');
      await updates.finish(7);
      expect(await updates.take(7, NOW + 2, LEASE)).toBe('repeated');
      expect(await updates.take(8, NOW + 2, LEASE)).toBe('taken');
      const reopened = await test.reopen();
      expect(await reopened.updates.take(7, NOW + HOUR, LEASE)).toBe('repeated');
    });

    it('is taken up again when whoever had it could not handle it', async () => {
      const { updates } = test.storage;
      await updates.take(7, NOW, LEASE);
      await updates.release(7);
      expect(await updates.take(7, NOW, LEASE)).toBe('taken');
    });

    it('is taken up again when its lease has run out', async () => {
      const { updates } = test.storage;
      await updates.take(7, NOW, LEASE);
      expect(await updates.take(7, NOW + LEASE - 1, LEASE)).toBe('busy');
      expect(await updates.take(7, NOW + LEASE, LEASE)).toBe('taken');
      expect(await updates.take(7, NOW + LEASE + 1, LEASE)).toBe('busy');
    });

    it('stays with whoever renews its lease, and handled when that comes too late', async () => {
      const { updates } = test.storage;
      await updates.take(7, NOW, LEASE);
      await updates.renew(7, NOW + 2 * LEASE);
      expect(await updates.take(7, NOW + LEASE, LEASE)).toBe('busy');
      await updates.finish(7);
      await updates.renew(7, NOW);
      expect(await updates.take(7, NOW + 3 * LEASE, LEASE)).toBe('repeated');
      await updates.renew(8, NOW + LEASE);
      expect(await updates.take(8, NOW, LEASE)).toBe('taken');
    });

    it('stays handled when it is released too late', async () => {
      const { updates } = test.storage;
      await updates.take(7, NOW, LEASE);
      await updates.finish(7);
      await updates.release(7);
      expect(await updates.take(7, NOW, LEASE)).toBe('repeated');
    });

    it('goes to one of many who ask at once', async () => {
      const { updates } = test.storage;
      const answers = await Promise.all(Array.from({ length: 12 }, () => updates.take(7, NOW, LEASE)));
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'busy')).toHaveLength(11);
    });

    it('is forgotten after two days', async () => {
      const { updates } = test.storage;
      await updates.take(7, NOW, LEASE);
      await updates.finish(7);
      expect(await updates.take(7, NOW + 48 * HOUR, LEASE)).toBe('repeated');
      await updates.take(8, NOW + 50 * HOUR, LEASE);
      expect(await updates.take(7, NOW + 50 * HOUR, LEASE)).toBe('taken');
    });
  });
}
