import { expect, it } from 'vitest';
import { createSerialQueue } from '../../src/kernel/serial-queue.ts';
import { gate } from './gate.ts';

it('work runs one at a time, in the order in which it came', async () => {
  const queue = createSerialQueue();
  const first = gate();
  const seen: string[] = [];
  const one = queue.run(async () => {
    seen.push('first begins');
    await first.opened;
    seen.push('first ends');
  });
  const two = queue.run(async () => void seen.push('second'));
  await Promise.resolve();
  expect(seen).toEqual(['first begins']);
  first.open();
  await Promise.all([one, two]);
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});

it('whoever brings work gets what it gives, or why it failed, and what comes after it runs all the same', async () => {
  const queue = createSerialQueue();
  const failing = queue.run(() => Promise.reject(new Error('no')));
  const giving = queue.run(async () => 7);
  await expect(failing).rejects.toThrow('no');
  expect(await giving).toBe(7);
});

it('is idle when all that has come so far has ended, well or not', async () => {
  const queue = createSerialQueue();
  await queue.idle();
  const last = gate();
  const failing = queue.run(() => last.opened.then(() => Promise.reject(new Error('no'))));
  let isIdle = false;
  const idle = queue.idle().then(() => {
    isIdle = true;
  });
  await Promise.resolve();
  expect(isIdle).toBe(false);
  last.open();
  await expect(failing).rejects.toThrow('no');
  await idle;
});
