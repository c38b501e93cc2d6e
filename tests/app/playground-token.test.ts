import { expect, it } from 'vitest';
import { createPlaygroundToken } from '../../src/app/open-playground.ts';

it('the token of the playground has the shape of a real one, and is another each time', () => {
  const tokens = Array.from({ length: 100 }, createPlaygroundToken);
  for (const token of tokens) expect(token).toMatch(/^\d+:[A-Za-z0-9_-]{35}$/);
  expect(new Set(tokens).size).toBe(100);
});
