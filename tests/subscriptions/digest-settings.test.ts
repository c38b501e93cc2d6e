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

  it('owes only what comes from now on when it was off', async () => {
    const off = await world.active({ mode: 'off', nextDueAt: undefined, sinceAt: NOW - 5 * HOUR });
    await world.subscriptions.setMode(off, 'daily');
    expect(await world.storage.subscribers.find(ANNA)).toMatchObject({ sinceAt: NOW });
  });

  it('is told to whoever writes digests, as something may be owed at once', async () => {
    await world.subscriptions.setMode(await world.active(), 'instant');
    expect(world.owed()).toBe(1);
  });
});
