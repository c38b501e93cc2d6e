import { describe, expect, it } from 'vitest';
import { nextDueAt } from '../../src/domain/next-due.ts';
import { HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

const MINUTE = 60_000;

describe('a night in which the clock changes, minute by minute', () => {
  const world = useDigests();

  /** Ticks each minute of six hours, with something new before each tick of a full quarter; gives when digests came. */
  async function digestsFrom(start: string, zone: string, ...times: string[]): Promise<string[]> {
    const from = Date.parse(start);
    await world.storage.subscribers.add(
      newSubscriber(1, { zone, times, nextDueAt: nextDueAt(from, times, zone), sinceAt: from }),
    );
    const cameAt: string[] = [];
    for (let at = from; at <= from + 6 * HOUR; at += MINUTE) {
      if (at % (15 * MINUTE) === 0) await world.publish(at, episodeAbout(`e${at}`));
      if ((await world.tickAt(at)) > 0) cameAt.push(new Date(at).toISOString().slice(11, 16));
    }
    return cameAt;
  }

  it.each([
    ['an hour that spring skips', '2026-03-08T04:00:00Z', 'America/New_York', ['02:30'], ['07:30']],
    ['an hour that autumn repeats', '2026-11-01T03:00:00Z', 'America/New_York', ['01:30'], ['05:30']],
    [
      'two hours that spring lays on one',
      '2026-03-08T04:00:00Z',
      'America/New_York',
      ['02:30', '03:30'],
      ['07:30'],
    ],
    [
      'the last minute before the repeated hour',
      '2026-11-01T03:00:00Z',
      'America/New_York',
      ['00:59', '01:00'],
      ['04:59', '05:00'],
    ],
    [
      'a clock that goes back by half an hour',
      '2026-04-04T12:00:00Z',
      'Australia/Lord_Howe',
      ['01:45'],
      ['14:45'],
    ],
  ])('gives each chosen hour one digest: %s', async (_, start, zone, times, expected) => {
    expect(await digestsFrom(start, zone, ...times)).toEqual(expected);
  });
});
