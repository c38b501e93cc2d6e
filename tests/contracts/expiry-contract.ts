import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/clock.ts';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
  edition,
  episode,
  HOUR,
  message,
  NOW,
  newSubscriber,
  owedEpisodes,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

const END = NOW + 12 * HOUR;
const SINCE = NOW - 24 * HOUR;

/** What is too late to be worth sending. */
export function describeExpiry(createHome: () => Promise<StorageHome>): void {
  describe('expiry', () => {
    const test = useStorage(createHome);

    /** A subscriber with one edition of two parts about one episode, moved on. */
    async function writeDaily(): Promise<number> {
      const { editions, episodes, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1, { sinceAt: SINCE }));
      await episodes.save([episode('a', NOW - 1)]);
      const daily = edition('daily', 1, {
        kind: 'daily',
        subscriberId: id,
        episodeIds: ['a'],
        messages: ['1/2', '2/2'].map(message),
      });
      await editions.write(daily, { id, sinceAt: NOW, nextDueAt: NOW + 24 * HOUR });
      return id;
    }

    async function owedNow(id: number): Promise<{ sinceAt: Instant | undefined; owed: string[] }> {
      const { subscribers } = test.storage;
      const sinceAt = (await subscribers.find(1))?.sinceAt;
      return { sinceAt, owed: await owedEpisodes(test.storage, id, sinceAt ?? 0, END) };
    }

    it('leaves what is in time', async () => {
      const id = await writeDaily();
      expect(await test.storage.ledger.sweep(END - 1, 'ran-out')).toMatchObject({
        leasesLost: 0,
        expired: 0,
      });
      expect(await owedNow(id)).toEqual({ sinceAt: NOW, owed: [] });
    });

    it('owes the episodes of an unsent edition again', async () => {
      const id = await writeDaily();
      const { ledger } = await test.reopen();
      expect(await ledger.sweep(END, 'all')).toMatchObject({ leasesLost: 0, expired: 2 });
      expect(await deliveryCounts(test.storage)).toMatchObject({ expired: 2, pending: 0 });
      expect(await owedNow(id)).toEqual({ sinceAt: SINCE, owed: ['a'] });
      expect(await claimTexts(test.storage, END)).toEqual([]);
      expect(await ledger.nextAt()).toBeUndefined();
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 0 });
    });

    it('never sends an edition again of which a part was sent', async () => {
      const id = await writeDaily();
      const { ledger } = test.storage;
      await ledger.markSent((await claimOne(test.storage)).id, 1, NOW);
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
      expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 1, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: NOW, owed: [] });
    });

    it('waits for the part under way before it gives an edition up', async () => {
      const id = await writeDaily();
      const { ledger } = test.storage;
      const [underWay] = await ledger.claim(END - 1, 1, HOUR);
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: NOW, owed: [] });
      await ledger.postpone(underWay?.id ?? 0, END, 'connection refused');
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: SINCE, owed: ['a'] });
    });

    it('takes the next digest for the repeat of a send in doubt, however often it was repeated', async () => {
      const id = await writeDaily();
      const { ledger } = test.storage;
      for (let doubts = 1; doubts <= 3; doubts += 1) {
        await ledger.markUncertain((await claimOne(test.storage)).id, NOW, 'timeout');
      }
      expect(await ledger.sweep(END, 'ran-out')).toEqual({
        leasesLost: 0,
        abandoned: [],
        expired: 1,
        expiredInDoubt: 1,
      });
      expect(await deliveryCounts(test.storage)).toMatchObject({ uncertain: 1, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: SINCE, owed: ['a'] });
      expect(await ledger.nextAt()).toBeUndefined();
      expect(await claimTexts(test.storage)).toEqual([]);
    });

    it('takes the next digest for the repeat of a send that a crash cut off', async () => {
      const id = await writeDaily();
      const { ledger } = test.storage;
      for (let crash = 1; crash <= 2; crash += 1) {
        await claimOne(test.storage);
        await ledger.sweep(NOW, 'all');
      }
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
      expect(await deliveryCounts(test.storage)).toMatchObject({ uncertain: 1, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: SINCE, owed: ['a'] });
      expect(await ledger.nextAt()).toBeUndefined();
    });

    it('does not owe again what ten processes did not outlive', async () => {
      const id = await writeDaily();
      const { ledger } = test.storage;
      for (let crash = 1; crash <= 10; crash += 1) {
        await claimOne(test.storage);
        await ledger.sweep(NOW, 'all');
      }
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
      expect(await owedNow(id)).toEqual({ sinceAt: NOW, owed: [] });
    });

    it('goes back to the earliest of several unsent editions', async () => {
      const id = await writeDaily();
      const { editions, episodes, ledger } = test.storage;
      await episodes.save([episode('b', NOW + 1)]);
      const next = edition('next', 1, { kind: 'daily', subscriberId: id, episodeIds: ['b'] });
      await editions.write(next, { id, sinceAt: NOW + HOUR });
      await ledger.sweep(END, 'ran-out');
      expect(await owedNow(id)).toEqual({ sinceAt: SINCE, owed: ['a', 'b'] });
    });

    it('sets nobody back who has stopped', async () => {
      const id = await writeDaily();
      const { ledger, subscribers } = test.storage;
      await subscribers.update(id, { state: 'stopped', nextDueAt: undefined });
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 2 });
      expect(await subscribers.find(1)).toMatchObject({ state: 'stopped', sinceAt: NOW });
    });

    it('waits for nothing that is held beyond its end', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('notice', 1));
      await ledger.holdChat(1, END);
      expect(await ledger.nextAt()).toBeUndefined();
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
    });

    it('expires a notice, which belongs to no subscriber', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('notice', 1));
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1 });
    });

    it('expires a large backlog whole', async () => {
      const { editions, ledger } = test.storage;
      for (let chat = 1; chat <= 1_100; chat += 1) await editions.write(edition(`notice:${chat}`, chat));
      expect(await ledger.sweep(END, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 1_100 });
    });
  });
}
