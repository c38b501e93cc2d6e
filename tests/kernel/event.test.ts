import { expect, it } from 'vitest';
import { createEvent } from '../../src/kernel/event.ts';

it('is heard by all who listen, and waits for them', async () => {
  const event = createEvent<number>();
  const heard: number[] = [];
  event.on((value) => heard.push(value));
  event.on(async (value) => {
    await Promise.resolve();
    heard.push(value * 10);
  });
  await event.emit(2);
  expect(heard).toEqual([2, 20]);
});

it('may happen while nobody listens', async () => {
  await expect(createEvent().emit()).resolves.toBeUndefined();
});

it('fails for whoever lets it happen when a listener fails', async () => {
  const event = createEvent();
  event.on(() => {
    throw new Error('deaf');
  });
  await expect(event.emit()).rejects.toThrow('deaf');
});
