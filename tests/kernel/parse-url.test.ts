import { expect, it } from 'vitest';
import { parseUrl } from '../../src/kernel/parse-url.ts';

it('reads addresses up to 8,192 characters, and nothing else', () => {
  const longest = `https://e.example/${'a'.repeat(8_192 - 18)}`;
  expect(parseUrl('https://中文.example/a')?.hostname).toBe('xn--fiq228c.example');
  expect(parseUrl(longest)?.href).toBe(longest);
  expect(parseUrl(`${longest}a`)).toBeUndefined();
  expect(parseUrl('no address')).toBeUndefined();
});
