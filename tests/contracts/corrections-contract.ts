import { describe, expect, it } from 'vitest';
import type { Correction, NewEdition, WrittenEdition } from '../../src/storage/stores.ts';
import {
  claimOne,
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

const EDITABLE = 48 * HOUR;
const FRAME = {
  date: '2026-01-21',
  language: 'zh-Hans',
  script: 'as-written',
  detail: 'full',
  bot: 'daily_show_bot',
  picked: [{ id: 'a', why: [{ kind: 'company', name: '英伟达', ref: 'abcdefgh', scope: 'about' }] }],
  hasRating: true,
} as const;

/** What was sent is put right in place. */
export function describeCorrections(createHome: () => Promise<StorageHome>): void {
  describe('corrections', () => {
    const test = useStorage(createHome);
    const later = NOW + HOUR;

    /** A digest of the episode `a`, waiting to go to that chat. */
    async function writeDigest(chatId: number, change: Partial<NewEdition> = {}): Promise<void> {
      const { editions, episodes, subscribers } = test.storage;
      await episodes.save([episode('a', NOW - 1)]);
      const { threadId } = change;
      const { id } = await subscribers.add(newSubscriber(chatId, { nextDueAt: NOW + HOUR, threadId }));
      const written = edition(`daily:${chatId}`, chatId, {
        kind: 'daily',
        subscriberId: id,
        episodeIds: ['a'],
        frame: FRAME,
        ...change,
      });
      await editions.write(written, { id, sinceAt: NOW });
    }

    async function sendOne(messageId: number, at = NOW) {
      const delivery = await claimOne(test.storage, at);
      await test.storage.ledger.markSent(delivery.id, messageId, at);
      return delivery;
    }

    async function holding(): Promise<number[]> {
      const found = await test.storage.corrections.holding('a', Number.MAX_SAFE_INTEGER, 10);
      return found.map(({ id }) => id);
    }

    async function readOne(at = later): Promise<WrittenEdition> {
      const [one, ...others] = await test.storage.corrections.read(await holding(), at, EDITABLE);
      if (!one || others.length > 0) throw new Error('expected one digest');
      return one;
    }

    async function apply(
      parts: Correction['parts'],
      change: Partial<Correction> = {},
      at = later,
    ): Promise<number[]> {
      const correction = { edition: await readOne(at), parts, corrected: ['a'], touched: ['a'], ...change };
      return test.storage.corrections.apply([correction], at);
    }

    it('know what digests show otherwise than it is', async () => {
      const { corrections, episodes } = test.storage;
      const records = ['same', 'changed', 'taken', 'away'].map((id) => episode(id, NOW - 1));
      await episodes.save([...records, episode('never')]);
      expect(await corrections.stale()).toEqual([]);
      await episodes.save([
        { ...episode('changed', NOW - 1), hash: 'new' },
        { ...episode('taken', NOW - 1), approval: 'withheld', live: false },
        { ...episode('away', NOW - 1), hash: 'other', live: false },
        { ...episode('never'), hash: 'new' },
      ]);
      expect(await corrections.stale()).toEqual([
        { id: 'changed', wanted: 'new' },
        { id: 'taken', wanted: 'withdrawn' },
      ]);
      await corrections.settle('changed', 'new');
      await corrections.settle('taken', 'withdrawn');
      expect(await corrections.stale()).toEqual([]);
      await episodes.save([{ ...episode('taken', NOW - 1), approval: 'approved' }]);
      expect(await corrections.stale()).toEqual([{ id: 'taken', wanted: 'hash of taken' }]);
    });

    it('find the digests that hold an episode, the latest first, a page at a time', async () => {
      for (const chatId of [1, 2, 3]) await writeDigest(chatId);
      const { corrections } = test.storage;
      const [third, second, ...rest] = await corrections.holding('a', Number.MAX_SAFE_INTEGER, 2);
      expect(rest).toEqual([]);
      expect(third?.id).toBeGreaterThan(second?.id ?? 0);
      expect(third?.dueAt).toBe(NOW);
      const [first, ...others] = await corrections.holding('a', second?.id ?? 0, 2);
      expect(first?.id).toBeLessThan(second?.id ?? 0);
      expect(others).toEqual([]);
      expect(await corrections.holding('b', Number.MAX_SAFE_INTEGER, 2)).toEqual([]);
    });

    it('read a digest with all that wording it anew needs', async () => {
      await writeDigest(1, { messages: ['1/2', '2/2'].map(message) });
      await sendOne(77);
      expect(await readOne()).toEqual({
        id: expect.any(Number),
        kind: 'daily',
        subscriberId: expect.any(Number),
        chatId: 1,
        threadId: 0,
        frame: FRAME,
        corrected: [],
        episodes: [{ id: 'a', title: '标题 a', date: '2026-01-21', shown: 'hash of a', isWithheld: false }],
        isSent: true,
        parts: [
          expect.objectContaining({ state: 'sent', messageId: 77, expiresAt: NOW + EDITABLE, edits: 0 }),
          expect.objectContaining({ state: 'waiting', original: message('2/2'), message: message('2/2') }),
        ],
      });
    });

    it('pass over what is no digest, and one that was written before wordings could be repeated', async () => {
      await writeDigest(1, { frame: undefined });
      await writeDigest(2, { state: 'expired', messages: [] });
      await test.storage.editions.write(edition('notice', 3, { episodeIds: ['a'], frame: FRAME }));
      expect(await holding()).toHaveLength(3);
      expect(await test.storage.corrections.read(await holding(), NOW, EDITABLE)).toEqual([]);
    });

    it('know what cannot be changed: too old, out of reach, on its way', async () => {
      const { ledger } = test.storage;
      const stateOf = async (at = later) => (await readOne(at)).parts[0]?.state;
      await writeDigest(1);
      expect(await stateOf()).toBe('waiting');
      const { id } = await claimOne(test.storage);
      expect(await stateOf()).toBe('sending');
      await ledger.markSent(id, 77, NOW);
      expect(await stateOf(NOW + EDITABLE - 1)).toBe('sent');
      expect(await stateOf(NOW + EDITABLE)).toBe('settled');
      await ledger.pauseChat(1, 'blocked', NOW);
      expect(await stateOf()).toBe('settled');
    });

    it('leave what was sent before its group moved', async () => {
      await writeDigest(-1);
      await sendOne(77);
      await test.storage.ledger.migrateChat(-1, -100_200);
      expect((await readOne()).parts[0]?.state).toBe('settled');
    });

    it('word anew what waits, without a further delivery', async () => {
      await writeDigest(1);
      expect(await apply([message('new')])).toEqual([]);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 1 });
      expect((await claimOne(test.storage)).message).toEqual(message('new'));
    });

    it('edit what was sent by a delivery of its own, through a restart', async () => {
      await writeDigest(1);
      await sendOne(77);
      expect(await apply([message('new')])).toEqual([]);
      const storage = await test.reopen();
      const edit = await claimOne(storage, later);
      expect(edit).toMatchObject({
        chatId: 1,
        edits: 77,
        message: message('new'),
        dueAt: later,
        expiresAt: Number.MAX_SAFE_INTEGER,
      });
      await storage.ledger.markSent(edit.id, 77, later);
      expect(await readOne()).toMatchObject({
        corrected: ['a'],
        frame: FRAME,
        parts: [{ state: 'sent', original: message('daily:1'), message: message('new'), edits: 1 }],
      });
      expect(await deliveryCounts(storage)).toMatchObject({ sent: 2, pending: 0 });
    });

    it('let a second correction take the place of one that waits, and follow one that was sent', async () => {
      await writeDigest(1);
      await sendOne(77);
      await apply([message('second')]);
      await apply([message('third')]);
      expect((await readOne()).parts[0]?.message).toEqual(message('third'));
      expect((await sendOne(77, later)).message).toEqual(message('third'));
      await apply([message('fourth')], {}, later + HOUR);
      expect((await sendOne(77, later + HOUR)).message).toEqual(message('fourth'));
      expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 3, pending: 0 });
    });

    it('write nothing twice, and say which digest had moved on', async () => {
      const { corrections } = test.storage;
      await writeDigest(1, { messages: ['1/2', '2/2'].map(message) });
      const asWaiting = await readOne();
      await sendOne(77);
      const asSent = await readOne();
      const change = { parts: [message('new'), 'kept'] as const, corrected: [], touched: [] };
      expect(await corrections.apply([{ ...change, edition: asWaiting }], later)).toEqual([asWaiting.id]);
      expect(await corrections.apply([{ ...change, edition: asSent }], later)).toEqual([]);
      expect(await corrections.apply([{ ...change, edition: asSent }], later)).toEqual([asSent.id]);
      expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 1, pending: 2 });
    });

    it('leave out what waits, and take it in again while there is time', async () => {
      await writeDigest(1);
      await apply(['left-out'], { corrected: [] });
      expect(await deliveryCounts(test.storage)).toMatchObject({ expired: 1, pending: 0 });
      expect(await test.storage.ledger.nextAt()).toBeUndefined();
      expect(await readOne()).toMatchObject({ isSent: false, parts: [{ state: 'left-out' }] });
      expect((await readOne(NOW + 12 * HOUR)).parts[0]?.state).toBe('settled');
      await apply([message('again')], { corrected: [] });
      expect(await deliveryCounts(test.storage)).toMatchObject({ expired: 0, pending: 1 });
      expect((await claimOne(test.storage, later)).message).toEqual(message('again'));
    });

    it('do not call expired what may have arrived', async () => {
      await writeDigest(1);
      const { id } = await claimOne(test.storage);
      await test.storage.ledger.markUncertain(id, NOW, 'timeout');
      await apply(['left-out']);
      expect(await deliveryCounts(test.storage)).toMatchObject({ uncertain: 1, expired: 0, pending: 0 });
      expect(await readOne()).toMatchObject({ isSent: true, parts: [{ state: 'settled' }] });
    });

    it('add parts to a digest that has become longer, behind the others', async () => {
      await writeDigest(-1, { threadId: 5 });
      await sendOne(77);
      await apply([message('1/2'), message('2/2')]);
      const edit = await sendOne(77, later);
      const added = await sendOne(78, later);
      expect([edit.edits, added.edits]).toEqual([77, undefined]);
      expect(added.threadId).toBe(5);
      expect(added.message).toEqual(message('2/2'));
      expect((await readOne()).parts).toMatchObject([{ messageId: 77 }, { messageId: 78, state: 'sent' }]);
    });

    it('count an episode as mixed until all digests are done', async () => {
      await writeDigest(1);
      await apply([message('new')]);
      expect((await readOne()).episodes[0]?.shown).toBe('mixed');
      expect(await test.storage.corrections.stale()).toEqual([{ id: 'a', wanted: 'hash of a' }]);
    });

    it('hold a chat back as long as its hold lasts', async () => {
      await writeDigest(1);
      await sendOne(77);
      await test.storage.ledger.holdChat(1, later + HOUR);
      await apply([message('new')]);
      expect(await test.storage.ledger.nextAt()).toBe(later + HOUR);
    });

    it('do not count an edit that was refused, nor let one message suffer for another', async () => {
      const { ledger } = test.storage;
      await writeDigest(1, { messages: ['1/2', '2/2'].map(message) });
      await sendOne(77);
      await sendOne(78);
      await apply([message('new 1/2'), message('new 2/2')]);
      const first = await claimOne(test.storage, later);
      await ledger.markDead(first.id, 'message to edit not found', later);
      expect((await sendOne(78, later)).message).toEqual(message('new 2/2'));
      expect((await readOne()).parts).toMatchObject([
        { message: message('1/2') },
        { message: message('new 2/2') },
      ]);
    });

    it('are counted for whoever took their episode back, as far as they were written since then', async () => {
      const { withdrawals, ledger } = test.storage;
      await writeDigest(1, { messages: ['1/2', '2/2'].map(message) });
      await sendOne(77);
      await sendOne(78);
      const counts = async (since: number) => withdrawals.count(await holding(), since);
      const none = { changed: 0, waiting: 0, repeating: 0, unchanged: 0, unknown: 0 };
      expect(await counts(later)).toEqual(none);
      await apply([message('new 1/2'), message('new 2/2')]);
      expect(await counts(later)).toEqual({ ...none, waiting: 2 });
      expect(await counts(later + 1)).toEqual(none);
      const first = await claimOne(test.storage, later);
      await ledger.markUncertain(first.id, later + HOUR, 'timeout');
      expect(await counts(later)).toEqual({ ...none, waiting: 1, repeating: 1 });
      await sendOne(78, later);
      expect(await counts(later)).toEqual({ ...none, changed: 1, repeating: 1 });
      await ledger.markDead((await claimOne(test.storage, later + HOUR)).id, 'gone', later);
      expect(await counts(later)).toEqual({ ...none, changed: 1, unchanged: 1 });
    });

    it('are reported on through a restart, until that is done', async () => {
      const { withdrawals } = test.storage;
      await writeDigest(1);
      const mine = { episodeId: 'a', chatId: 9, language: 'en' } as const;
      await withdrawals.begin({ ...mine, begunAt: NOW });
      await withdrawals.begin({ ...mine, begunAt: later });
      const reopened = await test.reopen();
      const [open, ...others] = await reopened.withdrawals.open();
      expect(open).toMatchObject({ ...mine, begunAt: later, isPublished: true, isWritten: false });
      expect([open?.toldAt, others]).toEqual([undefined, []]);
      await reopened.withdrawals.markTold(open?.id ?? 0, later);
      expect(await reopened.withdrawals.open()).toMatchObject([{ toldAt: later }]);
      await reopened.withdrawals.end(open?.id ?? 0);
      expect(await reopened.withdrawals.open()).toEqual([]);
    });

    it('go however late, and give no episode back', async () => {
      const { ledger, subscribers } = test.storage;
      await writeDigest(1);
      await sendOne(77);
      await apply([message('new')]);
      await ledger.sweep(NOW + 10 * EDITABLE, 'ran-out');
      expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 1, pending: 1, expired: 0 });
      expect((await sendOne(77, NOW + 10 * EDITABLE)).message).toEqual(message('new'));
      const subscriber = await subscribers.find(1);
      expect(subscriber).toMatchObject({ sinceAt: NOW });
      expect(await owedEpisodes(test.storage, subscriber?.id ?? 0, NOW - HOUR, NOW)).toEqual([]);
    });
  });
}
