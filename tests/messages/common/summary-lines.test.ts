import { describe, expect, it } from 'vitest';
import { leadExtract } from '../../../src/messages/common/summary-lines.ts';

describe('the lead of a summary', () => {
  it('goes on after a semicolon to the end of the sentence', () => {
    const { lead, rest } = leadExtract({ summary: '厂房盖好了；机器还没到。明年投产。', outline: [] });
    expect(lead).toBe('厂房盖好了；机器还没到。');
    expect(rest).toEqual(['明年投产。']);
  });

  it('ends at a semicolon, marked as cut, where the whole sentence is too long; then the rest says all', () => {
    const summary = `${'厂房盖好了，'.repeat(12)}可以用；${'机器还没到，'.repeat(12)}要等。`;
    const { lead, rest } = leadExtract({ summary, outline: [] });
    expect(lead).toMatch(/可以用…$/);
    expect(rest).toEqual([summary]);
  });

  it('is followed by the headings that say more than title and summary', () => {
    const outline = ['厂房与机器', '厂房盖好了。', '明年投产'];
    const { rest } = leadExtract({ summary: '厂房盖好了。机器还没到。', outline, title: '厂房与机器' });
    expect(rest).toEqual(['机器还没到。', '· 明年投产']);
  });
});
