import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalSlots } from '../../src/delivery/local-slots.ts';
import { createRateLimiter } from '../../src/delivery/rate-limiter.ts';
import type { SlotStore } from '../../src/storage/stores.ts';
import { tries } from '../tries.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

const NOW = 1_000_000_000;
const SECOND = 1_000;

const paceOf = (rate: number, clock: VirtualClock, slots = createLocalSlots(clock)) =>
  createRateLimiter({ rate, clock, slots, lane: 'free' });

/** The most starts in any sliding second. */
function mostInASecond(starts: readonly number[]): number {
  return Math.max(...starts.map((from) => starts.filter((at) => at >= from && at < from + SECOND).length));
}

/** A clock whose sleepers wake later than they asked, by what `lateness` gives. */
function createLateClock(lateness: () => number): VirtualClock {
  const clock = createVirtualClock(NOW);
  return { ...clock, sleep: (ms, signal) => clock.sleep(ms + lateness(), signal) };
}

/** Starts as often as the pace lets it until then; gives when. */
async function startUntil(endAt: number, clock: VirtualClock, pace: ReturnType<typeof paceOf>) {
  const starts: number[] = [];
  const stopping = new AbortController();
  const running = (async () => {
    while (await pace.start(undefined, stopping.signal)) starts.push(clock.now());
  })();
  await clock.passTo(endAt);
  stopping.abort();
  await running;
  return starts;
}

describe('the pace', () => {
  it('spaces starts evenly, the first at once', async () => {
    const clock = createVirtualClock(NOW);
    const starts = await startUntil(NOW + SECOND, clock, paceOf(10, clock));
    expect(starts.map((at) => at - NOW)).toEqual([0, 102, 204, 306, 408, 510, 612, 714, 816, 918]);
  });

  it('uses 97 % of its rate over a minute, and never more than it in any sliding second', async () => {
    for (const rate of [1, 28, 100]) {
      const clock = createVirtualClock(NOW);
      const starts = await startUntil(NOW + 60 * SECOND, clock, paceOf(rate, clock));
      expect(starts.length).toBeGreaterThanOrEqual(60 * rate * 0.97);
      expect(mostInASecond(starts)).toBeLessThanOrEqual(rate);
    }
  });

  it('keeps to its rate wherever sleepers oversleep, and comes to its turn even if all of them do', async () => {
    const latenesses = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), latenesses, async (rate, late) => {
        let turn = 0;
        const clock = createLateClock(() => late[turn++ % late.length] ?? 0);
        const starts = await startUntil(NOW + 10 * SECOND, clock, paceOf(rate, clock));
        expect(mostInASecond(starts)).toBeLessThanOrEqual(rate);
        expect(starts.length).toBeGreaterThan(0.1 * 10 * rate);
      }),
      tries(25),
    );
  });

  it('keeps to its rate over two processes that share their slots, both of them late at times', async () => {
    let turn = 0;
    const clock = createLateClock(() => (turn++ % 5 === 0 ? 40 : turn % 7));
    const slots = createLocalSlots(clock);
    const both = await Promise.all([
      startUntil(NOW + 20 * SECOND, clock, paceOf(28, clock, slots)),
      startUntil(NOW + 20 * SECOND, clock, paceOf(28, clock, slots)),
    ]);
    expect(mostInASecond(both.flat())).toBeLessThanOrEqual(28);
    expect(Math.min(...both.map(({ length }) => length))).toBeGreaterThan(100);
  });

  it('pushes the next starts back by as much as one comes late', async () => {
    const clock = createVirtualClock(NOW);
    const pace = paceOf(10, clock);
    const [late] = await pace.reserve(1);
    await clock.passTo(NOW + 30);
    expect(await pace.start(late)).toBe(true);
    expect(await pace.reserve(1)).toEqual([NOW + 102 + 30]);
  });

  it('gives up a start that comes later than the next, and reserves another', async () => {
    const clock = createVirtualClock(NOW);
    const pace = paceOf(10, clock);
    const [missed] = await pace.reserve(1);
    await clock.passTo(NOW + 500);
    expect(await pace.start(missed)).toBe(true);
    expect(await pace.reserve(1)).toEqual([NOW + 500 + 102]);
  });

  it('lets a reply go at most two spacings after it was asked for, though a broadcast takes all it can', async () => {
    const clock = createVirtualClock(NOW);
    const pace = paceOf(28, clock);
    const broadcast = startUntil(NOW + 10 * SECOND, clock, pace);
    const waits: number[] = [];
    for (let at = NOW + 500; at < NOW + 9 * SECOND; at += 313) {
      await clock.sleep(at - clock.now());
      await pace.start(undefined);
      waits.push(clock.now() - at);
    }
    await broadcast;
    expect(waits.length).toBeGreaterThan(20);
    expect(Math.max(...waits)).toBeLessThanOrEqual(Math.ceil((2 * 1_020) / 28));
  });

  it('stops waiting at once when it is told to', async () => {
    const clock = createVirtualClock(NOW);
    const pace = paceOf(1, clock);
    await pace.start(undefined);
    const stopping = new AbortController();
    const waiting = pace.start(undefined, stopping.signal);
    await clock.passTo(NOW + 100);
    stopping.abort();
    expect(await waiting).toBe(false);
  });

  it('goes on at its pace after the clock was set back', async () => {
    const clock = createVirtualClock(NOW);
    let setBackMs = 0;
    const moved = { ...clock, now: () => clock.now() - setBackMs };
    const pace = paceOf(10, moved);
    const before = await startUntil(NOW + SECOND, moved, pace);
    setBackMs = 3_600_000;
    const after = await startUntil(NOW + 3 * SECOND, moved, pace);
    expect(before).toHaveLength(10);
    expect(after.length).toBeGreaterThanOrEqual(18);
  });

  it('reserves no more at once than a thirtieth of a second, but always one start', async () => {
    const clock = createVirtualClock(NOW);
    expect(paceOf(1, clock).reach).toBe(1);
    expect(paceOf(28, clock).reach).toBe(1);
    expect(paceOf(1_000, clock).reach).toBe(32);
  });

  it('asks nobody and waits for nothing without a limit', async () => {
    const clock = createVirtualClock(NOW);
    const slots: SlotStore = {
      scope: 'process',
      reserve: () => Promise.reject(new Error('nobody should ask')),
    };
    const pace = paceOf(Number.POSITIVE_INFINITY, clock, slots);
    expect(await pace.reserve(3)).toEqual([NOW, NOW, NOW]);
    expect(await pace.start(undefined)).toBe(true);
  });
});
