import { describe, expect, it } from 'vitest';
import { deliveryCounts, message, NOW } from '../contracts/storage-home.ts';
import { ADMIN, PLACE, useBroadcasts, WORDS } from './broadcast-world.ts';

const SECOND = 1_000;
const DAY = 24 * 3_600 * SECOND;

const labelsOf = ({ buttons }: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  buttons.flat().map(({ label }) => label);

describe('a plan', () => {
  const world = useBroadcasts();

  it('tells whom it reaches, with how many messages, and how long that takes', async () => {
    await world.addSubscribers(54);
    await world.storage.subscribers.add({
      ...(await firstOf(world.storage)),
      chatId: -1,
      chatType: 'group',
    });
    await world.storage.subscribers.add({
      ...(await firstOf(world.storage)),
      chatId: -2,
      chatType: 'channel',
    });
    const plan = await world.broadcasts.planText([message('1/2'), message('2/2')], ADMIN);
    expect(plan).toMatchObject({
      audience: { private: 54, group: 1, channel: 1 },
      messages: 112,
      durationMs: 4 * SECOND,
    });
    expect(plan.paid).toBeUndefined();
    expect(await deliveryCounts(world.storage)).toMatchObject({ pending: 0 });
  });

  it('that was dropped, begun or forgotten does nothing any more', async () => {
    await world.addSubscribers(1);
    const dropped = await world.broadcasts.planText(WORDS, ADMIN);
    expect(await world.broadcasts.cancel(dropped.id)).toBe(true);
    expect(await world.broadcasts.start(dropped.id, 'free', PLACE)).toBe(false);
    const begun = await world.send();
    expect(await world.broadcasts.start(begun, 'free', PLACE)).toBe(false);
    expect(await world.broadcasts.cancel(begun)).toBe(false);
    const old = await world.broadcasts.planText(WORDS, ADMIN);
    world.passTo(NOW + DAY + 1);
    expect(await world.broadcasts.start(old.id, 'free', PLACE)).toBe(false);
    expect(await deliveryCounts(world.storage)).toMatchObject({ pending: 1 });
  });

  it('is not paid for where that is not allowed', async () => {
    const { id } = await world.broadcasts.planText(WORDS, ADMIN);
    expect(await world.broadcasts.start(id, 'paid', PLACE)).toBe(false);
  });
});

describe('a plan that may be paid for', () => {
  const world = useBroadcasts({ paidRate: 1_000 });

  it('tells how much sooner it is done and what it costs', async () => {
    await world.addSubscribers(56);
    const plan = await world.broadcasts.planText(WORDS, ADMIN);
    expect(plan.durationMs).toBe(2 * SECOND);
    expect(plan.paid?.durationMs).toBe(56);
    expect(plan.paid?.stars).toBeCloseTo(5.6);
    expect(await world.broadcasts.start(plan.id, 'paid', PLACE)).toBe(true);
    expect(await world.storage.ledger.claim(NOW, 100, SECOND)).toEqual([]);
    expect(await world.storage.ledger.claim(NOW, 100, SECOND, 'paid')).toHaveLength(56);
  });
});

async function firstOf({ subscribers }: ReturnType<typeof useBroadcasts>['storage']) {
  const one = await subscribers.find(1);
  if (!one) throw new Error('no subscriber');
  return one;
}

describe('a broadcast', () => {
  const world = useBroadcasts();

  it('is written, sent and told in one message, whose buttons go in the end', async () => {
    await world.addSubscribers(40);
    await world.send();
    expect(world.lastShown().text).toMatch(/Sending[\s\S]*Prepared for: 40 of 40[\s\S]*Waiting: 40/);
    expect(labelsOf(world.lastShown())).toEqual(['⏸ Pause', '⏹ Stop']);
    await world.deliver(10);
    world.passTo(NOW + 3 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/25%[\s\S]*Sent: 10[\s\S]*Waiting: 30[\s\S]*2 s to go/);
    expect((await world.deliver()).length).toBe(30);
    world.passTo(NOW + 6 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done[\s\S]*Arrived: 40/);
    expect(labelsOf(world.lastShown())).toEqual([]);
    const count = world.shown.length;
    world.passTo(NOW + 9 * SECOND);
    await world.broadcasts.advance();
    expect(world.shown).toHaveLength(count);
    expect(await world.storage.broadcasts.underWay()).toEqual([]);
    expect(world.failures).toEqual([]);
  });

  it('is shown at most every three seconds, and only when something changed', async () => {
    await world.addSubscribers(40);
    await world.send();
    await world.deliver(10);
    for (let at = NOW; at < NOW + 3 * SECOND; at += SECOND) {
      world.passTo(at);
      await world.broadcasts.advance();
    }
    expect(world.shown).toHaveLength(1);
    for (let at = NOW + 3 * SECOND; at < NOW + 20 * SECOND; at += SECOND) {
      world.passTo(at);
      await world.broadcasts.advance();
    }
    expect(world.shown).toHaveLength(2);
  });

  it('tells who could not be reached and what is in doubt', async () => {
    const { ledger } = world.storage;
    await world.addSubscribers(3);
    await world.send();
    const [gone, doubtful] = await ledger.claim(NOW, 2, SECOND);
    await ledger.pauseChat(gone?.chatId ?? 0, 'blocked', NOW);
    await ledger.markDead(gone?.id ?? 0, 'blocked', NOW);
    await ledger.markUncertain(doubtful?.id ?? 0, NOW, 'timeout');
    for (let repeats = 1; repeats <= 3; repeats += 1) {
      const [again] = await ledger.claim(NOW, 1, SECOND);
      await ledger.markUncertain(again?.id ?? 0, NOW, 'timeout');
    }
    world.passTo(NOW + 3 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(
      /Sending[\s\S]*Sent: 0\nWaiting: 1\nIn doubt: 1\nNot reachable: 1/,
    );
    await world.deliver();
    world.passTo(NOW + 6 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(
      /Done[\s\S]*Arrived: 2\nOf them perhaps twice: 1\nCould not be reached: 1\nIn doubt: 0$/,
    );
  });

  it('goes on for a day with what is in doubt, and says in the end that it stayed so', async () => {
    const { ledger } = world.storage;
    await world.addSubscribers(1);
    await world.send();
    const [doubtful] = await ledger.claim(NOW, 1, SECOND);
    await ledger.markUncertain(doubtful?.id ?? 0, NOW, 'timeout');
    world.passTo(NOW + 23 * 3600 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toContain('Sending');
    world.passTo(NOW + 25 * 3600 * SECOND);
    await ledger.sweep(NOW + 25 * 3600 * SECOND, 'ran-out');
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done[\s\S]*Arrived: 0\n[\s\S]*In doubt: 1$/);
  });

  it('paused sends nothing until it is resumed, and each button works once', async () => {
    await world.addSubscribers(20);
    const id = await world.send();
    await world.deliver(5);
    expect(await world.broadcasts.pause(id)).toBe(true);
    expect(await world.broadcasts.pause(id)).toBe(false);
    expect(world.lastShown().text).toMatch(/Paused[\s\S]*Sent: 5/);
    expect(labelsOf(world.lastShown())).toEqual(['▶️ Resume', '⏹ Stop']);
    world.passTo(NOW + 60 * SECOND);
    await world.broadcasts.advance();
    expect(await world.deliver()).toEqual([]);
    expect(await world.broadcasts.resume(id)).toBe(true);
    expect(await world.broadcasts.resume(id)).toBe(false);
    expect(await world.deliver()).toHaveLength(15);
  });

  it('stopped never sends what waits, and says how much that was', async () => {
    await world.addSubscribers(20);
    const id = await world.send();
    await world.deliver(5);
    expect(await world.broadcasts.stop(id)).toBe(true);
    expect(world.lastShown().text).toMatch(/Stopped[\s\S]*Arrived: 5[\s\S]*Not sent: 15/);
    expect(labelsOf(world.lastShown())).toEqual([]);
    expect(await world.broadcasts.resume(id)).toBe(false);
    expect(await world.deliver()).toEqual([]);
  });

  it('waits for the sends under way before it says what a stop came to', async () => {
    await world.addSubscribers(2);
    const id = await world.send();
    const [underWay] = await world.storage.ledger.claim(NOW, 1, 90 * SECOND);
    await world.broadcasts.stop(id);
    expect(world.lastShown().text).toMatch(/Stopping/);
    expect(labelsOf(world.lastShown())).toEqual([]);
    await world.storage.ledger.markSent(underWay?.id ?? 0, 1, NOW);
    world.passTo(NOW + 3 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Stopped[\s\S]*Arrived: 1[\s\S]*Not sent: 1/);
  });

  it('goes on after a restart, with nobody twice and nobody left out', async () => {
    await world.addSubscribers(620);
    const { id } = await world.broadcasts.planText(WORDS, ADMIN);
    const { broadcasts: store } = world.storage;
    const begin = { lane: 'free', progressMessageId: PLACE, audience: 620 } as const;
    await store.start(id, begin, NOW, 0);
    await store.writeNext(id, NOW, NOW + DAY, 500);
    const before = await world.deliver(300);
    await world.restart();
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Prepared for: 620 of 620[\s\S]*Sent: 300[\s\S]*Waiting: 320/);
    const after = await world.deliver(2_000);
    expect(new Set([...before, ...after]).size).toBe(620);
    expect(before.length + after.length).toBe(620);
  });

  it('stays paused through a restart, and another process can resume it', async () => {
    await world.addSubscribers(3);
    const id = await world.send();
    await world.broadcasts.pause(id);
    await world.restart();
    await world.broadcasts.advance();
    expect(await world.deliver()).toEqual([]);
    expect(await world.broadcasts.resume(id)).toBe(true);
    expect(await world.deliver()).toHaveLength(3);
  });

  it('whose pause was cut off by a crash is paused whole by whoever looks next', async () => {
    await world.addSubscribers(3);
    const id = await world.send();
    await world.storage.broadcasts.change(id, ['running'], 'paused');
    await world.restart();
    await world.broadcasts.advance();
    expect(await world.deliver()).toEqual([]);
  });

  it('ends only when its last word was shown', async () => {
    await world.addSubscribers(1);
    await world.send();
    await world.deliver();
    world.progressScript.push(new Error('no answer'));
    world.passTo(NOW + 3 * SECOND);
    await world.broadcasts.advance();
    expect(world.failures).toHaveLength(1);
    expect(await world.storage.broadcasts.underWay()).toHaveLength(1);
    world.passTo(NOW + 4 * SECOND);
    await world.broadcasts.advance();
    expect(world.shown).toHaveLength(1);
    world.passTo(NOW + 6 * SECOND);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done/);
    expect(await world.storage.broadcasts.underWay()).toEqual([]);
  });

  it('that was begun too long ago writes nothing more and ends', async () => {
    await world.addSubscribers(3);
    const { id } = await world.broadcasts.planText(WORDS, ADMIN);
    const begin = { lane: 'free', progressMessageId: PLACE, audience: 3 } as const;
    await world.storage.broadcasts.start(id, begin, NOW, 0);
    world.passTo(NOW + DAY);
    await world.broadcasts.advance();
    expect(world.lastShown().text).toMatch(/Done[\s\S]*Arrived: 0/);
    expect(await deliveryCounts(world.storage)).toMatchObject({ pending: 0 });
  });

  it('two admins may press at once: the last word counts, and nothing is lost', async () => {
    await world.addSubscribers(510);
    const id = await world.send();
    await Promise.all([
      world.broadcasts.pause(id),
      world.broadcasts.resume(id),
      world.broadcasts.pause(id),
      world.broadcasts.resume(id),
      world.broadcasts.advance(),
    ]);
    const { state } = (await world.storage.broadcasts.find(id)) ?? {};
    expect(await world.deliver()).toHaveLength(state === 'running' ? 510 : 0);
    if (state === 'paused') await world.broadcasts.resume(id);
    await world.deliver();
    expect(await deliveryCounts(world.storage)).toMatchObject({ sent: 510 });
  });
});
