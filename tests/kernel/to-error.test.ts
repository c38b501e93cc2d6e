import { expect, it } from 'vitest';
import { toError } from '../../src/kernel/to-error.ts';

it('an error stays itself', () => {
  const error = new RangeError('too far');
  expect(toError(error)).toBe(error);
});

it.each(['a word', undefined, 7])('%j that was thrown becomes an error that says so', (thrown) => {
  expect(toError(thrown)).toBeInstanceOf(Error);
  expect(toError(thrown).message).toBe(String(thrown));
});
