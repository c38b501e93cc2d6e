import { describe, expect, it } from 'vitest';
import { nearestNames, slipsBetween } from '../../src/catalog/nearest-names.ts';

describe('the nearest names', () => {
  const candidates = ['nvidia', '英伟达', '英特尔', 'openai', 'meta'].map((name) => ({ folded: [name] }));
  const nearest = (...forms: string[]) => nearestNames(forms, candidates, 8).flatMap(({ folded }) => folded);

  it.each([
    ['nvida', ['nvidia']],
    ['nvdiia', ['nvidia']],
    ['英伟大', ['英伟达']],
    ['open', ['openai']],
    ['英伟达公司', ['英伟达']],
    ['伟英达', ['英伟达']],
    ['英达', []],
    ['特尔', ['英特尔']],
    ['xyz', []],
  ])('to %s are %j', (form, expected) => {
    expect(nearest(form)).toEqual(expected);
  });

  it('put what contains the name before what resembles it', () => {
    const some = [{ folded: ['metal'] }, { folded: ['mega'] }];
    expect(nearestNames(['meta'], some, 8)).toEqual(some);
    expect(nearestNames(['meta'], some.toReversed(), 8)).toEqual(some);
  });

  it('are at most as many as asked for', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ folded: [`name${index}`] }));
    expect(nearestNames(['name'], many, 8)).toEqual(many.slice(0, 8));
  });
});

it('counts a swap of neighbours as one slip', () => {
  expect(slipsBetween('nvidai', 'nvidia')).toBe(1);
  expect(slipsBetween('', 'abc')).toBe(3);
});
