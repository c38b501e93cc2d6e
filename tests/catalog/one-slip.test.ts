import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../src/catalog/nearest-names.ts';
import { isOneSlipAway } from '../../src/catalog/one-slip.ts';
import { tries } from '../tries.ts';

describe('one slip', () => {
  it.each([
    ['nvida', 'nvidia'],
    ['nvidiaa', 'nvidia'],
    ['mvidia', 'nvidia'],
    ['nvidai', 'nvidia'],
    ['vnidia', 'nvidia'],
    ['英伟大', '英伟达'],
    ['伟英达', '英伟达'],
    ['宁德代时', '宁德时代'],
    ['宁德代', '宁德时代'],
  ])('lies between %s and %s', (typed, name) => {
    expect(isOneSlipAway(typed, name)).toBe(true);
    expect(isOneSlipAway(name, typed)).toBe(true);
  });

  it.each([
    ['nvidia', 'nvidia'],
    ['nvd', 'nvidia'],
    ['arm', 'amd'],
    ['高通', '高盛'],
    ['英达', '英伟达'],
    ['', 'a'],
  ])('does not lie between %s and %s, or they are too short to tell', (typed, name) => {
    expect(isOneSlipAway(typed, name)).toBe(false);
  });

  it('is one by the count of slips, whatever the letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (first, second) => {
        const isLong = Math.max(first.length, second.length) >= 4;
        expect(isOneSlipAway(first, second)).toBe(isLong && slipsBetween(first, second) === 1);
      }),
      tries(2000),
    );
  });
});
