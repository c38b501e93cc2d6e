import { describe, expect, it } from 'vitest';
import { createSeededFaults, type FaultRates } from '../../playground/seeded-faults.ts';

const CHATS = Array.from({ length: 200 }, (_, index) => 5_000 + index);
const ROUNDS = 10;
/** Of 1,000 calls. */
const RATES: FaultRates = {
  lostBefore: 40,
  closed: 40,
  lostAfter: 40,
  internalError: 40,
  badGateway: 40,
  tooMany: 100,
  slow: 40,
  page: 40,
};

/** Each chat's faults, call by call, when the chats send in that order, round by round. */
function faultsOf(seed: string, inOrder: (chats: readonly number[], round: number) => readonly number[]) {
  let heard: string | undefined;
  const plan = createSeededFaults(seed, RATES, (name) => {
    heard = name;
  });
  const met = new Map<number, (string | undefined)[]>(CHATS.map((chatId) => [chatId, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const chatId of inOrder(CHATS, round)) {
      heard = undefined;
      const fault = plan('sendMessage', chatId);
      expect(fault === undefined).toBe(heard === undefined);
      met.get(chatId)?.push(heard);
    }
  }
  return met;
}

const ascending = (chats: readonly number[]) => chats;

describe('faults by a seed', () => {
  it('are the same again, whatever the order in which the chats send', () => {
    const faults = faultsOf('one', ascending);
    expect(faultsOf('one', (chats) => chats.toReversed())).toEqual(faults);
    expect(
      faultsOf('one', (chats, round) => [...chats.slice(round * 7), ...chats.slice(0, round * 7)]),
    ).toEqual(faults);
  });

  it('are others by another seed', () => {
    expect(faultsOf('another', ascending)).not.toEqual(faultsOf('one', ascending));
  });

  it('are of every kind', () => {
    const met = new Set([...faultsOf('one', ascending).values()].flat());
    expect([...met].filter(Boolean).toSorted()).toEqual(Object.keys(RATES).toSorted());
  });

  it('come in rows: after one fault there is another in about every second call', () => {
    const calls = [...faultsOf('one', ascending).values()].flatMap((faults) =>
      faults.slice(1).map((name, index) => ({ before: faults[index], name })),
    );
    const after = calls.filter(({ before }) => before !== undefined);
    const again = after.filter(({ name }) => name !== undefined);
    expect(again.length / after.length).toBeGreaterThan(0.4);
    expect(again.length / after.length).toBeLessThan(0.6);
  });

  it('leave what is neither a send nor an edit alone', () => {
    const always: FaultRates = { ...RATES, lostBefore: 1000 };
    const plan = createSeededFaults('one', always, () => undefined);
    expect(plan('getUpdates', 0)).toBeUndefined();
    expect(plan('answerCallbackQuery', 1)).toBeUndefined();
    expect(plan('editMessageText', 1)).toBeDefined();
  });
});
