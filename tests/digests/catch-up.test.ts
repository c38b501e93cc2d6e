import { describe, expect, it } from 'vitest';
import type { Follow, Subscriber } from '../../src/domain/subscriber.ts';
import { createMembership } from '../../src/subscriptions/membership.ts';
import { HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');
const DAY = 24 * HOUR;
const ANNA = 1;
const ASML: Pick<Follow, 'kind' | 'name'> = { kind: 'company', name: 'ASML' };

describe('whoever comes back after an absence', () => {
  const world = useDigests();

  /** One episode a day for ten days, the oldest about ASML. */
  async function publishTenDays(): Promise<void> {
    for (let day = 10; day >= 1; day -= 1) {
      const at = EIGHT - day * DAY + HOUR;
      const date = new Date(at).toISOString().slice(0, 10);
      await world.publish(at, episodeAbout(`day${day}`, day === 10 ? 'ASML' : '英伟达', date));
    }
  }

  async function subscribe(change: Partial<Subscriber>): Promise<Subscriber> {
    return world.storage.subscribers.add(newSubscriber(ANNA, { nextDueAt: EIGHT, ...change }));
  }

  async function readAt(at: number): Promise<string[]> {
    await world.tickAt(at);
    return (await world.deliverAt(at)).map(({ message }) => message.text);
  }

  const idsIn = (text = '') => [...text.matchAll(/(?<=关于 )day\d+$/gm)].map(([id]) => id);

  it.each(['daily', 'instant'] as const)(
    'gets one message in mode %s, what is followed first',
    async (mode) => {
      const nextDueAt = mode === 'daily' ? EIGHT : undefined;
      const { id } = await subscribe({ mode, nextDueAt, sinceAt: EIGHT - 11 * DAY, focus: 'all' });
      await world.storage.subscribers.follow(id, ASML, EIGHT);
      await publishTenDays();
      const [text, ...others] = await readAt(EIGHT);
      expect(others).toEqual([]);
      expect(text).toContain('👋 2026-01-11 以来的 10 期，合成一份');
      expect(idsIn(text).slice(0, 3)).toEqual(['day10', 'day1', 'day2']);
      expect(idsIn(text)).toHaveLength(8);
      expect(text).toContain('还有 2 期没列出来：/latest 看全部');
      // Nothing of it comes again.
      await world.publish(EIGHT + HOUR, episodeAbout('next', '英伟达', '2026-01-21'));
      const [next] = await readAt(EIGHT + DAY);
      expect(next).toContain('关于 next');
      expect(next).not.toContain('👋');
    },
  );

  it('that is none gets a digest as ever: a quiet week, a weekly reader; so does who missed little', async () => {
    await subscribe({ sinceAt: EIGHT - 30 * DAY });
    const six = (id: string) => Array.from({ length: 6 }, (_, index) => episodeAbout(`${id}${index}`));
    await world.publish(EIGHT - HOUR, ...six('a'));
    const [quiet] = await readAt(EIGHT);
    expect(quiet).toContain('📰');
    const { subscribers } = world.storage;
    await subscribers.update((await subscribers.find(ANNA))?.id ?? 0, { state: 'stopped' });
    await subscribers.add(newSubscriber(2, { mode: 'weekly', nextDueAt: EIGHT + 7 * DAY, sinceAt: EIGHT }));
    await world.publish(EIGHT + HOUR, ...six('b'));
    const [weekly] = await readAt(EIGHT + 7 * DAY);
    expect(weekly).toContain('📰');
    await subscribers.add(newSubscriber(3, { nextDueAt: EIGHT + 30 * DAY, sinceAt: EIGHT + 8 * DAY }));
    await world.publish(EIGHT + 9 * DAY, episodeAbout('few'), episodeAbout('fewer'));
    const mail = await readAt(EIGHT + 30 * DAY);
    expect(mail.find((text) => text.includes('few'))).toContain('📰');
  });

  it('also gets what was on its way when the chat was lost', async () => {
    const anna = await subscribe({ sinceAt: EIGHT - 11 * DAY });
    await publishTenDays();
    await world.tickAt(EIGHT);
    const { ledger, subscribers } = world.storage;
    const [claimed] = await ledger.claim(EIGHT, 1, 90_000);
    await ledger.pauseChat(ANNA, '403 Forbidden: bot was blocked by the user', EIGHT);
    await ledger.markDead(claimed?.id ?? 0, '403 Forbidden: bot was blocked by the user', EIGHT);
    await world.publish(EIGHT + 2 * HOUR, episodeAbout('day0', '英伟达', '2026-01-21'));
    const backAt = EIGHT + 5 * DAY;
    const membership = createMembership({
      subscribers,
      clock: { now: () => backAt - HOUR },
      defaults: { time: '08:00', zone: 'Asia/Shanghai' },
    });
    expect(await membership.resume(anna.chatId)).toMatchObject({ kind: 'resumed' });
    const [text, ...others] = await readAt(backAt);
    expect(others).toEqual([]);
    expect(text).toContain('以来的 11 期');
    expect(idsIn(text)[0]).toBe('day0');
  });
});
