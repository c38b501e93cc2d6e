import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/delivery/places.ts';
import { createVirtualClock } from './virtual-clock.ts';

const PATIENCE_MS = 5_000;
const GO_ON = new AbortController().signal;

describe('places', () => {
  it('are taken first come, first served, and no more than there are', async () => {
    const places = createPlaces(() => 1, PATIENCE_MS, createVirtualClock(0));
    const entered: string[] = [];
    const enter = async (name: string) => (await places.take(GO_ON)) && entered.push(name);
    const all = ['a', 'b', 'c'].map(enter);
    await all[0];
    expect(entered).toEqual(['a']);
    places.release();
    await all[1];
    expect(entered).toEqual(['a', 'b']);
    places.release();
    await all[2];
    expect(entered).toEqual(['a', 'b', 'c']);
  });

  it('are given to as many as there are when there are more of them', async () => {
    let count = 1;
    const places = createPlaces(() => count, PATIENCE_MS, createVirtualClock(0));
    const all = ['a', 'b', 'c'].map(() => places.take(GO_ON));
    count = 2;
    places.release();
    expect(await Promise.all(all)).toEqual([true, true, true]);
  });

  it('are not waited for beyond patience, nor beyond a stop, and whoever left takes none', async () => {
    const clock = createVirtualClock(0);
    const places = createPlaces(() => 1, PATIENCE_MS, clock);
    const stopping = new AbortController();
    await places.take(GO_ON);
    const impatient = places.take(GO_ON);
    await clock.passTo(PATIENCE_MS - 1);
    const stopped = places.take(stopping.signal);
    stopping.abort();
    await clock.passTo(PATIENCE_MS);
    expect([await impatient, await stopped, await places.take(stopping.signal)]).toEqual([
      false,
      false,
      false,
    ]);
    places.release();
    expect(await places.take(GO_ON)).toBe(true);
  });
});
