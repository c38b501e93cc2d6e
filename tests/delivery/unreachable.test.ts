import { describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../../src/delivery/circuit-breaker.ts';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import { deliveryCounts, edition, HOUR, NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { SENT, startDispatcher } from './start-dispatcher.ts';
import { createVirtualClock } from './virtual-clock.ts';

const SECOND = 1_000;
const LOST: SendOutcome = { kind: 'uncertain', reason: 'ECONNRESET' };
const REFUSED: SendOutcome = { kind: 'unsent', cause: 'unreachable', reason: 'ECONNREFUSED' };

/** Nothing is answered from one second to another. */
const outageOf =
  (from: number, to: number, outcome: SendOutcome = LOST) =>
  (ms: number): SendOutcome =>
    ms >= from * SECOND && ms < to * SECOND ? outcome : SENT;

describe('the dispatcher, while Telegram cannot be reached', () => {
  const test = useStorage(createSqliteHome);
  async function write(count: number): Promise<void> {
    for (let chat = 1; chat <= count; chat += 1) await test.storage.editions.write(edition(`e${chat}`, chat));
  }
  const counts = () => deliveryCounts(test.storage);

  it('puts few messages of many in doubt in a minute, and then all arrive', async () => {
    await write(120);
    const { sends, passTo, outages } = await startDispatcher(test.storage, [], { answer: outageOf(2, 62) });
    await passTo(61 * SECOND);
    const doubtful = (await counts())['uncertain'] ?? 0;
    expect(doubtful).toBeGreaterThanOrEqual(1);
    expect(doubtful).toBeLessThanOrEqual(5);
    await passTo(200 * SECOND);
    expect(await counts()).toMatchObject({ sent: 120, uncertain: 0, pending: 0 });
    expect(new Set(sends.map(({ chatId }) => chatId)).size).toBe(120);
    expect(outages).toHaveLength(1);
    expect(outages[0]?.sinceAt).toBeLessThan(NOW + 3 * SECOND);
    expect(outages[0]?.untilAt).toBeGreaterThanOrEqual(NOW + 62 * SECOND);
    // The end is seen soon: no pause is longer than half a minute.
    expect(outages[0]?.untilAt).toBeLessThan(NOW + 92 * SECOND);
  });

  it('repeats at once what failed, however often, when the outage is over: at the usual pace', async () => {
    await write(12);
    const end = 25 * 60;
    const { sends, passTo, outages } = await startDispatcher(test.storage, [], {
      answer: (ms) => outageOf(0, end, ms % 2 === 0 ? LOST : REFUSED)(ms),
    });
    await passTo(end * SECOND - 1);
    expect(await counts()).toMatchObject({ sent: 0 });
    await passTo((end + 30) * SECOND);
    const overAt = outages[0]?.untilAt ?? 0;
    await passTo(overAt - NOW + 4 * SECOND);
    expect(await counts()).toMatchObject({ sent: 12, uncertain: 0, pending: 0 });
    const after = sends.filter(({ at }) => at > overAt).map(({ at }) => at);
    for (const [index, at] of after.slice(1).entries())
      expect(at - (after[index] ?? 0)).toBeGreaterThanOrEqual(SECOND / 28);
  });

  it('tries one message at a time, more and more rarely', async () => {
    await write(60);
    const { sends, passTo } = await startDispatcher(test.storage, [], { answer: () => REFUSED });
    await passTo(3 * 60 * SECOND);
    const pauses = sends.slice(3).map(({ at }, index) => at - (sends[index + 2]?.at ?? 0));
    expect(pauses.slice(0, 5).map((ms) => Math.round(ms / SECOND))).toEqual([1, 2, 4, 8, 16]);
    expect(Math.max(...pauses)).toBeLessThan(31 * SECOND);
  });

  it('goes on at once with a first answer, whatever it says', async () => {
    await write(20);
    const gone: SendOutcome = { kind: 'gone', reason: '403 Forbidden' };
    const { sends, passTo } = await startDispatcher(test.storage, [LOST, LOST, LOST, gone]);
    await passTo(3 * SECOND);
    expect(sends.length).toBeGreaterThanOrEqual(20);
  });

  it('takes no notice of failures between which something was answered', async () => {
    await write(60);
    const script = Array.from({ length: 30 }, (_, index) => (index % 3 === 2 ? SENT : LOST));
    const { sends, passTo, outages } = await startDispatcher(test.storage, script);
    await passTo(3 * SECOND);
    expect(sends.length).toBeGreaterThanOrEqual(60);
    expect(outages).toEqual([]);
  });

  it('holds both lanes back, whichever of them fails', async () => {
    await write(20);
    for (let chat = 101; chat <= 120; chat += 1)
      await test.storage.editions.write(edition(`paid${chat}`, chat, { lane: 'paid', dueAt: NOW + SECOND }));
    const clock = createVirtualClock(NOW);
    const circuit = createCircuitBreaker(clock);
    const answer = outageOf(0, 60);
    const free = await startDispatcher(test.storage, [], { clock, circuit, answer });
    const paid = await startDispatcher(test.storage, [], { clock, circuit, answer, lane: 'paid' });
    await clock.passTo(NOW + 60 * SECOND);
    expect(free.sends.length + paid.sends.length).toBeLessThanOrEqual(12);
    expect(circuit.unreachableSince()).toBeDefined();
    await clock.passTo(NOW + HOUR);
    expect(circuit.unreachableSince()).toBeUndefined();
    expect(await counts()).toMatchObject({ sent: 40 });
  });

  it('tries another message when the one it would try is given back at a stop', async () => {
    await write(6);
    const clock = createVirtualClock(NOW);
    const circuit = createCircuitBreaker(clock);
    const first = await startDispatcher(test.storage, [], { clock, circuit, answer: () => LOST, rate: 1 });
    await clock.passTo(NOW + 3_500);
    await first.stop();
    const second = await startDispatcher(test.storage, [], { clock, circuit });
    await clock.passTo(NOW + HOUR);
    expect(second.sends.length).toBeGreaterThanOrEqual(6);
    expect(await counts()).toMatchObject({ sent: 6 });
  });
});
