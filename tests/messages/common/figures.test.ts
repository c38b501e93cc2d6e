import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/messages/common/figure.ts';
import { dataSize, duration } from '../../../src/messages/common/figures.ts';
import { phrasesFor } from '../../../src/messages/phrases.ts';

describe('a figure', () => {
  it.each([
    [0, '1 s'],
    [59_001, '1 min'],
    [3_600_000, '1 h'],
    [47 * 3_600_000 + 60_000, '47 h 1 min'],
    [48 * 3_600_000, '2 d'],
    [51 * 3_600_000, '2 d 3 h'],
  ])('shows %d ms as %s', (ms, shown) => {
    expect(duration(ms, phrasesFor('en'))).toBe(shown);
  });

  it.each([
    [0, '0 KB'],
    [1_500, '2 KB'],
    [20 * 1_048_576, '20 MB'],
    [3.25 * 1024 ** 3, '3.3 GB'],
  ])('shows %d bytes as %s', (bytes, shown) => {
    expect(dataSize(bytes)).toBe(shown);
  });

  it('parts its thousands', () => expect(figure(1_234_567.89)).toBe('1,234,567.9'));
});
