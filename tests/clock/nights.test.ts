import { describe, expect, it } from 'vitest';
import { nextDueAt } from '../../src/domain/next-due.ts';
import { createClockWorld } from './clock-world.ts';
import { findFaketime } from './faketime.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
/** The longest night takes a minute; a send, whose patience is half a minute, still has 300 ms. */
const SPEED = 100;

/** Has chosen the hour that the night skips or repeats. */
const SLEEPER = 7001;
/** Wants a digest every quarter of an hour, by UTC: tells whether the tick goes on. */
const GUARD = 7002;
/** Wants everything at once. */
const NEWSHOUND = 7003;

interface Night {
  readonly name: string;
  readonly zone: string;
  readonly hour: string;
  /** When the clock changes. */
  readonly changeAt: string;
  /** When the hour comes, by the rules: a skipped one moves on, of a repeated one the first counts. */
  readonly dueAt: string;
  /** When the hour would come again. */
  readonly againAt?: string;
}

/** Two at once leave a core to each; a process that is starved at this speed would be late by its own clock. */
const NIGHTS: readonly Night[] = [
  {
    name: 'New York in spring skips 02:30',
    zone: 'America/New_York',
    hour: '02:30',
    changeAt: '2026-03-08T07:00:00Z',
    dueAt: '2026-03-08T07:30:00.000Z',
  },
  {
    name: 'New York in autumn repeats 01:30',
    zone: 'America/New_York',
    hour: '01:30',
    changeAt: '2026-11-01T06:00:00Z',
    dueAt: '2026-11-01T05:30:00.000Z',
    againAt: '2026-11-01T06:30:00Z',
  },
];

/** Each quarter of an hour of the night, until one after the last that matters. */
function quartersOf({ changeAt, dueAt, againAt = dueAt }: Night): number[] {
  const first = Math.min(Date.parse(dueAt), Date.parse(changeAt));
  const last = Date.parse(againAt) + QUARTER;
  return Array.from({ length: (last - first) / QUARTER + 1 }, (_, index) => first + index * QUARTER);
}

const iso = (at: number): string => new Date(at).toISOString();
const timeOf = (at: number): string => iso(at).slice(11, 16);
const titleOf = (at: number): string => timeOf(at).replace(':', '');

/** Lets the bot live through the night, with news five minutes before each quarter; gives who got what. */
async function liveThrough(library: string, night: Night) {
  const { zone, hour } = night;
  const quarters = quartersOf(night);
  const startAt = (quarters[0] ?? 0) - 12 * MINUTE;
  const world = await createClockWorld(library, [SLEEPER, GUARD, NEWSHOUND]);
  const times = quarters.map(timeOf);
  await world.subscribe(
    [SLEEPER, { zone, times: [hour], nextDueAt: nextDueAt(startAt, [hour], zone), sinceAt: startAt }],
    [GUARD, { zone: 'UTC', times, nextDueAt: quarters[0], sinceAt: startAt }],
    [NEWSHOUND, { mode: 'instant', nextDueAt: undefined, sinceAt: startAt }],
  );
  for (const at of quarters) await world.publish(titleOf(at), at - 5 * MINUTE);
  await world.run({ startAt, speed: SPEED, zone }, () => world.heard(GUARD).length >= quarters.length);
  const seen = (chatId: number) =>
    world
      .digests(chatId)
      .map(({ dueAt, waitedMs, titles }) => ({ dueAt, titles, isLate: waitedMs >= QUARTER }));
  return { sleeper: seen(SLEEPER), guard: seen(GUARD), newshound: world.heard(NEWSHOUND) };
}

/** What they should have got. */
function promisedIn(night: Night) {
  const quarters = quartersOf(night);
  const titles = quarters.map((at) => `《${titleOf(at)}》`);
  const before = titles.slice(0, quarters.indexOf(Date.parse(night.dueAt)) + 1);
  return {
    sleeper: [{ dueAt: night.dueAt, titles: before, isLate: false }],
    guard: quarters.map((at, index) => ({ dueAt: iso(at), titles: [titles[index]], isLate: false })),
    newshound: titles.map((title) => [title]),
  };
}

const library = findFaketime();

describe('a process in a night in which the clock changes', () => {
  it.skipIf(library === undefined)(
    'gives each chosen hour one digest, at the instant of the rules, and ticks on through the repeated one',
    { timeout: 150_000 },
    async () => {
      const lived = await Promise.all(
        NIGHTS.map(async (night) => [night.name, await liveThrough(library ?? '', night)]),
      );
      expect(lived).toEqual(NIGHTS.map((night) => [night.name, promisedIn(night)]));
    },
  );
});
