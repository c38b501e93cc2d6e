import { describe, expect, it } from 'vitest';
import type { Episode, Section } from '../../src/domain/episode.ts';
import { outlineOf, summaryOf } from '../../src/summaries/extractive.ts';
import { splitSentences, stripMarkdown } from '../../src/summaries/sentences.ts';

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
  it('is the section headings, without marks', () => {
    const sections = [
      { heading: '', body: '开场' },
      { heading: '**复利**与 `72` 法则', body: BODY },
      { heading: '费用', body: '' },
    ];
    expect(outlineOf(episodeOf(sections))).toEqual(['复利与 72 法则', '费用']);
  });

  it('is the best sentences when there are no headings', () => {
    const outline = outlineOf(episodeOf([{ heading: '', body: BODY }]));
    expect(outline).toContain('年利率 8% 时，按 72 法则本金约 9 年翻倍；');
    expect(outline.length).toBeLessThanOrEqual(5);
  });
});

describe('the summary', () => {
  it('is the episode’s own when it has one', () => {
    expect(summaryOf(episodeOf([{ heading: '', body: BODY }], '自己的摘要。'))).toBe('自己的摘要。');
  });

  it('is else up to three sentences with figures, in the order of the text, without dangling openers', () => {
    const summary = summaryOf(episodeOf([{ heading: '', body: BODY }])) ?? '';
    expect(summary).toContain('72 法则');
    expect(summary).not.toMatch(/我认为|这很重要|算过吗|\*\*/);
    expect(splitSentences(summary).length).toBeLessThanOrEqual(3);
    const places = splitSentences(summary).map((sentence) => stripMarkdown(BODY).indexOf(sentence));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out sentences of more than 80 characters', () => {
    const long = `${'很长的一句话'.repeat(20)}。`;
    expect(summaryOf(episodeOf([{ heading: '', body: `${long}短的一句话有十二个字。` }]))).toBe(
      '短的一句话有十二个字。',
    );
  });

  it('is absent when there is nothing to say', () => {
    expect(summaryOf(episodeOf([]))).toBeUndefined();
    expect(summaryOf(episodeOf([{ heading: '空', body: '---\n' }], ' '))).toBeUndefined();
  });
});

describe('plain text', () => {
  it('splits at Chinese and Latin sentence ends, semicolons and lines, never inside a number', () => {
    expect(splitSentences('涨了 3.5%。为什么？“因为快；”他说！\nIt rose. Then fell')).toEqual([
      '涨了 3.5%。',
      '为什么？',
      '“因为快；”',
      '他说！',
      'It rose.',
      'Then fell',
    ]);
  });

  it('keeps the words of Markdown and loses its marks', () => {
    const markdown =
      '## 标题\n- **粗** 与 [链接](https://example.org)\n> 引用 `码`\n![图](x.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n```\ncode\n```\nsnake_case 2*3';
    expect(splitSentences(stripMarkdown(markdown))).toEqual([
      '标题',
      '粗 与 链接',
      '引用 码',
      'snake_case 2*3',
    ]);
  });

  it('keeps a line that begins like a table, a fence that is never closed, and signs that are no marks', () => {
    expect(stripMarkdown('|x| 小于 3')).toBe('|x| 小于 3');
    expect(stripMarkdown('甲\n```\n乙')).toBe('甲\n\n乙');
    expect(stripMarkdown('2**10，5 * 3，a \\* b，2024. 公司')).toBe('2**10，5 * 3，a * b，2024. 公司');
  });
});
