import { describe, expect, it } from 'vitest';
import type { UpdateLog } from '../../src/storage/stores.ts';
import { HOUR, NOW, type StorageHome, useStorage } from './storage-home.ts';

const LEASE = 60_000;
const update = (id: number) => ({ update_id: id, message: { text: '早\u0000 \ud83d “机密”' } });

const textsLeft = async ({ unfinished }: UpdateLog) => (await unfinished()).map((one) => one.update);

/** Updates, each to be handled once, however it came. */
export function describeUpdates(createHome: () => Promise<StorageHome>): void {
  describe('an update', () => {
    const test = useStorage(createHome);

    it('is handled once, however often it comes, through a restart', async () => {
      const { updates } = test.storage;
      expect(await updates.take(update(7), NOW, LEASE)).toBe('taken');
      expect(await updates.take(update(7), NOW + 1, LEASE)).toBe('busy');
      await updates.finish(7);
      expect(await updates.take(update(7), NOW + 2, LEASE)).toBe('repeated');
      expect(await updates.take(update(8), NOW + 2, LEASE)).toBe('taken');
      const reopened = await test.reopen();
      expect(await reopened.updates.take(update(7), NOW + HOUR, LEASE)).toBe('repeated');
    });

    it('is taken up again when its lease has run out', async () => {
      const { updates } = test.storage;
      await updates.take(update(7), NOW, LEASE);
      expect(await updates.take(update(7), NOW + LEASE - 1, LEASE)).toBe('busy');
      expect(await updates.take(update(7), NOW + LEASE, LEASE)).toBe('taken');
      expect(await updates.take(update(7), NOW + LEASE + 1, LEASE)).toBe('busy');
    });

    it('stays with whoever renews its lease, and handled when that comes too late', async () => {
      const { updates } = test.storage;
      await updates.take(update(7), NOW, LEASE);
      await updates.renew([7], NOW + 2 * LEASE);
      expect(await updates.take(update(7), NOW + LEASE, LEASE)).toBe('busy');
      await updates.finish(7);
      await updates.renew([7], NOW);
      expect(await updates.take(update(7), NOW + 3 * LEASE, LEASE)).toBe('repeated');
      await updates.renew([8], NOW + LEASE);
      expect(await updates.take(update(8), NOW, LEASE)).toBe('taken');
    });

    it('that came by webhook is left to whoever stored it until the lease runs out, and its first attempt does not count', async () => {
      const { updates } = test.storage;
      const several = [update(7), update(7), update(8)].map((one) => updates.keepOne(one, NOW, LEASE));
      expect((await Promise.all(several)).filter(Boolean)).toHaveLength(2);
      expect(await updates.keepOne(update(8), NOW + 1, LEASE)).toBe(false);
      expect(await updates.unfinished(NOW + LEASE - 1)).toEqual([]);
      expect(await updates.take(update(7), NOW + LEASE - 1, LEASE)).toBe('busy');
      await updates.renew([7, 8], NOW + 2 * LEASE);
      expect(await updates.unfinished(NOW + LEASE)).toEqual([]);
      expect(await updates.unfinished(NOW + 2 * LEASE)).toEqual([
        { update: update(7), attempts: 0 },
        { update: update(8), attempts: 0 },
      ]);
      await updates.finish(7);
      expect(await updates.keepOne(update(7), NOW, LEASE)).toBe(false);
    });

    it('that Telegram does not let be answered is not given up for that within an hour', async () => {
      const { updates } = test.storage;
      await updates.keep([update(7)], NOW);
      for (const minute of [0, 10, 20, 30, 40, 50]) {
        const now = NOW + (minute * HOUR) / 60;
        expect(await updates.take(update(7), now, LEASE)).toBe('taken');
        await updates.release(7, now);
        expect(await updates.unfinished(now)).toEqual([{ update: update(7), attempts: 0 }]);
      }
      for (const attempt of [1, 2, 3]) {
        expect(await updates.take(update(7), NOW + HOUR + attempt, LEASE)).toBe('taken');
        await updates.release(7, NOW + HOUR + attempt);
      }
      expect(await updates.take(update(7), NOW + HOUR + 4, LEASE)).toBe('given-up');
    });

    it('goes to one of many who ask at once', async () => {
      const { updates } = test.storage;
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => updates.take(update(7), NOW, LEASE)),
      );
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'busy')).toHaveLength(11);
    });

    it('is forgotten after two days', async () => {
      const { updates } = test.storage;
      await updates.take(update(7), NOW, LEASE);
      await updates.finish(7);
      expect(await updates.take(update(7), NOW + 48 * HOUR, LEASE)).toBe('repeated');
      await updates.take(update(8), NOW + 50 * HOUR, LEASE);
      expect(await updates.take(update(7), NOW + 50 * HOUR, LEASE)).toBe('taken');
    });

    it('that was kept is there after a restart, as it came, until it is finished', async () => {
      const { updates } = test.storage;
      expect(await updates.keep([update(9), update(7), update(8)], NOW)).toEqual(new Set([7, 8, 9]));
      expect(await textsLeft(updates)).toEqual([update(7), update(8), update(9)]);
      await updates.finish(8);
      const reopened = await test.reopen();
      expect(await textsLeft(reopened.updates)).toEqual([update(7), update(9)]);
      await Promise.all([reopened.updates.finish(7), reopened.updates.finish(9)]);
      expect(await reopened.updates.unfinished()).toEqual([]);
    });

    it('is kept once, however often it comes', async () => {
      const { updates } = test.storage;
      await updates.keep([update(7), update(8)], NOW);
      await updates.finish(7);
      expect(await updates.keep([update(7), update(8), update(9)], NOW)).toEqual(new Set([9]));
      expect(await textsLeft(updates)).toEqual([update(8), update(9)]);
      expect(await updates.keep([], NOW)).toEqual(new Set());
    });

    it('that was kept is taken at once, and by its lease is busy to others from then on', async () => {
      const { updates } = test.storage;
      await updates.keep([update(7)], NOW);
      expect(await updates.take(update(7), NOW, LEASE)).toBe('taken');
      expect(await updates.take(update(7), NOW, LEASE)).toBe('busy');
      expect(await textsLeft(updates)).toEqual([update(7)]);
      await updates.finish(7);
      expect(await updates.take(update(7), NOW, LEASE)).toBe('repeated');
    });

    it('that was begun three times and never finished is given up, which one is told, and forgotten', async () => {
      const { updates } = test.storage;
      await updates.keep([update(7), update(8)], NOW);
      for (const attempt of [1, 2, 3]) expect(await updates.take(update(7), NOW + attempt, 0)).toBe('taken');
      const answers = await Promise.all([1, 2, 3].map(() => updates.take(update(7), NOW + 4, 0)));
      expect(answers.toSorted()).toEqual(['given-up', 'repeated', 'repeated']);
      expect(await textsLeft(updates)).toEqual([update(8)]);
    });

    it('is not given up while its third attempt is under way', async () => {
      const { updates } = test.storage;
      for (const attempt of [0, 1, 2])
        expect(await updates.take(update(7), NOW + attempt * LEASE, LEASE)).toBe('taken');
      expect(await updates.take(update(7), NOW + 3 * LEASE - 1, LEASE)).toBe('busy');
      expect(await updates.take(update(7), NOW + 3 * LEASE, LEASE)).toBe('given-up');
    });
  });
}
