import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { deliveryCounts, edition, HOUR, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { startDispatcher } from './start-dispatcher.ts';

const SECOND = 1_000;

/** The same storage, whose ledger can be made to refuse everything, as on a full disk. */
function withOutages({ ledger, meta }: Storage) {
  let isOut = false;
  let refusals = 0;
  const guarded = new Proxy(ledger, {
    get: (target, name, receiver) => {
      if (!isOut) return Reflect.get(target, name, receiver);
      return async () => {
        refusals += 1;
        throw new Error('database or disk is full');
      };
    },
  });
  return {
    storage: { meta, ledger: guarded },
    refusals: () => refusals,
    begin: () => {
      isOut = true;
    },
    end: () => {
      isOut = false;
    },
  };
}

describe('the dispatcher, while the ledger is away', () => {
  const test = useStorage(createSqliteHome);
  const write = async (...editions: ReturnType<typeof edition>[]): Promise<void> => {
    for (const one of editions) await test.storage.editions.write(one);
  };
  const counts = () => deliveryCounts(test.storage);

  /** A dispatcher whose ledger goes away right when the first send is answered. */
  async function startIntoOutage(outcome: SendOutcome) {
    const outage = withOutages(test.storage);
    let answer = (_: SendOutcome): void => undefined;
    const slow = new Promise<SendOutcome>((resolve) => {
      answer = resolve;
    });
    const running = await startDispatcher(outage.storage, [slow]);
    await running.passTo(0);
    outage.begin();
    answer(outcome);
    return { ...running, outage };
  }

  it('keeps what became of a send until it can be written, and tells of the outage once', async () => {
    await write(edition('a', 1), edition('b', 2, { dueAt: NOW + 5 * SECOND }));
    const { sends, passTo, kinds, settled, outage } = await startIntoOutage({ kind: 'sent', messageId: 7 });
    await passTo(60 * SECOND);
    expect(settled).toEqual([]);
    expect(await counts()).toMatchObject({ sending: 1, pending: 1 });
    outage.end();
    await passTo(80 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
    expect(settled.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(await counts()).toMatchObject({ sent: 2, sending: 0 });
    expect(kinds()).toEqual(['broken']);
  });

  it('tells of a second outage anew', async () => {
    await write(edition('a', 1));
    const { passTo, kinds, outage } = await startIntoOutage({ kind: 'sent', messageId: 7 });
    await passTo(10 * SECOND);
    outage.end();
    await passTo(30 * SECOND);
    outage.begin();
    await passTo(60 * SECOND);
    expect(kinds()).toEqual(['broken', 'broken']);
  });

  it('loses no outcome of any kind, and tells each trouble once', async () => {
    const { subscribers } = test.storage;
    await subscribers.add(newSubscriber(1));
    await write(edition('a', 1));
    const { passTo, kinds, outage } = await startIntoOutage({ kind: 'gone', reason: '403 Forbidden' });
    await passTo(40 * SECOND);
    outage.end();
    await passTo(60 * SECOND);
    expect(await subscribers.find(1)).toMatchObject({ state: 'paused' });
    expect(await counts()).toMatchObject({ dead: 1, sending: 0 });
    expect(kinds().toSorted()).toEqual(['broken', 'gone']);
  });

  it('tries more and more rarely, at most every fifteen seconds', async () => {
    await write(edition('a', 1));
    const { passTo, outage } = await startIntoOutage({ kind: 'sent', messageId: 7 });
    await passTo(HOUR - 60 * SECOND);
    const before = outage.refusals();
    await passTo(HOUR);
    // Of the minute's tries four are of the outcome; looking for work goes on as well.
    expect(outage.refusals() - before).toBeLessThanOrEqual(4 + 60);
    outage.end();
    await passTo(HOUR + 15 * SECOND);
    expect(await counts()).toMatchObject({ sent: 1 });
  });

  it('still writes the outcome while it stops, when the ledger comes back in time', async () => {
    await write(edition('a', 1));
    const { passTo, stop, clock, outage } = await startIntoOutage({ kind: 'sent', messageId: 7 });
    await passTo(40 * SECOND);
    const stopping = stop();
    await passTo(42 * SECOND);
    outage.end();
    await passTo(44 * SECOND);
    await stopping;
    expect(clock.now()).toBe(NOW + 44 * SECOND);
    expect(await counts()).toMatchObject({ sent: 1, sending: 0 });
  });

  it('ends its stop at the deadline when the ledger stays away', async () => {
    await write(edition('a', 1));
    const { passTo, stop, outage } = await startIntoOutage({ kind: 'sent', messageId: 7 });
    await passTo(SECOND);
    let isStopped = false;
    const stopping = stop().then(() => {
      isStopped = true;
    });
    await passTo(7 * SECOND);
    expect(isStopped).toBe(false);
    await passTo(8 * SECOND);
    await stopping;
    const tried = outage.refusals();
    await passTo(HOUR);
    expect(outage.refusals()).toBe(tried);
  });
});

describe('the stop of a dispatcher', () => {
  const test = useStorage(createSqliteHome);

  it('gives back at once what waits for its slot', async () => {
    for (const chat of [1, 2]) await test.storage.editions.write(edition(`e${chat}`, chat));
    const { sends, passTo, stop } = await startDispatcher(test.storage, [], { rate: 1 });
    // The second has its slot at 1,020 ms, and is claimed shortly before.
    await passTo(1_005);
    expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 1, sending: 1 });
    await stop();
    expect(sends).toHaveLength(1);
    expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 1, sending: 0, pending: 1 });
  });
});
