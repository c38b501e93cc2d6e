import { describe, expect, it } from 'vitest';
import { NOW, type StorageHome, useStorage } from './storage-home.ts';

const ANNA = 7;
const BORIS = 8;

/** What people read: the episodes that they saved, and where they stopped. */
export function describeReading(createHome: () => Promise<StorageHome>): void {
  describe('what people read', () => {
    const test = useStorage(createHome);

    it('keeps what each saved, the last one first, once each, through a restart', async () => {
      const { reading } = test.storage;
      await reading.save(ANNA, 'a', NOW);
      await reading.save(ANNA, 'b', NOW + 1);
      await reading.save(ANNA, 'a', NOW + 2);
      await reading.save(BORIS, 'c', NOW);
      const { reading: reopened } = await test.reopen();
      expect(await reopened.savedBy(ANNA)).toEqual([
        { episodeId: 'b', savedAt: NOW + 1 },
        { episodeId: 'a', savedAt: NOW },
      ]);
      expect(await reopened.isSaved(ANNA, 'a')).toBe(true);
      expect(await reopened.isSaved(BORIS, 'a')).toBe(false);
    });

    it('takes off the list what is not wanted any more, twice as well', async () => {
      const { reading } = test.storage;
      await reading.save(ANNA, 'a', NOW);
      await reading.save(BORIS, 'a', NOW);
      await reading.unsave(ANNA, 'a');
      await reading.unsave(ANNA, 'a');
      expect(await reading.savedBy(ANNA)).toEqual([]);
      expect(await reading.isSaved(BORIS, 'a')).toBe(true);
    });

    it('knows what each opened last, with or without a section, through a restart', async () => {
      const { reading } = test.storage;
      expect(await reading.placeOf(ANNA)).toBeUndefined();
      await reading.setPlace(ANNA, { episodeId: 'a', section: 0, readAt: NOW });
      expect(await reading.placeOf(ANNA)).toEqual({ episodeId: 'a', section: 0, readAt: NOW });
      await reading.setPlace(ANNA, { episodeId: 'b', section: undefined, readAt: NOW + 1 });
      const { reading: reopened } = await test.reopen();
      expect(await reopened.placeOf(ANNA)).toEqual({ episodeId: 'b', section: undefined, readAt: NOW + 1 });
    });
  });
}
