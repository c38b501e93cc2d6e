import { expect, it } from 'vitest';
import { createToken } from '../create-token.ts';

it('the token of the playground has the shape of a real one, and is another each time', () => {
  const tokens = Array.from({ length: 100 }, () => createToken(1000));
  for (const token of tokens) expect(token).toMatch(/^1000:[A-Za-z0-9_-]{35}$/);
  expect(new Set(tokens).size).toBe(100);
});
