import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import { HOUR, NOW, newSubscriber, type StorageHome, useStorage } from './storage-home.ts';

export function describeSubscribers(createHome: () => Promise<StorageHome>): void {
  describe('subscribers', () => {
    const test = useStorage(createHome);

    it('keeps every field, and chat ids beyond 32 bits', async () => {
      const wanted = newSubscriber(-1_002_345_678_901, {
        ...{ times: ['08:00', '20:30'], language: 'en', mode: 'weekly', weekdays: [1, 5], weeklyDay: 6 },
        ...{ detail: 'short', awayUntil: NOW + HOUR },
      });
      const added = await test.storage.subscribers.add(wanted);
      const { subscribers } = await test.reopen();
      expect(await subscribers.find(wanted.chatId)).toEqual({
        ...wanted,
        id: added.id,
        subscribedAt: wanted.sinceAt,
      });
      expect(await subscribers.find(1)).toBeUndefined();
    });

    it('tells the topics of a chat apart from each other and from the chat', async () => {
      const { subscribers } = test.storage;
      const group = { chatType: 'group' } as const;
      const whole = await subscribers.add(newSubscriber(-1, group));
      const topic = await subscribers.add(newSubscriber(-1, { ...group, threadId: 7, language: 'en' }));
      expect(await subscribers.find(-1)).toEqual(whole);
      expect(await subscribers.find(-1, 7)).toEqual(topic);
      expect(topic).toMatchObject({ threadId: 7, language: 'en' });
      expect(await subscribers.find(-1, 8)).toBeUndefined();
      expect(await subscribers.add(newSubscriber(-1, { threadId: 7 }))).toEqual(topic);
      await subscribers.update(topic.id, { chatType: 'channel', threadId: undefined, chatId: -2 });
      expect(await subscribers.find(-2)).toMatchObject({ id: topic.id, chatType: 'channel' });
    });

    it('lists groups, topics and channels, and finds a subscriber by its id', async () => {
      const { subscribers } = test.storage;
      await subscribers.add(newSubscriber(1));
      const group = await subscribers.add(newSubscriber(-1, { chatType: 'group' }));
      const topic = await subscribers.add(newSubscriber(-1, { chatType: 'group', threadId: 7 }));
      const channel = await subscribers.add(newSubscriber(-2, { chatType: 'channel', state: 'stopped' }));
      expect(await subscribers.shared(10)).toEqual([group, topic, channel]);
      expect(await subscribers.shared(1)).toEqual([group]);
      expect(await subscribers.get(channel.id)).toEqual(channel);
      expect(await subscribers.get(channel.id + 1)).toBeUndefined();
    });

    it('tells which languages are read, and how far back each of their readers stands', async () => {
      const { subscribers } = test.storage;
      expect(await subscribers.readers()).toEqual([]);
      await subscribers.add(newSubscriber(1, { sinceAt: NOW - HOUR }));
      await subscribers.add(newSubscriber(2, { sinceAt: NOW - 3 * HOUR, mode: 'instant' }));
      await subscribers.add(newSubscriber(3, { language: 'en', sinceAt: NOW }));
      await subscribers.add(newSubscriber(4, { language: 'en', sinceAt: 1, mode: 'off' }));
      await subscribers.add(newSubscriber(5, { language: 'zh-Hant', state: 'stopped' }));
      expect(await subscribers.readers()).toEqual([
        { language: 'en', sinceAt: NOW },
        { language: 'zh-Hans', sinceAt: NOW - 3 * HOUR },
      ]);
    });

    it('changes nothing when a chat is added again', async () => {
      const { subscribers } = test.storage;
      const first = await subscribers.add(newSubscriber(1));
      const second = await subscribers.add(newSubscriber(1, { mode: 'off', zone: 'UTC' }));
      expect(second).toEqual(first);
      expect(await subscribers.find(1)).toEqual(first);
    });

    it('changes only the fields that a change names', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const first = await subscribers.find(1);
      await subscribers.update(id, { times: ['21:00'], zone: 'UTC' });
      await subscribers.update(id, {});
      expect(await subscribers.find(1)).toEqual({ ...first, times: ['21:00'], zone: 'UTC' });
      const off = { mode: 'off', nextDueAt: undefined, sinceAt: NOW } as const;
      await subscribers.update(id, off);
      expect(await subscribers.find(1)).toEqual({ ...first, times: ['21:00'], zone: 'UTC', ...off });
    });

    it('keeps when there is no sound, takes it back, and takes what is unreadable for none', async () => {
      const quietHours = { from: '22:30', until: '07:00' };
      const { id } = await test.storage.subscribers.add(newSubscriber(1, { isSilent: true, quietHours }));
      expect(await test.storage.subscribers.find(1)).toMatchObject({ isSilent: true, quietHours });
      await test.storage.subscribers.update(id, { isSilent: false });
      expect(await test.storage.subscribers.find(1)).toMatchObject({ isSilent: false, quietHours });
      await test.storage.subscribers.update(id, { quietHours: undefined });
      expect((await test.storage.subscribers.find(1))?.quietHours).toBeUndefined();
      await test.alter(`UPDATE subscribers SET quiet_hours = 'nothing'`);
      expect((await test.storage.subscribers.find(1))?.quietHours).toBeUndefined();
    });

    it('keeps the days, the detail and an absence, takes an absence back, and takes unreadable days for all', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const change = { weekdays: [2, 4], weeklyDay: 3, detail: 'short', awayUntil: NOW } as const;
      await subscribers.update(id, change);
      expect(await subscribers.find(1)).toMatchObject(change);
      await subscribers.update(id, { awayUntil: undefined });
      expect((await subscribers.find(1))?.awayUntil).toBeUndefined();
      await test.alter(`UPDATE subscribers SET weekdays = 'never'`);
      expect((await test.storage.subscribers.find(1))?.weekdays).toEqual(WEEKDAYS);
    });

    it('finds who is due, soonest first, and nobody else', async () => {
      const { subscribers } = test.storage;
      await subscribers.add(newSubscriber(1, { nextDueAt: NOW }));
      await subscribers.add(newSubscriber(2, { nextDueAt: NOW - HOUR }));
      await subscribers.add(newSubscriber(3, { nextDueAt: NOW + 1 }));
      await subscribers.add(newSubscriber(4, { state: 'stopped' }));
      await subscribers.add(newSubscriber(5, { state: 'paused' }));
      await subscribers.add(newSubscriber(6, { mode: 'instant' }));
      await subscribers.add(newSubscriber(7, { nextDueAt: undefined }));
      await subscribers.add(newSubscriber(8, { mode: 'weekly', nextDueAt: NOW - 2 * HOUR }));
      const chats = async (limit: number) =>
        (await subscribers.due(NOW, limit)).map((subscriber) => subscriber.chatId);
      expect(await chats(10)).toEqual([8, 2, 1]);
      expect(await chats(1)).toEqual([8]);
    });

    it('finds instant subscribers whom a publication has not reached', async () => {
      const { subscribers } = test.storage;
      const instant = { mode: 'instant', nextDueAt: undefined } as const;
      await subscribers.add(newSubscriber(1, { ...instant, sinceAt: NOW - 1 }));
      await subscribers.add(newSubscriber(2, { ...instant, sinceAt: NOW }));
      await subscribers.add(newSubscriber(3, { ...instant, sinceAt: NOW - HOUR }));
      await subscribers.add(newSubscriber(4, { ...instant, sinceAt: NOW - HOUR, state: 'paused' }));
      await subscribers.add(newSubscriber(5, { sinceAt: NOW - HOUR }));
      await subscribers.add(
        newSubscriber(6, { ...instant, sinceAt: NOW - 2 * HOUR, nextDueAt: NOW + 1, awayUntil: NOW + 1 }),
      );
      const behind = async (now: number) =>
        (await subscribers.behind(NOW, now, 10)).map((subscriber) => subscriber.chatId);
      expect(await behind(NOW)).toEqual([3, 1]);
      expect(await behind(NOW + 1)).toEqual([6, 3, 1]);
      expect(await subscribers.behind(NOW, NOW, 1)).toHaveLength(1);
    });

    it('keeps follows in the order in which they were made, each once', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const other = await subscribers.add(newSubscriber(2));
      const nvidia = { kind: 'company', name: '英伟达' } as const;
      const tag = { kind: 'tag', name: '英伟达' } as const;
      expect(await subscribers.follow(id, nvidia, NOW)).toBe(true);
      expect(await subscribers.follow(id, tag, NOW)).toBe(true);
      expect(await subscribers.follow(id, nvidia, NOW + 1)).toBe(false);
      expect((await subscribers.interests(id)).follows).toMatchObject([nvidia, tag]);
      expect((await subscribers.interests(other.id)).follows).toEqual([]);
      expect(await subscribers.unfollow(other.id, nvidia)).toBe(false);
      expect(await subscribers.unfollow(id, nvidia)).toBe(true);
      expect(await subscribers.unfollow(id, nvidia)).toBe(false);
      expect((await subscribers.interests(id)).follows).toMatchObject([tag]);
    });

    it('has a follow ask for what is about it, until it asks for every mention', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const other = await subscribers.add(newSubscriber(2));
      const nvidia = { kind: 'company', name: '英伟达' } as const;
      const scopeOf = async (one: number) =>
        (await subscribers.interests(one)).follows.map(({ scope }) => scope);
      for (const one of [id, other.id]) await subscribers.follow(one, nvidia, NOW);
      expect(await scopeOf(id)).toEqual(['about']);
      await subscribers.setFollowScope(id, nvidia, 'mentions');
      expect(await subscribers.follow(id, nvidia, NOW)).toBe(false);
      expect([await scopeOf(id), await scopeOf(other.id)]).toEqual([['mentions'], ['about']]);
      expect((await subscribers.interestsOf([id])).get(id)?.follows).toEqual([
        { ...nvidia, scope: 'mentions' },
      ]);
      await subscribers.setFollowScope(id, nvidia, 'about');
      expect(await scopeOf(id)).toEqual(['about']);
      await subscribers.setFollowScope(id, { kind: 'tag', name: '英伟达' }, 'mentions');
      expect((await subscribers.interests(id)).follows).toHaveLength(1);
    });

    it('keeps a name followed or muted, not both', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const nvidia = { kind: 'company', name: '英伟达' } as const;
      await subscribers.follow(id, nvidia, NOW);
      await subscribers.setFollowScope(id, nvidia, 'mentions');
      expect(await subscribers.mute(id, nvidia, NOW)).toBe(true);
      expect(await subscribers.mute(id, nvidia, NOW)).toBe(false);
      expect(await subscribers.interests(id)).toEqual({ follows: [], mutes: [nvidia] });
      await subscribers.setFollowScope(id, nvidia, 'mentions');
      expect(await subscribers.follow(id, nvidia, NOW)).toBe(true);
      expect(await subscribers.interests(id)).toEqual({
        follows: [{ ...nvidia, scope: 'about' }],
        mutes: [],
      });
      await subscribers.mute(id, nvidia, NOW);
      expect(await subscribers.unfollow(id, nvidia)).toBe(true);
      expect(await subscribers.interests(id)).toEqual({ follows: [], mutes: [] });
    });

    it('keeps what a digest brings', async () => {
      const { subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await subscribers.update(id, { focus: 'first' });
      expect(await subscribers.find(1)).toMatchObject({ focus: 'first', mode: 'daily' });
    });

    it('gives the interests of many at once', async () => {
      const { subscribers } = test.storage;
      const ids: number[] = [];
      for (const chatId of [1, 2, 3]) ids.push((await subscribers.add(newSubscriber(chatId))).id);
      const [one = 0, two = 0, three = 0] = ids;
      const nvidia = { kind: 'company', name: '英伟达' } as const;
      const tag = { kind: 'tag', name: 'AI' } as const;
      const words = { kind: 'words', name: '光刻 机' } as const;
      await subscribers.follow(one, nvidia, NOW);
      await subscribers.follow(three, tag, NOW);
      await subscribers.follow(three, nvidia, NOW);
      const about = { scope: 'about' } as const;
      await subscribers.mute(three, words, NOW);
      expect(await subscribers.interestsOf([one, two])).toEqual(
        new Map([[one, { follows: [{ ...nvidia, ...about }], mutes: [] }]]),
      );
      expect((await subscribers.interestsOf(ids)).get(three)).toMatchObject({
        follows: [tag, nvidia],
        mutes: [words],
      });
      expect(await subscribers.interestsOf([])).toEqual(new Map());
    });
  });
}
