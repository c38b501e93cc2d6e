import { describe, expect, it } from 'vitest';
import { createRest } from '../../src/digests/rest.ts';
import type { Instant } from '../../src/domain/clock.ts';

const AT = 1_000_000;

/** A rest of two seconds over files that changed at those instants. */
function start(changes: Readonly<Record<string, Instant>>) {
  const sleeps: { readonly ms: number; readonly wake: () => void }[] = [];
  const clock = {
    at: AT,
    now: () => clock.at,
    sleep: (ms: number) => new Promise<void>((wake) => void sleeps.push({ ms, wake })),
  };
  const stopping = new AbortController();
  let looks = 0;
  const rest = createRest({
    restMs: 2_000,
    changedAt: (id) => changes[id],
    clock,
    stopping: stopping.signal,
    onRested() {
      looks += 1;
    },
  });
  return { rest, clock, sleeps, looks: () => looks };
}

describe('an episode whose file is not at rest', () => {
  it('is waited for, and looked at again when its rest is over', async () => {
    const { rest, clock, sleeps, looks } = start({ a: AT - 500, b: AT - 100 });
    expect([rest.isAwaited('a', AT - 500), rest.isAwaited('b', AT - 100)]).toEqual([true, true]);
    expect(sleeps.map(({ ms }) => ms)).toEqual([1_500]);
    clock.at += 1_500;
    sleeps[0]?.wake();
    await Promise.resolve();
    expect(looks()).toBe(1);
    expect([rest.isAwaited('a', AT - 500), rest.isAwaited('b', AT - 100)]).toEqual([false, true]);
    expect(sleeps.map(({ ms }) => ms)).toEqual([1_500, 400]);
  });

  it('is waited for no longer than half a minute, however often it changes', () => {
    const { rest } = start({ a: AT });
    expect(rest.isAwaited('a', AT - 30_000)).toBe(false);
  });

  it('is not waited for when nobody saw it change, nor after the clock was set back', () => {
    const { rest } = start({ a: AT + 5_000 });
    expect([rest.isAwaited('a', AT), rest.isAwaited('unseen', AT)]).toEqual([false, false]);
  });
});
