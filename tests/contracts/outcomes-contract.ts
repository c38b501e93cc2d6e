import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
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
    const counts = () => deliveryCounts(test.storage);

    it('never gives again what was sent, not even after a restart', async () => {
      await test.storage.editions.write(edition('a', 1));
      await test.storage.ledger.markSent((await claimOne(test.storage)).id, 77, NOW);
      const storage = await test.reopen();
      expect(await storage.ledger.sweep(NOW + HOUR, 'all')).toMatchObject({ leasesLost: 0, expired: 0 });
      expect(await claimTexts(storage, NOW + HOUR)).toEqual([]);
      expect(await counts()).toMatchObject({ sent: 1 });
    });

    it('repeats an uncertain send until there is an answer, and lets no later part pass it', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      const { id } = await claimOne(test.storage);
      for (let doubts = 1; doubts <= 9; doubts += 1) {
        await ledger.markUncertain(id, NOW + 5_000 * doubts, 'timeout');
        expect(await counts()).toMatchObject({ uncertain: 1, pending: 1 });
        expect(await ledger.repeating()).toBe(1);
        expect(await claimTexts(test.storage, NOW + 5_000 * doubts - 1)).toEqual([]);
        const repeat = await claimOne(test.storage, NOW + 5_000 * doubts);
        expect(repeat).toMatchObject({ id, attempts: doubts, doubts });
      }
      await ledger.markSent(id, 5, NOW + HOUR);
      expect(await claimTexts(test.storage, NOW + HOUR)).toEqual(['2/2']);
      expect(await counts()).toMatchObject({ uncertain: 0, sent: 1, sending: 1 });
    });

    it('brings forward what waits because attempts failed, with its later parts', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      await ledger.markUncertain((await claimOne(test.storage)).id, NOW + HOUR, 'timeout');
      await editions.write(edition('paid', 2, { lane: 'paid' }));
      const [paid] = await ledger.claim(NOW, 1, LEASE, 'paid');
      await ledger.postpone(paid?.id ?? 0, NOW + HOUR, 'refused');
      await ledger.bringForward(NOW + 3_000, NOW + HOUR);
      expect([await ledger.nextAt(), await ledger.nextAt('paid')]).toEqual([NOW + 3_000, NOW + 3_000]);
      const repeat = await claimOne(test.storage, NOW + 3_000);
      expect(repeat).toMatchObject({ doubts: 1, attempts: 1, message: message('1/2') });
      await ledger.markSent(repeat.id, 5, NOW + 3_000);
      expect(await claimTexts(test.storage, NOW + 3_000)).toEqual(['2/2']);
    });

    it('brings nothing forward that is held, is due later or waits for longer, and puts nothing off', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('held', 1));
      await ledger.postpone((await claimOne(test.storage)).id, NOW + HOUR, '429');
      await ledger.holdChat(1, NOW + HOUR);
      await editions.write(edition('due later', 2, { dueAt: NOW + HOUR }));
      await editions.write(edition('waits for longer', 3));
      await ledger.postpone((await claimOne(test.storage)).id, NOW + HOUR + 1, 'refused');
      await editions.write(edition('due now', 4));
      await ledger.bringForward(NOW + 3_000, NOW + HOUR);
      expect(await claimTexts(test.storage, NOW)).toEqual(['due now']);
      expect(await claimTexts(test.storage, NOW + HOUR - 1)).toEqual([]);
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

    it('takes up at once a send that a crash cut off, and marks it uncertain', async () => {
      await test.storage.editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      const cutOff = await claimOne(test.storage);
      const storage = await test.reopen();
      expect(await storage.ledger.sweep(NOW, 'all')).toMatchObject({ leasesLost: 1, expired: 0 });
      expect(await counts()).toMatchObject({ uncertain: 1, pending: 1 });
      expect(await claimOne(storage)).toMatchObject({ id: cutOff.id, attempts: 1 });
    });

    it('loses nothing when a second crash cuts off the same send', async () => {
      await test.storage.editions.write(edition('a', 1));
      const { id } = await claimOne(test.storage);
      for (const attempts of [1, 2, 3]) {
        const storage = await test.reopen();
        await storage.ledger.sweep(NOW, 'all');
        expect(await claimOne(storage)).toMatchObject({ id, attempts });
      }
      await test.storage.ledger.markSent(id, 5, NOW);
      expect(await counts()).toMatchObject({ uncertain: 0, sent: 1 });
    });

    it('counts the answers that were lost, and not the crashes between them', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      for (const doubts of [0, 1, 2]) {
        expect(await claimOne(test.storage)).toMatchObject({ doubts });
        await ledger.sweep(NOW, 'all');
        await ledger.markUncertain((await claimOne(test.storage)).id, NOW, 'timeout');
      }
      expect(await claimOne(test.storage)).toMatchObject({ doubts: 3, attempts: 6 });
    });

    it('leaves a send alone that ten processes did not outlive, and says which', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      for (let crash = 1; crash <= 10; crash += 1) {
        const { id, message } = await claimOne(test.storage);
        expect(message.text).toBe('1/2');
        const abandoned = crash < 10 ? [] : [id];
        expect(await ledger.sweep(NOW, 'all')).toMatchObject({ leasesLost: 1, abandoned });
      }
      expect(await counts()).toMatchObject({ uncertain: 1, pending: 1 });
      expect(await claimTexts(test.storage, NOW + HOUR)).toEqual(['2/2']);
    });

    it('leaves a cut-off send uncertain while it is put off', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await claimOne(test.storage);
      await ledger.sweep(NOW, 'all');
      await ledger.postpone((await claimOne(test.storage)).id, NOW + HOUR, '429');
      expect(await counts()).toMatchObject({ uncertain: 1, pending: 0 });
    });

    it('takes up a cut-off send no sooner than the hold on its chat ends', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      await claimOne(test.storage);
      await ledger.holdChat(1, NOW + HOUR);
      await ledger.sweep(NOW, 'all');
      expect(await ledger.nextAt()).toBe(NOW + HOUR);
      expect(await claimTexts(test.storage, NOW + HOUR - 1)).toEqual([]);
    });

    it('takes up many cut-off sends at once', async () => {
      const { editions, ledger } = test.storage;
      for (let chat = 1; chat <= 600; chat += 1) await editions.write(edition(`notice:${chat}`, chat));
      await ledger.claim(NOW, 600, LEASE);
      expect(await ledger.sweep(NOW, 'all')).toMatchObject({ leasesLost: 600, expired: 0 });
      expect(await ledger.claim(NOW, 1_000, LEASE)).toHaveLength(600);
    });

    it('ends a lease when it has run out, not before', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await claimOne(test.storage);
      expect(await ledger.sweep(NOW + LEASE - 1, 'ran-out')).toMatchObject({ leasesLost: 0, expired: 0 });
      expect(await ledger.sweep(NOW + LEASE, 'ran-out')).toMatchObject({ leasesLost: 1, expired: 0 });
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

    it('keeps many words at once that something arrived, each with its own message', async () => {
      const { editions, ledger } = test.storage;
      for (let chat = 1; chat <= 40; chat += 1) {
        await editions.write(edition(`first:${chat}`, chat, { dueAt: NOW - 1 }));
        await editions.write(edition(`second:${chat}`, chat));
      }
      const claimed = await ledger.claim(NOW, 40, LEASE);
      await Promise.all(claimed.map(({ id, chatId }) => ledger.markSent(id, 1_000 + id, NOW, NOW + chatId)));
      expect(await counts()).toMatchObject({ sent: 40, pending: 40, sending: 0 });
      expect(await claimTexts(test.storage, NOW + 2)).toEqual(['second:1', 'second:2']);
    });

    it('keeps the other words when one cannot be kept', async () => {
      const { editions, ledger } = test.storage;
      for (let chat = 1; chat <= 5; chat += 1) await editions.write(edition(`notice:${chat}`, chat));
      const claimed = await ledger.claim(NOW, 5, LEASE);
      const broken = claimed[2]?.id;
      const words = await Promise.allSettled(
        claimed.map(({ id }) => ledger.markSent(id, id === broken ? ({} as never) : id, NOW)),
      );
      expect(words.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true]);
      expect(await counts()).toMatchObject({ sent: 4, sending: 1 });
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
