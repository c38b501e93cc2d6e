import { describe, expect, it } from 'vitest';
import { createMovableClock } from '../../src/scheduling/clocks.ts';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** Whether that sleep is over once everything that can end has ended. */
async function isOver(sleep: Promise<void>): Promise<boolean> {
  let over = false;
  void sleep.then(() => {
    over = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return over;
}

describe('the movable clock', () => {
  it('runs ahead of the machine by what it was given and moved', () => {
    const clock = createMovableClock(HOUR);
    clock.advance(HOUR);
    expect(clock.offsetMs()).toBe(2 * HOUR);
    expect(Math.abs(clock.now() - Date.now() - 2 * HOUR)).toBeLessThan(1_000);
  });

  it('wakes who sleeps until then, and lets the others sleep', async () => {
    const clock = createMovableClock(0);
    const stopping = new AbortController();
    const short = clock.sleep(HOUR);
    const long = clock.sleep(3 * HOUR, stopping.signal);
    clock.advance(HOUR);
    await short;
    expect(await isOver(long)).toBe(false);
    clock.advance(2 * HOUR);
    await long;
  });

  it('wakes a sleeper at its instant when it was moved only part of the way', async () => {
    const clock = createMovableClock(0);
    const sleep = clock.sleep(HOUR);
    clock.advance(HOUR - 50);
    await sleep;
    expect(clock.offsetMs()).toBe(HOUR - 50);
  }, 5_000);

  it('ends an aborted sleep at once, and one that is aborted before it began', async () => {
    const clock = createMovableClock(0);
    const stopping = new AbortController();
    const sleep = clock.sleep(HOUR, stopping.signal);
    stopping.abort();
    await sleep;
    await clock.sleep(HOUR, stopping.signal);
  });

  it('does not wake at once from a sleep longer than a timer of the machine can be', async () => {
    const stopping = new AbortController();
    const sleep = createMovableClock(0).sleep(YEAR, stopping.signal);
    expect(await isOver(sleep)).toBe(false);
    stopping.abort();
    await sleep;
  });

  it('does not sleep at all for no time', async () => {
    const clock = createMovableClock(0);
    await clock.sleep(0);
    await clock.sleep(-5);
  });
});
