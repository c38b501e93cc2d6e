import { expect, it } from 'vitest';
import { createClockWorld } from './clock-world.ts';
import { findFaketime } from './faketime.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 'America/New_York';
/** 08:00 there. */
const DUE = Date.parse('2026-06-15T12:00:00Z');

/** Wants a digest at 08:00. */
const DAILY = 7001;
/** Wants everything at once. */
const NEWSHOUND = 7003;

const library = findFaketime();

it.skipIf(library === undefined)(
  'a clock that was set back by an hour, and forward by a day, between two starts loses nothing and repeats nothing',
  { timeout: 90_000 },
  async () => {
    const world = await createClockWorld(library ?? '', [DAILY, NEWSHOUND]);
    await world.subscribe(
      [DAILY, { zone: ZONE, times: ['08:00'], nextDueAt: DUE, sinceAt: DUE - DAY }],
      [NEWSHOUND, { mode: 'instant', nextDueAt: undefined, sinceAt: DUE - DAY }],
    );
    const run = (startAt: number, isOver: () => boolean) =>
      world.run({ startAt, speed: 20, zone: ZONE }, isOver);
    const heard = (chatId: number, title: string) => world.heard(chatId).flat().includes(`《${title}》`);

    // Down at the hour, up again nearly an hour later.
    await world.publish('早上', DUE - 5 * MINUTE);
    await run(DUE + 58 * MINUTE, () => heard(DAILY, '早上') && heard(NEWSHOUND, '早上'));

    // An hour back: the hour comes once more.
    await world.publish('又一次', DUE - MINUTE);
    await world.publish('之后', DUE + MINUTE);
    await run(DUE - 2 * MINUTE, () => heard(NEWSHOUND, '又一次') && heard(NEWSHOUND, '之后'));
    expect(world.heard(DAILY)).toEqual([['《早上》']]);

    // A day on from where it was.
    await run(DUE + DAY + 58 * MINUTE, () => heard(DAILY, '之后'));

    expect(world.digests(DAILY).map(({ dueAt, titles }) => ({ dueAt, titles }))).toEqual([
      { dueAt: new Date(DUE).toISOString(), titles: ['《早上》'] },
      { dueAt: new Date(DUE + DAY).toISOString(), titles: ['《又一次》', '《之后》'] },
    ]);
    expect(world.heard(NEWSHOUND)).toEqual([['《早上》'], ['《又一次》'], ['《之后》']]);
  },
);
