import { describe, expect, it } from 'vitest';
import { deliveryCounts, HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

const CROWD = 2_000;
const EIGHT = Date.parse('2026-01-21T00:00:00Z');

describe('a crowd that is due at once', () => {
  const world = useDigests();

  async function gather(size: number, change: Parameters<typeof newSubscriber>[1]): Promise<void> {
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    for (let chatId = 1; chatId <= size; chatId += 1) {
      await world.storage.subscribers.add(
        newSubscriber(chatId, { nextDueAt: EIGHT, sinceAt: EIGHT - 24 * HOUR, ...change }),
      );
    }
  }
  const pending = async () => (await deliveryCounts(world.storage)).pending;

  it('gets one digest each, also from two ticks at a time', async () => {
    await gather(CROWD, {});
    const written = await Promise.all([world.tickAt(EIGHT), world.tickAt(EIGHT + 1)]);
    expect(written[0] + written[1]).toBe(CROWD);
    expect(await pending()).toBe(CROWD);
    expect(await world.storage.subscribers.due(EIGHT + 1, CROWD)).toEqual([]);
    const nextDueAt = EIGHT + 24 * HOUR;
    expect(await world.storage.subscribers.due(nextDueAt - 1, 1)).toEqual([]);
    expect(await world.storage.subscribers.due(nextDueAt, CROWD)).toHaveLength(CROWD);
    expect(await world.tickAt(EIGHT + 2)).toBe(0);
    const chats = new Set(
      (await world.storage.ledger.claim(EIGHT + 2, CROWD, 90_000)).map(({ chatId }) => chatId),
    );
    expect(chats.size).toBe(CROWD);
  });

  it('of instant subscribers gets one message each', async () => {
    await gather(200, { mode: 'instant', nextDueAt: undefined });
    expect(await world.tickAt(EIGHT)).toBe(200);
    expect(await world.tickAt(EIGHT + 1)).toBe(0);
    expect(await pending()).toBe(200);
  });
});
