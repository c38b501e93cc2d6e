import { expect, it } from 'vitest';
import { createSparing } from '../../src/watching/sparing.ts';

it('gives all who ask at once the same answer, read once', async () => {
  let reads = 0;
  const read = createSparing(async () => {
    reads += 1;
    return reads;
  });
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
});

it('does not remember a failure', async () => {
  let reads = 0;
  const read = createSparing(async () => {
    reads += 1;
    if (reads === 1) throw new Error('away');
    return reads;
  });
  await expect(read()).rejects.toThrow('away');
  expect(await read()).toBe(2);
});

it('gives an answer that took long again', async () => {
  let reads = 0;
  const read = createSparing(async () => {
    reads += 1;
    const until = performance.now() + 50;
    while (performance.now() < until);
    return reads;
  });
  expect([await read(), await read()]).toEqual([1, 1]);
});
