import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createWeeklyReviews } from '../../src/digests/weekly-reviews.ts';
import type { LineChart } from '../../src/domain/chart.ts';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import { createDigestSettings } from '../../src/subscriptions/digest-settings.ts';
import { HOUR, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { episodeAbout } from './digest-world.ts';

const DAY = 24 * HOUR;
/** A Sunday, at 08:00 in Shanghai. */
const SUNDAY = Date.parse('2026-01-25T00:00:00Z');
/** A chat that has chosen dark pictures. */
const IN_THE_DARK = 4;

describe('a weekly review', () => {
  const home = useStorage(createSqliteHome);
  const clock = { at: SUNDAY - DAY, now: () => clock.at };

  async function open() {
    clock.at = SUNDAY - DAY;
    const { storage } = home;
    const { subscribers } = storage;
    const catalog = createMemoryCatalog();
    const nvidia = ['20', '21', '22', '23', '24'].map((day) =>
      episodeAbout(`n${day}`, '英伟达', `2026-01-${day}`),
    );
    const before = Array.from({ length: 16 }, (_, index) => `2026-01-${10 + (index % 8)}`);
    const tsmc = before.map((day, index) => episodeAbout(`t${index}`, '台积电', day));
    await catalog.replaceInSlices([...nvidia, ...tsmc], []);
    const drawn: LineChart[] = [];
    const settings = createDigestSettings({ subscribers, clock, onOwed: () => undefined });
    const reviews = createWeeklyReviews({
      ...storage,
      catalog,
      clock,
      draw: async (chart) => drawn.push(chart),
      themeOf: async (chatId) => (chatId === IN_THE_DARK ? 'dark' : 'light'),
      onFailure: (_, error) => {
        throw error;
      },
    });
    const subscribe = async (change: Partial<Subscriber> = {}) => {
      const added = await subscribers.add({
        ...newSubscriber(1),
        zone: 'Asia/Shanghai',
        times: ['08:00', '20:00'],
        language: 'en',
        ...change,
      });
      return { ...added, state: 'active' } as const;
    };
    const find = async () => (await subscribers.find(1)) ?? expect.fail('nobody');
    const claimedAt = async (at: number) => {
      clock.at = at;
      await reviews.tick();
      const claimed = await storage.ledger.claim(at, 10, 90_000);
      for (const { id } of claimed) await storage.ledger.markSent(id, id, at);
      return claimed.map(({ message }) => message);
    };
    const sentAt = async (at: number) => (await claimedAt(at)).map(({ text }) => text);
    return { storage, settings, subscribe, find, sentAt, claimedAt, drawn };
  }

  it('comes once, on Sunday at the first hour, to who asked for it, and leaves what digests owe as it is', async () => {
    const { settings, subscribe, find, sentAt } = await open();
    const { subscriber } = await settings.setReview(await subscribe(), 'on');
    expect(subscriber.reviewDueAt).toBe(SUNDAY);
    expect(await sentAt(SUNDAY - 1)).toEqual([]);
    const [text, ...others] = await sentAt(SUNDAY);
    expect(text).toContain('2026-01-20 to 2026-01-24, 5 episodes');
    expect(text).toContain('Mentioned most\n• Nvidia: 5');
    expect(text).toContain('Worth going back to\n1. 关于 n2');
    expect(others).toEqual([]);
    expect(await sentAt(SUNDAY + 1)).toEqual([]);
    expect(await find()).toMatchObject({ reviewDueAt: SUNDAY + 7 * DAY, sinceAt: subscriber.sinceAt });
  });

  it('has the picture of the names that came up most, drawn once before all who get it, and a text that fits beneath', async () => {
    const { storage, settings, subscribe, claimedAt, drawn } = await open();
    await settings.setReview(await subscribe(), 'on');
    await settings.setReview(await subscribe({ chatId: 2 }), 'on');
    const { subscriber } = await settings.setReview(await subscribe({ chatId: 3 }), 'on');
    await storage.subscribers.mute(subscriber.id, { kind: 'company', name: '英伟达' }, SUNDAY - DAY);
    const [first, second, other] = await claimedAt(SUNDAY);
    const nvidia = { name: 'Nvidia', values: [0, 0, 5] };
    expect(first?.picture).toEqual({
      title: 'Mentions a week',
      points: ['2026-01-05', '2026-01-12', '2026-01-19'],
      lines: [nvidia],
      theme: 'light',
    });
    expect(second).toEqual(first);
    expect(other?.picture).toBeUndefined();
    expect(drawn).toEqual([first?.picture]);
    expect(first?.text.length).toBeLessThanOrEqual(1024);
  });

  it('has a dark picture where the chat chose dark ones', async () => {
    const { settings, subscribe, claimedAt, drawn } = await open();
    await settings.setReview(await subscribe(), 'on');
    await settings.setReview(await subscribe({ chatId: IN_THE_DARK }), 'on');
    const [light, dark] = await claimedAt(SUNDAY);
    expect([light?.picture?.theme, dark?.picture?.theme]).toEqual(['light', 'dark']);
    expect(drawn.map(({ theme }) => theme)).toEqual(['light', 'dark']);
  });

  it('comes to nobody who did not ask, or who is away, or wants nothing sent', async () => {
    const { settings, subscribe, find, sentAt } = await open();
    const subscriber = await subscribe();
    expect(await sentAt(SUNDAY)).toEqual([]);
    clock.at = SUNDAY - DAY;
    await settings.setReview(subscriber, 'on');
    await settings.setAway({ ...(await find()), state: 'active' }, 2);
    expect(await sentAt(SUNDAY)).toEqual([]);
    expect((await find()).reviewDueAt).toBe(SUNDAY + 7 * DAY);
    clock.at = SUNDAY - DAY;
    await settings.setAway({ ...(await find()), state: 'active' }, 0);
    await settings.setMode({ ...(await find()), state: 'active' }, 'off');
    expect(await sentAt(SUNDAY)).toEqual([]);
  });

  it('moves with the hours, is not made up for when it is too late, and says nothing of an empty week', async () => {
    const { settings, subscribe, find, sentAt } = await open();
    await settings.setReview(await subscribe(), 'on');
    await settings.setTimes({ ...(await find()), state: 'active' }, ['09:30']);
    expect(await sentAt(SUNDAY + HOUR)).toEqual([]);
    expect(await sentAt(SUNDAY + 14 * HOUR)).toEqual([]);
    const next = SUNDAY + 7 * DAY + 1.5 * HOUR;
    expect((await find()).reviewDueAt).toBe(next);
    expect(await sentAt(next + DAY)).toEqual([]);
    expect(await sentAt(next + 7 * DAY)).toEqual([]);
    expect((await find()).reviewDueAt).toBe(next + 14 * DAY);
  });

  it('leaves out what its reader never wants', async () => {
    const { storage, settings, subscribe, sentAt } = await open();
    const { subscriber } = await settings.setReview(await subscribe(), 'on');
    await storage.subscribers.mute(subscriber.id, { kind: 'company', name: '英伟达' }, SUNDAY - DAY);
    const [text] = await sentAt(SUNDAY);
    expect(text).not.toContain('Nvidia');
    expect(text).not.toContain('Worth going back to');
    expect(text).toContain('Less than usual\n• TSMC: 0, in a usual week 4');
  });
});
