import { describe, expect, it } from 'vitest';
import type { Fault, FaultPlan } from '../../playground/faults.ts';
import type { Clock } from '../../src/domain/clock.ts';
import { useBroadcasts } from '../broadcasts/broadcast-world.ts';
import { deliveryCounts, edition, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { useCorrections } from '../digests/correction-world.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { createFastClock } from './fast-clock.ts';
import { startRoad } from './road.ts';

const SECOND = 1_000;
/** Time runs so fast that an outage of fifteen seconds is over soon. */
const FACTOR = 10;

/** From the first call on, for so long, each meets one of these faults in turn. */
function failFor(seconds: number, clock: Clock, ...faults: Fault[]): FaultPlan {
  let until: number | undefined;
  let calls = 0;
  return (method) => {
    if (!/^(send|edit)Message/i.test(method)) return undefined;
    until ??= clock.now() + seconds * SECOND;
    if (clock.now() >= until) return undefined;
    calls += 1;
    return faults[calls % faults.length];
  };
}

describe('fifteen seconds of broken connections', () => {
  const test = useStorage(createSqliteHome);

  it('lose none of the sixty digests that were due', async () => {
    for (let chat = 1; chat <= 60; chat += 1) await test.storage.editions.write(edition(`d${chat}`, chat));
    const clock = createFastClock(NOW, FACTOR);
    const faultPlan = failFor(15, clock, { kind: 'lost-before' });
    const road = await startRoad(test.storage, { clock, chats: 60, faultPlan });
    await road.settled();
    for (let chat = 1; chat <= 60; chat += 1) expect(road.screen(chat)).toEqual([`d${chat}`]);
    expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 60, uncertain: 0 });
  });

  it('repeat no more than what had arrived, and mark that', async () => {
    for (let chat = 1; chat <= 60; chat += 1) await test.storage.editions.write(edition(`d${chat}`, chat));
    const clock = createFastClock(NOW, FACTOR);
    let lost = 0;
    const failing = failFor(15, clock, { kind: 'lost-after' }, { kind: 'lost-before' });
    const faultPlan: FaultPlan = (method, chatId) => {
      const fault = failing(method, chatId);
      if (fault?.kind === 'lost-after') lost += 1;
      return fault;
    };
    const road = await startRoad(test.storage, { clock, chats: 60, faultPlan });
    await road.settled();
    const screens = Array.from({ length: 60 }, (_, index) => road.screen(index + 1));
    expect(screens.every((messages) => messages.length > 0)).toBe(true);
    expect(screens.flat()).toHaveLength(60 + lost);
    const [totals] = await test.storage.statistics.editions(0);
    const doubled = screens.filter((messages) => messages.length > 1).length;
    expect(totals?.doubted).toBeGreaterThanOrEqual(doubled);
  });
});

describe('a page in Telegram’s place', () => {
  const test = useStorage(createSqliteHome);

  it('with 403, 404, 407 or 200 pauses nobody, loses nothing and repeats nothing', async () => {
    for (let chat = 1; chat <= 20; chat += 1) {
      await test.storage.subscribers.add(newSubscriber(chat));
      await test.storage.editions.write(edition(`d${chat}`, chat));
    }
    const clock = createFastClock(NOW, FACTOR);
    const pages = [403, 404, 407, 200].map((status) => ({ kind: 'page', status }) as const);
    const faultPlan = failFor(15, clock, ...pages);
    const road = await startRoad(test.storage, { clock, chats: 20, faultPlan });
    await road.settled();
    for (let chat = 1; chat <= 20; chat += 1) {
      expect(road.screen(chat)).toEqual([`d${chat}`]);
      expect((await test.storage.subscribers.find(chat))?.state).toBe('active');
    }
    const [totals] = await test.storage.statistics.editions(0);
    expect(totals).toMatchObject({ sent: 20, doubted: 0 });
  });
});

describe('a withdrawal in the middle of broken connections', () => {
  const world = useCorrections();

  it('edits all twenty messages in the end', async () => {
    const chats = Array.from({ length: 20 }, (_, index) => index + 1);
    await world.subscribe(...chats);
    await world.save('a');
    await world.tick();
    const clock = createFastClock(NOW, FACTOR);
    let failing: FaultPlan = () => undefined;
    const faultPlan: FaultPlan = (method, chatId) => failing(method, chatId);
    const road = await startRoad(world.storage, { clock, chats: 20, faultPlan });
    await road.settled();
    for (const chat of chats) expect(road.screen(chat)[0]).toContain('摘要 a。');

    failing = failFor(
      15,
      clock,
      { kind: 'lost-before' },
      { kind: 'lost-after' },
      { kind: 'page', status: 502 },
    );
    world.clock.at = clock.now();
    await world.withhold('a');
    expect(await world.tick()).toBe(20);
    await road.settled();
    for (const chat of chats) expect(road.screen(chat)).toEqual(['🚫 已撤回：第 a 期']);
    expect(await world.counts()).toMatchObject({ sent: 40, uncertain: 0, dead: 0, expired: 0 });
  });
});

describe('a broadcast in the middle of broken connections', () => {
  const world = useBroadcasts();

  it('reaches all twenty in the end, and its report says so', async () => {
    await world.addSubscribers(20);
    const clock = createFastClock(NOW, FACTOR);
    const faultPlan = failFor(
      15,
      clock,
      { kind: 'lost-before' },
      { kind: 'lost-before' },
      { kind: 'lost-after' },
    );
    const { storage } = world;
    await world.send();
    const road = await startRoad(storage, { clock, chats: 20, faultPlan });
    await road.settled();
    for (let chat = 1; chat <= 20; chat += 1) expect(new Set(road.screen(chat))).toEqual(new Set(['一句话']));
    world.passTo(clock.now() + 3 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done[\s\S]*Arrived: 20\n[\s\S]*In doubt: 0$/);
  });
});
