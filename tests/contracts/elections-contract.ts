import { describe, expect, it, vi } from 'vitest';
import { campaignFor, type StorageHome, useStorage } from './storage-home.ts';

/** What is done by one at a time. */
export function describeElections(createHome: () => Promise<StorageHome>): void {
  describe('elections', () => {
    const test = useStorage(createHome);

    it('elect whoever stands for a free role, each role by itself', async () => {
      const heard: string[] = [];
      const poller = campaignFor(test.storage, 'poller', (status) => heard.push(`poller ${status}`));
      const ticker = campaignFor(test.storage, 'ticker', (status) => heard.push(`ticker ${status}`));
      await vi.waitFor(() => expect(heard.toSorted()).toEqual(['poller elected', 'ticker elected']), 5_000);
      expect([poller.isLeader(), ticker.isLeader()]).toEqual([true, true]);
    });

    it('hand a role on when it is given up', async () => {
      const heard: string[] = [];
      const first = campaignFor(test.storage, 'poller', (status) => heard.push(`first ${status}`));
      await vi.waitFor(() => expect(first.isLeader()).toBe(true), 5_000);
      const second = campaignFor(test.storage, 'poller', (status) => heard.push(`second ${status}`));
      expect(second.isLeader()).toBe(false);
      await first.withdraw();
      await first.withdraw();
      await vi.waitFor(() => expect(second.isLeader()).toBe(true), 5_000);
      expect(first.isLeader()).toBe(false);
      expect(heard).toEqual(['first elected', 'second elected']);
    });

    it('forget who withdraws before the election', async () => {
      const heard: string[] = [];
      const first = campaignFor(test.storage, 'poller');
      await vi.waitFor(() => expect(first.isLeader()).toBe(true), 5_000);
      const second = campaignFor(test.storage, 'poller', (status) => heard.push(status));
      await second.withdraw();
      await first.withdraw();
      const third = campaignFor(test.storage, 'poller');
      await vi.waitFor(() => expect(third.isLeader()).toBe(true), 5_000);
      expect(heard).toEqual([]);
    });
  });

  describe('exclusive work', () => {
    const test = useStorage(createHome);

    it('runs one at a time, in the order in which it came, and gives its result', async () => {
      const { exclusively, meta } = test.storage;
      const steps: string[] = [];
      const work = (name: string) => () => {
        steps.push(`${name} begins`);
        return meta.set('last', name).then(() => {
          steps.push(`${name} ends`);
          return name;
        });
      };
      const names = Array.from({ length: 25 }, (_, index) => `work ${index}`);
      expect(await Promise.all(names.map((name) => exclusively(work(name))))).toEqual(names);
      expect(steps).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
    });

    it('that fails stops nothing that comes after it', async () => {
      const { exclusively } = test.storage;
      const failing = exclusively(() => Promise.reject(new Error('no')));
      const next = exclusively(async () => 'done');
      await expect(failing).rejects.toThrow('no');
      expect(await next).toBe('done');
    });
  });
}
