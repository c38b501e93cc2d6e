import { describe, expect, it } from 'vitest';
import { withTimeout, withTimeoutOrUndefined } from '../../src/kernel/timeout.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { gate } from './gate.ts';

const MOST_MS = 60_000;

describe('work with a timeout', () => {
  it('gives what it gives, or why it failed, when that comes in time', async () => {
    const clock = createMovableClock(0);
    expect(await withTimeout(Promise.resolve(7), MOST_MS, { clock })).toBe(7);
    await expect(withTimeout(Promise.reject(new Error('no')), MOST_MS, { clock })).rejects.toThrow('no');
  });

  it('fails when it takes longer, in words of its own if it has any', async () => {
    const clock = createMovableClock(0);
    const { opened } = gate();
    const plain = withTimeout(opened, MOST_MS, { clock });
    const worded = withTimeout(opened, MOST_MS, { clock, message: 'the cache sleeps' });
    clock.advance(MOST_MS);
    await expect(plain).rejects.toThrow('no answer within 60000 ms');
    await expect(worded).rejects.toThrow('the cache sleeps');
  });

  it('waits by the time of the machine where no clock is given', async () => {
    await expect(withTimeout(gate().opened, 1)).rejects.toThrow('no answer within 1 ms');
  });

  it('that fails after its time disturbs nobody', async () => {
    const clock = createMovableClock(0);
    const { opened, open } = gate();
    const failing = opened.then(() => Promise.reject(new Error('too late to matter')));
    const waited = withTimeoutOrUndefined(failing, MOST_MS, clock);
    clock.advance(MOST_MS);
    expect(await waited).toBeUndefined();
    open();
    await new Promise(setImmediate);
  });
});

describe('work that may as well not come', () => {
  it('gives what it gives when that comes in time, and undefined when it takes longer', async () => {
    const clock = createMovableClock(0);
    expect(await withTimeoutOrUndefined(Promise.resolve('in time'), MOST_MS, clock)).toBe('in time');
    const waited = withTimeoutOrUndefined(gate().opened, MOST_MS, clock);
    clock.advance(MOST_MS);
    expect(await waited).toBeUndefined();
  });

  it('leaves no sleeper on the clock when it has come', async () => {
    let left = 0;
    const sleep = async (_ms: number, signal?: AbortSignal): Promise<void> => {
      left += 1;
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
      left -= 1;
    };
    await withTimeoutOrUndefined(Promise.resolve(), MOST_MS, { sleep });
    await new Promise(setImmediate);
    expect(left).toBe(0);
  });
});
