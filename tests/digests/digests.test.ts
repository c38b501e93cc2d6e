import { describe, expect, it } from 'vitest';
import { nextDueAt } from '../../src/domain/next-due.ts';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import { deliveryCounts, edition, HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

const MINUTE = 60_000;
/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');

describe('the digests', () => {
  const world = useDigests();
  const subscribe = (chatId: number, change: Partial<Subscriber> = {}) =>
    world.storage.subscribers.add(
      newSubscriber(chatId, { nextDueAt: EIGHT, sinceAt: EIGHT - 24 * HOUR, ...change }),
    );
  const textsAt = async (at: number) => (await world.deliverAt(at)).map(({ message }) => message.text);

  it('come when they are due, once, to those who are due', async () => {
    await subscribe(1);
    await subscribe(2, { times: ['09:00'], nextDueAt: EIGHT + HOUR });
    await subscribe(3, { state: 'stopped', nextDueAt: undefined });
    await subscribe(4, { mode: 'off', nextDueAt: undefined });
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT - 1)).toBe(0);
    expect(await world.tickAt(EIGHT)).toBe(1);
    expect(await world.tickAt(EIGHT)).toBe(0);
    const [mail, ...others] = await world.deliverAt(EIGHT);
    expect(others).toEqual([]);
    expect(mail?.chatId).toBe(1);
    expect(mail?.message.text).toContain('2026年1月21日');
    expect(mail?.message.text).toContain('关于 one');
    expect(await world.storage.subscribers.find(1)).toMatchObject({
      nextDueAt: EIGHT + 24 * HOUR,
      sinceAt: EIGHT - HOUR,
    });
    expect(await world.tickAt(EIGHT + HOUR)).toBe(1);
    expect((await world.deliverAt(EIGHT + HOUR)).map(({ chatId }) => chatId)).toEqual([2]);
    expect(await world.tickAt(EIGHT + 25 * HOUR)).toBe(0);
  });

  it('come once a week to who wants that, with all that came since', async () => {
    await subscribe(1, { mode: 'weekly', sinceAt: EIGHT - 7 * 24 * HOUR });
    await world.publish(EIGHT - 6 * 24 * HOUR, episodeAbout('old'));
    await world.publish(EIGHT - HOUR, episodeAbout('new'));
    expect(await world.tickAt(EIGHT)).toBe(1);
    const text = (await textsAt(EIGHT)).join();
    expect(text).toContain('关于 old');
    expect(text).toContain('关于 new');
    // 2026-01-25 is a Sunday.
    expect(await world.storage.subscribers.find(1)).toMatchObject({
      nextDueAt: Date.parse('2026-01-25T00:00:00Z'),
    });
  });

  it.each(['daily', 'instant'] as const)(
    'hold in one message what came during an absence (%s)',
    async (mode) => {
      const awayUntil = EIGHT + 48 * HOUR;
      await subscribe(1, { mode, awayUntil, nextDueAt: awayUntil });
      await world.publish(EIGHT - HOUR, episodeAbout('first'));
      expect(await world.tickAt(EIGHT)).toBe(0);
      await world.publish(EIGHT + 30 * HOUR, episodeAbout('second'));
      expect(await world.tickAt(awayUntil - 1)).toBe(0);
      expect(await world.tickAt(awayUntil)).toBe(1);
      const [text = '', ...others] = await textsAt(awayUntil);
      expect(others).toEqual([]);
      for (const id of ['first', 'second']) expect(text).toContain(`关于 ${id}`);
      await world.publish(awayUntil + HOUR, episodeAbout('third'));
      expect(await world.tickAt(awayUntil + HOUR)).toBe(mode === 'instant' ? 1 : 0);
    },
  );

  it('are short for who wants that: the title and one sentence', async () => {
    await subscribe(1, { detail: 'short' });
    await subscribe(2);
    const episode = { ...episodeAbout('one'), summary: '第一句。第二句。' };
    await world.publish(EIGHT - HOUR, episode);
    await world.tickAt(EIGHT);
    const mail = await world.deliverAt(EIGHT);
    const textTo = (chat: number) => mail.find(({ chatId }) => chatId === chat)?.message.text;
    expect(textTo(1)).toContain('第一句。');
    expect(textTo(1)).not.toContain('第二句。');
    expect(textTo(2)).toContain('第二句。');
  });

  it('hold only what matches the follows where only that is wanted, and tell which follow it was', async () => {
    const { id } = await subscribe(1, { focus: 'only' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: '英伟达' }, EIGHT);
    await world.publish(EIGHT - HOUR, episodeAbout('chips', 'Nvidia'), episodeAbout('cars', '比亚迪'));
    expect(await world.tickAt(EIGHT)).toBe(1);
    const [text = ''] = await textsAt(EIGHT);
    expect(text).toContain('关于 chips');
    expect(text).toContain('⭐ 关于 英伟达');
    expect(text).not.toContain('关于 cars');
  });

  it('are not sent at all when nothing matches, and what was passed over is not owed later', async () => {
    const { id } = await subscribe(1, { focus: 'only' });
    const follow = { kind: 'company', name: 'ASML' } as const;
    await world.storage.subscribers.follow(id, follow, EIGHT);
    await world.publish(EIGHT - HOUR, episodeAbout('cars', '比亚迪'));
    expect(await world.tickAt(EIGHT)).toBe(0);
    expect(await world.deliverAt(EIGHT)).toEqual([]);
    expect(await world.storage.subscribers.find(1)).toMatchObject({ nextDueAt: EIGHT + 24 * HOUR });
    await world.storage.subscribers.unfollow(id, follow);
    expect(await world.tickAt(EIGHT + 24 * HOUR)).toBe(0);
  });

  it('do not match an entity that the episode lists but never names', async () => {
    const { id } = await subscribe(1, { focus: 'only' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: 'OpenAI' }, EIGHT);
    const listed = { ...episodeAbout('cars', '比亚迪') };
    await world.publish(EIGHT - HOUR, {
      ...listed,
      listings: [...listed.listings, { kind: 'company', name: 'OpenAI' }],
    });
    expect(await world.tickAt(EIGHT)).toBe(0);
  });

  it('show the first twelve episodes in full and the rest as titles, newest first, of one day the longest first', async () => {
    await subscribe(1);
    const days = Array.from({ length: 14 }, (_, index) => String(index + 10));
    const long = episodeAbout('long', '', '2026-01-10');
    await world.publish(EIGHT - HOUR, ...days.map((day) => episodeAbout(`day${day}`, '', `2026-01-${day}`)), {
      ...long,
      sections: [...long.sections, ...long.sections],
    });
    expect(await world.tickAt(EIGHT)).toBe(1);
    const text = (await textsAt(EIGHT)).join('\n');
    const shown = days.filter((day) => text.includes(`摘要 day${day}`));
    expect(shown).toEqual(days.slice(2));
    expect(text).toContain('另外 3 期\n13. 关于 day11\n14. 关于 long\n15. 关于 day10');
  });

  it('go to the topic that subscribed', async () => {
    await subscribe(-1, { chatType: 'group', threadId: 7 });
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT)).toBe(1);
    expect(await world.storage.ledger.claim(EIGHT, 10, 1_000)).toMatchObject([{ chatId: -1, threadId: 7 }]);
  });

  it('remember what they were worded with', async () => {
    const { id } = await subscribe(1, { language: 'en', focus: 'first' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: '英伟达' }, EIGHT);
    await world.publish(EIGHT - HOUR, episodeAbout('chips', 'Nvidia'));
    await world.tickAt(EIGHT);
    const { corrections } = world.storage;
    const editions = await corrections.holding('chips', Number.MAX_SAFE_INTEGER, 10);
    const ids = editions.map((edition) => edition.id);
    expect(await corrections.read(ids, EIGHT, HOUR)).toMatchObject([
      {
        subscriberId: id,
        frame: {
          date: '2026-01-21',
          language: 'en',
          bot: 'daily_show_bot',
          picked: [{ id: 'chips', why: [{ kind: 'company', name: 'Nvidia', scope: 'about' }] }],
        },
      },
    ]);
  });

  it('come to instant subscribers at the next tick, each episode once', async () => {
    await subscribe(1, { mode: 'instant', nextDueAt: undefined });
    await world.publish(EIGHT + 1, episodeAbout('one'));
    expect(await world.tickAt(EIGHT + 2)).toBe(1);
    expect(await world.tickAt(EIGHT + 3)).toBe(0);
    await world.publish(EIGHT + 3, episodeAbout('two'));
    expect(await world.tickAt(EIGHT + 4)).toBe(1);
    const texts = await textsAt(EIGHT + 4);
    expect(texts.map((text) => /关于 (\w+)/.exec(text)?.[1])).toEqual(['one', 'two']);
  });

  it('bring an episode once to one who changes from instant to daily', async () => {
    const { id } = await subscribe(1, { mode: 'instant', nextDueAt: undefined });
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT - HOUR)).toBe(1);
    await world.storage.subscribers.update(id, { mode: 'daily', nextDueAt: EIGHT });
    expect(await world.tickAt(EIGHT)).toBe(0);
  });

  it('are caught up once after a sleep of hours', async () => {
    await subscribe(1, { times: ['08:00', '12:00'] });
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT + 11 * HOUR)).toBe(1);
    expect(await world.tickAt(EIGHT + 11 * HOUR + MINUTE)).toBe(0);
    expect(await textsAt(EIGHT + 11 * HOUR)).toHaveLength(1);
  });

  it('leave an expired row when more than twelve hours late, and its episodes come with the next', async () => {
    const { id } = await subscribe(1);
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    const late = EIGHT + 12 * HOUR + 1;
    expect(await world.tickAt(late)).toBe(0);
    expect(await world.deliverAt(late)).toEqual([]);
    // The key is taken: the row is there.
    expect(await world.storage.editions.write(edition(`daily:${id}:${EIGHT}`, 1))).toBe(false);
    expect(await world.tickAt(EIGHT + 24 * HOUR)).toBe(1);
    expect((await textsAt(EIGHT + 24 * HOUR)).join()).toContain('关于 one');
  });

  it('that wait unsent for more than twelve hours expire, and their episodes come with the next', async () => {
    await subscribe(1);
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT)).toBe(1);
    const { expired } = await world.storage.ledger.sweep(EIGHT + 12 * HOUR, 'ran-out');
    expect(expired).toBe(1);
    expect(await deliveryCounts(world.storage)).toMatchObject({ expired: 1, pending: 0 });
    expect(await world.tickAt(EIGHT + 24 * HOUR)).toBe(1);
    expect((await textsAt(EIGHT + 24 * HOUR)).join()).toContain('关于 one');
  });
});

describe('the digests in the nights when the clock changes', () => {
  const world = useDigests();
  const zone = 'America/New_York';

  /** Ticks every five minutes over 36 hours with something new each hour; gives the local hours of the digests. */
  async function digestsFrom(start: string, times: readonly string[]): Promise<string[]> {
    const from = Date.parse(start);
    await world.storage.subscribers.add(
      newSubscriber(1, { zone, times, nextDueAt: nextDueAt(from, times, zone), sinceAt: from }),
    );
    const sentAt: string[] = [];
    for (let at = from; at < from + 36 * HOUR; at += 5 * MINUTE) {
      if (at % HOUR === 0) await world.publish(at, episodeAbout(`e${at}`));
      if ((await world.tickAt(at)) > 0) sentAt.push(new Date(at).toISOString().slice(0, 16));
    }
    return sentAt;
  }

  it('give one digest for an hour that spring skips', async () => {
    expect(await digestsFrom('2026-03-07T17:00:00Z', ['02:30'])).toEqual(['2026-03-08T07:30']);
  });

  it('give one digest for an hour that autumn repeats', async () => {
    expect(await digestsFrom('2026-10-31T17:00:00Z', ['01:30'])).toEqual(['2026-11-01T05:30']);
  });

  it('give one digest where a skipped hour falls on another chosen one', async () => {
    expect(await digestsFrom('2026-03-07T17:00:00Z', ['02:30', '03:30'])).toEqual(['2026-03-08T07:30']);
  });
});
