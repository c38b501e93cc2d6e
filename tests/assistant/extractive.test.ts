import { describe, expect, it } from 'vitest';
import { outlineOf, summaryOf } from '../../src/assistant/extractive.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';
import { sentencesOf } from '../../src/document/sentences.ts';
import type { Episode, Section } from '../../src/domain/episode.ts';
import { aSection } from '../a-section.ts';

function episodeOf(sections: Section[], summary?: string): Episode {
  return {
    id: 'a',
    path: 'a.md',
    hash: 'a',
    title: '一期',
    date: '2026-03-01',
    datedAt: 0,
    listings: [],
    sections,
    terms: [],
    pairs: [],
    draft: false,
    summary,
  };
}

const BODY = [
  '我认为复利很奇妙。复利让利息也生利息，**72 法则**估算本金翻倍的年数。这很重要。',
  '1. 年利率 6% 时，本金约 12 年翻倍。',
  '年利率 8% 时，按 72 法则本金约 9 年翻倍；费用每年 1% 会吃掉复利的很大一部分。你算过吗？',
].join('\n\n');

describe('the outline', () => {
  it('is the section headings', () => {
    const sections = [aSection('', '开场'), aSection('复利与 72 法则', BODY), aSection('费用', '每年 1%。')];
    expect(outlineOf(episodeOf(sections))).toEqual(['复利与 72 法则', '费用']);
  });

  it('is the best sentences when there are no headings', () => {
    const outline = outlineOf(episodeOf([aSection('', BODY)]));
    expect(outline).toContain('年利率 8% 时，按 72 法则本金约 9 年翻倍；');
    expect(outline.length).toBeLessThanOrEqual(5);
  });
});

describe('the summary', () => {
  it('is the episode’s own when it has one', () => {
    expect(summaryOf(episodeOf([aSection('', BODY)], '自己的摘要。'))).toBe('自己的摘要。');
  });

  it('is else up to three sentences with figures, in the order of the text, without dangling openers', () => {
    const summary = summaryOf(episodeOf([aSection('', BODY)])) ?? '';
    expect(summary).toContain('72 法则');
    expect(summary).not.toMatch(/我认为|这很重要|算过吗|\*\*/);
    expect(sentencesOf(summary).length).toBeLessThanOrEqual(3);
    const text = plainTextOfAll(parseBody(BODY).blocks);
    const places = sentencesOf(summary).map((sentence) => text.indexOf(sentence));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out sentences of more than 80 characters', () => {
    const long = `${'很长的一句话'.repeat(20)}。`;
    expect(summaryOf(episodeOf([aSection('', `${long}短的一句话有十二个字。`)]))).toBe(
      '短的一句话有十二个字。',
    );
  });

  it('takes no sentence of a table, of code, of a folded part or of a list of sources, and of a list no numbers', () => {
    const body = [
      '| 年份 | 新修的公里数 |\n| --- | --- |\n| 2024 | 有 36 公里，比前一年多 |',
      '```\nlet kilometres = 36 + 12; // more than ever\n```',
      '<details><summary>Original</summary>\n\nThey built 36 kilometres of path that year.\n\n</details>',
      '[湖区的步道：一年修了 36 公里](https://example.org/paths)',
      '1. 步道协会一年修了 36 公里。',
    ].join('\n\n');
    expect(summaryOf(episodeOf([aSection('', body)]))).toBe('步道协会一年修了 36 公里。');
  });

  it('is absent when there is nothing to say', () => {
    expect(summaryOf(episodeOf([]))).toBeUndefined();
    expect(summaryOf(episodeOf([aSection('空', '---\n')], ' '))).toBeUndefined();
  });
});

describe('plain text', () => {
  it('splits at Chinese and Latin sentence ends, semicolons and lines, never inside a number', () => {
    expect(sentencesOf('涨了 3.5%。为什么？“因为快；”他说！\nIt rose. Then fell')).toEqual([
      '涨了 3.5%。',
      '为什么？',
      '“因为快；”',
      '他说！',
      'It rose.',
      'Then fell',
    ]);
  });
});
