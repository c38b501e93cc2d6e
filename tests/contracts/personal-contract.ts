import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  edition,
  episode,
  HOUR,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

const ANNA = 7;
const BORIS = 8;
const NOTHING = {
  acts: [],
  subscriptions: [],
  editions: [],
  modelUse: [],
  saved: [],
  place: undefined,
  ratings: [],
};
const FOLLOW = { kind: 'company', name: 'ASML' } as const;
const MUTE = { kind: 'words', name: '光刻 机' } as const;

/** What is stored about a person. */
export function describePersonal(createHome: () => Promise<StorageHome>): void {
  describe('what is stored about a person', () => {
    const test = useStorage(createHome);

    /** A subscriber with a follow, a mute, a digest that was sent, one that waits, and a notice. */
    async function fill(chatId: number): Promise<void> {
      const { subscribers, editions, ledger, ratings, reading } = test.storage;
      const { id } = await subscribers.add(newSubscriber(chatId));
      await ratings.rate(chatId, 'e', 'down', NOW);
      await reading.save(chatId, 'e', NOW);
      await reading.setPlace(chatId, { episodeId: 'e', section: 2, readAt: NOW });
      await subscribers.follow(id, FOLLOW, NOW);
      await subscribers.mute(id, MUTE, NOW);
      const owed = { kind: 'daily', subscriberId: id } as const;
      await editions.write(edition(`a${chatId}`, chatId, { ...owed, episodeIds: ['e'] }));
      await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
      await editions.write(edition(`b${chatId}`, chatId, owed));
      await editions.write(edition(`c${chatId}`, chatId));
    }

    it('has what they did as an admin, of which only the name is forgotten', async () => {
      const { adminLog, personal } = test.storage;
      const by = (id: number, name: string) =>
        adminLog.append({ at: NOW, actor: { id, name }, act: 'publish', subject: '光刻' }, 0);
      await by(ANNA, 'Anna');
      await by(BORIS, 'Boris');
      expect((await personal.read(ANNA)).acts).toEqual([
        { at: NOW, actor: { id: ANNA, name: 'Anna' }, act: 'publish', subject: '光刻' },
      ]);
      await personal.forget(ANNA);
      const { entries } = await adminLog.part(0, 10);
      expect(entries.map(({ actor }) => actor)).toEqual([
        { id: BORIS, name: 'Boris' },
        { id: ANNA, name: '' },
      ]);
    });

    it('is read as a whole: settings, follows, what was sent and what waits', async () => {
      await test.storage.episodes.save([episode('e', NOW)]);
      await fill(ANNA);
      const { subscriptions, editions, modelUse, saved, place, ratings } =
        await test.storage.personal.read(ANNA);
      expect(subscriptions).toEqual([
        {
          subscriber: expect.objectContaining({ chatId: ANNA }),
          follows: [{ ...FOLLOW, scope: 'about' }],
          mutes: [MUTE],
        },
      ]);
      expect(editions.map(({ kind, episodeIds }) => [kind, episodeIds])).toEqual([
        ['daily', ['e']],
        ['daily', []],
        ['notice', []],
      ]);
      expect(editions[0]?.deliveries).toEqual([{ status: 'sent', messageId: 501, settledAt: NOW }]);
      expect(editions[1]?.deliveries).toMatchObject([{ status: 'pending', messageId: undefined }]);
      expect(modelUse).toEqual([]);
      expect(saved).toEqual([{ episodeId: 'e', savedAt: NOW }]);
      expect(place).toEqual({ episodeId: 'e', section: 2, readAt: NOW });
      expect(ratings).toEqual([{ episodeId: 'e', rating: 'down', ratedAt: NOW }]);
      expect(await test.storage.personal.read(BORIS)).toEqual(NOTHING);
    });

    it('is deleted for good, with what was still to be sent, and nobody else’s with it', async () => {
      await test.storage.episodes.save([episode('e', NOW)]);
      await fill(ANNA);
      await fill(BORIS);
      const before = await test.storage.personal.read(BORIS);
      await test.storage.personal.forget(ANNA);
      await test.storage.personal.forget(ANNA);
      const { personal, subscribers } = await test.reopen();
      expect(await personal.read(ANNA)).toEqual(NOTHING);
      expect(await personal.read(BORIS)).toEqual(before);
      expect(await subscribers.find(ANNA)).toBeUndefined();
      expect(await claimTexts(test.storage, NOW + HOUR)).toHaveLength(1);
    });

    it('is deleted while a message is on its way: what becomes of that changes nothing', async () => {
      const { subscribers, editions } = test.storage;
      const { id: subscriberId } = await subscribers.add(newSubscriber(ANNA));
      await editions.write(edition('a', ANNA, { kind: 'daily', subscriberId }));
      const { id } = await claimOne(test.storage);
      const { personal, ledger } = test.storage;
      await personal.forget(ANNA);
      await ledger.markUncertain(id, NOW, 'timeout');
      await ledger.markSent(id, 502, NOW);
      expect((await personal.read(ANNA)).editions).toEqual([]);
      expect(await claimTexts(test.storage, NOW + HOUR)).toEqual([]);
    });
  });
}
