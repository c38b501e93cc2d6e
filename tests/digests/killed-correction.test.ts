import { describe, expect, it } from 'vitest';
import { useCorrections } from './correction-world.ts';

describe('a tick that is killed', () => {
  const world = useCorrections();
  const crowd = Array.from({ length: 210 }, (_, index) => index + 1);

  it.each([1, 3])('after %i transactions is caught up, and nobody is edited twice', async (transactions) => {
    await world.subscribe(...crowd);
    await world.save('a');
    await world.tick();
    await world.deliver();
    await world.save('a', { summary: '改过的摘要。' });
    await world.tickKilledAfter(transactions);
    const early = await world.deliver(80);
    world.restart();
    await world.tick();
    const edits = [...early, ...(await world.deliver())];
    expect(edits.map(({ chatId }) => chatId).toSorted((a, b) => a - b)).toEqual(crowd);
    expect(crowd.every((chatId) => world.screen(chatId)[0]?.includes('改过的摘要。'))).toBe(true);
    expect(await world.tick()).toBe(0);
  });
});
