import { describe, expect, it } from 'vitest';
import { episode, HOUR, NOW } from '../contracts/storage-home.ts';
import { ADMIN, PLACE, useBroadcasts } from './broadcast-world.ts';

describe('a publication', () => {
  const world = useBroadcasts();

  async function plan(instant = 50): Promise<number> {
    await world.addSubscribers(instant, { mode: 'instant', nextDueAt: undefined });
    await world.storage.episodes.save([episode('a')]);
    const planned = await world.broadcasts.planPublication('a', 1, ADMIN);
    if (!planned) throw new Error('not planned');
    return planned.id;
  }

  async function start(): Promise<number> {
    const id = await plan();
    expect(await world.broadcasts.start(id, 'free', PLACE)).toBe(true);
    return id;
  }

  it('to few at once needs no plan', async () => {
    await world.addSubscribers(49, { mode: 'instant', nextDueAt: undefined });
    await world.storage.episodes.save([episode('a')]);
    expect(await world.broadcasts.planPublication('a', 1, ADMIN)).toBeUndefined();
  });

  it('of what was published before is news to nobody and needs no plan', async () => {
    await world.addSubscribers(50, { mode: 'instant', nextDueAt: undefined });
    await world.storage.episodes.save([{ ...episode('a', NOW), live: false }]);
    expect(await world.broadcasts.planPublication('a', 1, ADMIN)).toBeUndefined();
  });

  it('to many is planned: who gets it at once, who in a digest', async () => {
    await world.addSubscribers(56, { mode: 'instant', nextDueAt: undefined });
    await world.addSubscribers(3);
    await world.storage.episodes.save([episode('a')]);
    expect(await world.broadcasts.planPublication('a', 2, ADMIN)).toMatchObject({
      audience: { private: 56, group: 0, channel: 0 },
      messages: 112,
      durationMs: 4_000,
      publication: { title: 'Title of a', inDigests: 3 },
    });
    expect((await world.storage.episodes.all())[0]?.live).toBe(false);
  });

  it('lets the episode out, and follows its editions to the end', async () => {
    await start();
    expect((await world.storage.episodes.all())[0]?.live).toBe(true);
    expect(world.lastShown().text).toMatch(/Sending[\s\S]*Title of a[\s\S]*Prepared for: 0 of 50/);
    await world.writeInstant('a');
    world.passTo(NOW + 3_000);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Prepared for: 50 of 50[\s\S]*Waiting: 50/);
    await world.deliver();
    world.passTo(NOW + 6_000);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done[\s\S]*Arrived: 50/);
  });

  it('is let out by whoever looks next when a crash came between', async () => {
    const id = await plan();
    const begin = { lane: 'free', progressMessageId: PLACE, audience: 50 } as const;
    await world.storage.broadcasts.start(id, begin, NOW, 0);
    await world.restart();
    await world.broadcasts.advance();
    expect((await world.storage.episodes.all())[0]?.live).toBe(true);
  });

  it('planned twice goes out once', async () => {
    const one = await plan();
    const other = await world.broadcasts.planPublication('a', 1, ADMIN);
    expect(await world.broadcasts.start(one, 'free', PLACE)).toBe(true);
    expect(await world.broadcasts.start(other?.id ?? 0, 'free', PLACE)).toBe(false);
  });

  it('paused keeps back what is written later as well', async () => {
    const id = await start();
    await world.broadcasts.pause(id);
    await world.writeInstant('a');
    world.passTo(NOW + 3_000);
    await world.broadcasts.advance();
    expect(await world.deliver()).toEqual([]);
    expect(world.lastShown().text).toMatch(/Paused[\s\S]*Prepared for: 50/);
    await world.broadcasts.resume(id);
    expect(await world.deliver()).toHaveLength(50);
  });

  it('stopped is given to nobody any more, not even anew', async () => {
    const id = await start();
    await world.broadcasts.stop(id);
    await world.writeInstant('a');
    world.passTo(NOW + 3_000);
    await world.broadcasts.advance();
    expect(await world.deliver()).toEqual([]);
    expect(world.lastShown().text).toMatch(/Stopped[\s\S]*Arrived: 0[\s\S]*Not sent: 50/);
    await world.storage.ledger.sweep(NOW + 24 * HOUR, 'all');
    expect(await world.storage.subscribers.behind(NOW, NOW, 100)).toEqual([]);
  });

  it('paused until it would be stale is stopped instead of being written anew', async () => {
    const id = await start();
    await world.writeInstant('a');
    await world.broadcasts.pause(id);
    world.passTo(NOW + 12 * HOUR - 60_000);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Stopped[\s\S]*Not sent: 50/);
  });

  it('of an episode whose file is gone is stopped', async () => {
    const id = await plan();
    await world.restart({ publish: async () => false });
    expect(await world.broadcasts.start(id, 'free', PLACE)).toBe(true);
    world.passTo(NOW + 3_000);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Stopped/);
    expect(await world.storage.broadcasts.underWay()).toEqual([]);
  });
});
