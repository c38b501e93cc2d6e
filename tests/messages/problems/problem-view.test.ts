import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderProblemNotice, renderProblems } from '../../../src/messages/problems/problem-view.ts';
import { messageFaults, stretches } from '../samples.ts';

const problem: Problem = {
  path: 'content/x.md',
  line: 7,
  field: 'date',
  fault: { code: 'expected-date', got: '2026/1/21' },
};

describe('problems', () => {
  it('are listed one a line, the place as code so that no client makes a link of it', () => {
    const message = renderProblems([problem], 0, 0, 'en');
    expect(message?.text).toContain(
      'content/x.md:7: date: expected YYYY-MM-DD, got "2026/1/21"; write 2026-01-21',
    );
    expect(stretches(message, 'code')).toEqual(['content/x.md:7']);
  });

  it('come a page at a time, what keeps a file out first, and say so when there are none', () => {
    const many = Array.from({ length: 500 }, (_, line) => ({ ...problem, line }));
    const warning: Problem = { path: 'content/w.md', line: 9, field: 'body', fault: { code: 'litter' } };
    const pages = [0, 62, 999].map((page) => renderProblems([warning, ...many], page, 0, 'zh-Hans'));
    expect(pages.flatMap(messageFaults)).toEqual([]);
    expect(pages.map((page) => stretches(page, 'code').length)).toEqual([8, 5, 5]);
    expect(pages[0]?.text).toContain('500 处要改、1 条提醒');
    expect(pages[0]?.text).not.toContain('content/w.md');
    expect(stretches(pages[1] ?? draftless(), 'code').at(-1)).toBe('content/w.md:9');
    expect(renderProblems([], 0, 0, 'en').text).toBe('The content is in order.');
  });
});

function draftless(): never {
  throw new Error('no message');
}

describe('every notice of problems', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    expect(renderProblemNotice([problem], language).flatMap(messageFaults)).toEqual([]);
  });
});
