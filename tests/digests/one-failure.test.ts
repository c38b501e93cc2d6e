import { describe, expect, it } from 'vitest';
import { deliveryCounts, HOUR, NOW, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

describe('a subscriber whose edition cannot be written', () => {
  const world = useDigests();

  it('keeps nobody else waiting, is told of, and is tried again', async () => {
    const { subscribers } = world.storage;
    const due = { nextDueAt: NOW + HOUR, sinceAt: NOW };
    const broken = await subscribers.add({ ...newSubscriber(1), ...due, zone: 'No/Such_Zone' });
    await subscribers.add({ ...newSubscriber(2), ...due, nextDueAt: NOW + HOUR + 1 });
    await world.publish(NOW + 1, episodeAbout('one'));
    expect(await world.tickAt(NOW + 2 * HOUR)).toBe(1);
    expect(world.failures).toEqual([broken.id]);
    expect((await world.deliverAt(NOW + 2 * HOUR)).map(({ chatId }) => chatId)).toEqual([2]);
    await subscribers.update(broken.id, { zone: 'Asia/Shanghai' });
    expect(await world.tickAt(NOW + 2 * HOUR + 60_000)).toBe(1);
  });

  it('is one of several in a crowd, and all others get theirs', async () => {
    const { subscribers } = world.storage;
    const isBroken = (chatId: number) => [1, 2, 77, 250, 251, 400].includes(chatId);
    const broken: number[] = [];
    for (let chatId = 1; chatId <= 400; chatId += 1) {
      const zone = isBroken(chatId) ? 'No/Such_Zone' : 'Asia/Shanghai';
      const { id } = await subscribers.add(
        newSubscriber(chatId, { nextDueAt: NOW + HOUR, sinceAt: NOW, zone }),
      );
      if (isBroken(chatId)) broken.push(id);
    }
    await world.publish(NOW + 1, episodeAbout('one'));
    const before = world.failures.length;
    expect(await world.tickAt(NOW + HOUR)).toBe(394);
    expect(world.failures.slice(before).toSorted((a, b) => a - b)).toEqual(broken);
    expect(await deliveryCounts(world.storage)).toMatchObject({ pending: 394 });
  });
});
