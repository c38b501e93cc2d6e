import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  edition,
  HOUR,
  LEASE,
  message,
  NOW,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

/** What becomes of a send, and of one that a crash cut off. */
export function describeOutcomes(createHome: () => Promise<StorageHome>): void {
  describe('outcomes', () => {
    const test = useStorage(createHome);
    const counts = () => test.storage.ledger.counts();

    it('never gives again what was sent, not even after a restart', async () => {
      await test.storage.editions.write(edition('a', 1));
      await test.storage.ledger.markSent((await claimOne(test.storage)).id, 77, NOW);
      const storage = await test.reopen();
      expect(await storage.ledger.sweep(NOW + HOUR, 'all')).toEqual({ uncertain: 0, expired: 0 });
      expect(await claimTexts(storage, NOW + HOUR)).toEqual([]);
      expect(await counts()).toMatchObject({ sent: 1 });
    });

    it('repeats an uncertain send once, then leaves it uncertain for good', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      const first = await claimOne(test.storage);
      await ledger.markUncertain(first.id, NOW + 5_000, 'timeout');
      expect(await counts()).toMatchObject({ uncertain: 1, pending: 1 });
      expect(await claimTexts(test.storage, NOW + 4_999)).toEqual([]);
      const repeat = await claimOne(test.storage, NOW + 5_000);
      expect(repeat).toMatchObject({ id: first.id, attempts: 1 });
      await ledger.markUncertain(repeat.id, NOW + 10_000, 'timeout');
      expect(await claimTexts(test.storage, NOW + HOUR)).toEqual(['2/2']);
      expect(await counts()).toMatchObject({ uncertain: 1, sending: 1 });
    });

    it('leaves a repeat uncertain while it is put off', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await ledger.markUncertain((await claimOne(test.storage)).id, NOW, 'timeout');
      await ledger.postpone((await claimOne(test.storage)).id, NOW, '429');
      expect(await counts()).toMatchObject({ uncertain: 1, pending: 0 });
      await ledger.markSent((await claimOne(test.storage)).id, 5, NOW);
      expect(await counts()).toMatchObject({ uncertain: 0, sent: 1 });
    });

    it('takes a send that a crash cut off as uncertain', async () => {
      await test.storage.editions.write(edition('a', 1));
      const cutOff = await claimOne(test.storage);
      const storage = await test.reopen();
      expect(await storage.ledger.sweep(NOW, 'all')).toEqual({ uncertain: 1, expired: 0 });
      expect(await claimOne(storage)).toMatchObject({ id: cutOff.id, attempts: 1 });
      expect(await storage.ledger.sweep(NOW, 'all')).toEqual({ uncertain: 1, expired: 0 });
      expect(await claimTexts(storage, NOW + HOUR)).toEqual([]);
      expect(await counts()).toMatchObject({ uncertain: 1, sending: 0 });
    });

    it('ends a lease when it has run out, not before', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await claimOne(test.storage);
      expect(await ledger.sweep(NOW + LEASE - 1, 'ran-out')).toEqual({ uncertain: 0, expired: 0 });
      expect(await ledger.sweep(NOW + LEASE, 'ran-out')).toEqual({ uncertain: 1, expired: 0 });
      expect(await claimTexts(test.storage, NOW + LEASE)).toEqual(['a']);
    });

    it('believes a late word that it arrived, and no other late word', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      const { id } = await claimOne(test.storage);
      await ledger.sweep(NOW + LEASE, 'ran-out');
      await ledger.markDead(id, 'late', NOW + LEASE);
      await ledger.postpone(id, NOW + HOUR, 'late');
      expect(await ledger.nextAt()).toBe(NOW + LEASE);
      await ledger.markSent(id, 9, NOW + LEASE);
      expect(await counts()).toMatchObject({ sent: 1, uncertain: 0 });
      expect(await ledger.nextAt()).toBeUndefined();
    });

    it('lets the later parts die with an earlier one', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/3', '2/3', '3/3'].map(message) }));
      await editions.write(edition('b', 1));
      await ledger.markSent((await claimOne(test.storage)).id, 1, NOW);
      await ledger.markDead((await claimOne(test.storage)).id, 'refused', NOW);
      expect(await counts()).toMatchObject({ sent: 1, dead: 2, pending: 1 });
      expect(await claimTexts(test.storage)).toEqual(['b']);
    });

    it('sends a replaced message at once', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: [message('rich')] }));
      await editions.write(edition('b', 2, { messages: [message('rich')] }));
      const refused = await claimOne(test.storage);
      const plain = { text: 'rich', entities: [], buttons: [] };
      await ledger.replaceMessage(refused.id, plain, 'cannot parse');
      expect((await claimOne(test.storage)).message).toEqual(plain);
      expect((await claimOne(test.storage)).message).toEqual(message('rich'));
    });
  });
}
