import { describe, expect, it } from 'vitest';
import { exportedWorkers, reachedFrom, type TopFunction } from './find-text-work.ts';

const of = (name: string, isExported: boolean, worksOnText: boolean, calls: string[] = []): TopFunction => ({
  name,
  isExported,
  worksOnText,
  calls,
});

describe('what works through texts', () => {
  const functions = new Map(
    [
      of('a.ts reads', true, true),
      of('a.ts passesOn', true, false, ['a.ts reads']),
      of('a.ts readsWithin', true, false, ['a.ts within']),
      of('a.ts within', false, true, ['a.ts within']),
    ].map((one) => [one.name, one]),
  );

  it('is a function that does so itself or within its file, not one that passes a text on', () => {
    expect(exportedWorkers(functions)).toEqual(['a.ts reads', 'a.ts readsWithin']);
  });

  it('is reached by whoever names it', () => {
    expect([...reachedFrom(['a.ts passesOn'], functions)]).toEqual(['a.ts passesOn', 'a.ts reads']);
  });
});
