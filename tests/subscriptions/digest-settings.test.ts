import { describe, expect, it } from 'vitest';
import { HOUR, NOW } from '../contracts/storage-home.ts';
import { ANNA, at, useSubscriptions } from './subscription-world.ts';

describe('the hours of the digest', () => {
  const world = useSubscriptions();

  it('are kept ascending and each once, and the next digest comes at the first of them', async () => {
    const outcome = await world.subscriptions.setTimes(await world.active(), ['20:00', '07:30', '20:00']);
    expect(outcome).toMatchObject({ kind: 'saved', subscriber: { times: ['07:30', '20:00'] } });
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({
      ...{ times: ['07:30', '20:00'], nextDueAt: at('2026-01-21T12:00') },
    });
  });

  it('are refused when there are none, or more than six were given, repeats counted', async () => {
    const active = await world.active();
    for (const times of [[], Array.from({ length: 7 }, () => '08:00')]) {
      expect(await world.subscriptions.setTimes(active, times)).toEqual({ kind: 'wrong-number', most: 6 });
    }
    expect(await world.storage.subscribers.find(ANNA)).toEqual(active);
  });

  it('make nothing due for one that gets everything at once', async () => {
    const active = await world.active({ mode: 'instant', nextDueAt: undefined });
    await world.subscriptions.setTimes(active, ['20:00']);
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({ nextDueAt: undefined });
  });
});

describe('the zone', () => {
  const world = useSubscriptions();

  it('is found in any case and with spaces, and moves the next digest', async () => {
    const outcome = await world.subscriptions.setZone(await world.active(), 'america/new york');
    expect(outcome).toMatchObject({ kind: 'saved', subscriber: { zone: 'America/New_York' } });
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({
      ...{ zone: 'America/New_York', nextDueAt: at('2026-01-21T13:00') },
    });
  });

  it('is asked about, not guessed, where an abbreviation means several', async () => {
    const active = await world.active();
    expect(await world.subscriptions.setZone(active, 'CST')).toEqual({
      kind: 'several',
      zones: expect.arrayContaining(['Asia/Shanghai', 'America/Chicago']),
    });
    expect(await world.storage.subscribers.find(ANNA)).toEqual(active);
  });

  it('stays when there is none of that name, and what may have been meant is told', async () => {
    const active = await world.active();
    expect(await world.subscriptions.setZone(active, 'shang')).toEqual({
      kind: 'unknown',
      nearest: expect.arrayContaining(['Asia/Shanghai']),
    });
    expect(await world.storage.subscribers.find(ANNA)).toEqual(active);
  });
});

describe('the days', () => {
  const world = useSubscriptions();

  it('are kept in order, and the next digest comes on the first of them', async () => {
    // 2026-01-21 is a Wednesday.
    const outcome = await world.subscriptions.setWeekdays(await world.active(), [5, 1, 5]);
    expect(outcome).toMatchObject({ kind: 'saved', subscriber: { weekdays: [1, 5] } });
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({
      ...{ weekdays: [1, 5], nextDueAt: at('2026-01-23T00:00') },
    });
  });

  it('are at least one', async () => {
    const active = await world.active();
    expect(await world.subscriptions.setWeekdays(active, [])).toEqual({ kind: 'none' });
    expect(await world.storage.subscribers.find(ANNA)).toEqual(active);
  });

  it('of a weekly digest are one, and leave those of a daily one as they are', async () => {
    const weekly = await world.active({ mode: 'weekly', weekdays: [1, 2] });
    await world.subscriptions.setWeeklyDay(weekly, 6);
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({
      ...{ weekdays: [1, 2], weeklyDay: 6, nextDueAt: at('2026-01-24T00:00') },
    });
  });
});

describe('an absence', () => {
  const world = useSubscriptions();
  const AWAY_UNTIL = NOW + 168 * HOUR;

  it('puts the next digest off to the first hour behind its end, and what comes meanwhile stays owed', async () => {
    const active = await world.active();
    await world.subscriptions.setAway(active, 7);
    const found = await world.storage.subscribers.find(ANNA);
    expect(found).toMatchObject({ awayUntil: AWAY_UNTIL, sinceAt: active.sinceAt });
    expect(found?.nextDueAt).toBeGreaterThan(AWAY_UNTIL);
    expect(found?.nextDueAt).toBeLessThanOrEqual(AWAY_UNTIL + 24 * HOUR);
  });

  it('of one who gets everything at once ends with what came meanwhile', async () => {
    const instant = await world.active({ mode: 'instant', nextDueAt: undefined });
    const { subscriber } = await world.subscriptions.setAway(instant, 7);
    expect(subscriber.nextDueAt).toBe(AWAY_UNTIL);
    await world.subscriptions.setAway(subscriber, 0);
    expect(await world.storage.subscribers.find(ANNA)).toEqual(instant);
    expect(world.owed()).toBe(2);
  });

  it('lasts through a change of hours, and no longer than one may be away', async () => {
    const { subscriber } = await world.subscriptions.setAway(await world.active(), 999);
    expect(subscriber.awayUntil).toBe(NOW + 90 * 24 * HOUR);
    const outcome = await world.subscriptions.setTimes(subscriber, ['09:00']);
    expect(outcome).toMatchObject({ subscriber: { awayUntil: NOW + 90 * 24 * HOUR } });
    expect((await world.storage.subscribers.find(ANNA))?.nextDueAt).toBeGreaterThan(NOW + 90 * 24 * HOUR);
  });
});

describe('the mode', () => {
  const world = useSubscriptions();

  it('takes the next hour away with daily, and gives it back', async () => {
    const { subscriber } = await world.subscriptions.setMode(await world.active(), 'instant');
    expect(subscriber.nextDueAt).toBeUndefined();
    await world.subscriptions.setMode(subscriber, 'daily');
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({ nextDueAt: at('2026-01-22T00:00') });
  });

  it('keeps what is owed when it changes between daily and instant', async () => {
    const active = await world.active({ sinceAt: NOW - 5 * HOUR });
    const { subscriber } = await world.subscriptions.setMode(active, 'instant');
    expect(subscriber.sinceAt).toBe(NOW - 5 * HOUR);
  });

  it('owes what came while it was off, of a month at most', async () => {
    const off = await world.active({ mode: 'off', nextDueAt: undefined, sinceAt: NOW - 5 * HOUR });
    await world.subscriptions.setMode(off, 'daily');
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({ sinceAt: NOW - 5 * HOUR });
    await world.subscriptions.setMode({ ...off, sinceAt: NOW - 1_000 * HOUR }, 'daily');
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({ sinceAt: NOW - 720 * HOUR });
  });

  it('is told to whoever writes digests, as something may be owed at once', async () => {
    await world.subscriptions.setMode(await world.active(), 'instant');
    expect(world.owed()).toBe(1);
  });
});
