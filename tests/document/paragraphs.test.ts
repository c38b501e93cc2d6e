import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParagraph, paragraphsOf } from '../../src/document/paragraphs.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { sentencesOf, withoutOrdinals } from '../../src/document/sentences.ts';
import { tries } from '../tries.ts';

const textsOf = (markdown: string): string[] =>
  paragraphsOf(parseBody(markdown).blocks).map(({ text }) => text);

describe('the paragraphs of a body', () => {
  it('are its blocks: a list with an entry a line and its numbers, a table with a row a line', () => {
    const body = [
      '**第一段**有 2*3*4 个座位，次品率 < 10%。',
      '1. 先点灯\n2. 再记账 7 盏\n   - 其中一盏坏了',
      '| 年份 | 盏数 |\n| --- | --- |\n| 2024 | 4,815 |',
      '> 他说：\n> 够了。',
    ].join('\n\n');
    expect(textsOf(body)).toEqual([
      '第一段有 2*3*4 个座位，次品率 < 10%。',
      '1. 先点灯\n2. 再记账 7 盏\n其中一盏坏了',
      '年份 · 盏数\n2024 · 4,815',
      '他说：\n够了。',
    ]);
  });

  it('are none of what is folded, what only tells where to read, and what says nothing', () => {
    const body = [
      '<details><summary>Original</summary>\n\nThe lamps were lit.\n\n</details>',
      '[湖区的灯](https://example.org/lamps)',
      '---',
      '……',
      '灯亮了。',
    ].join('\n\n');
    expect(textsOf(body)).toEqual(['灯亮了。']);
  });

  it('are links too whose words say something', () => {
    const news = '[南湖的灯塔去年收入 4,815 两](https://example.org/a)';
    const sentence = '[湖区的人说灯塔应该一直亮到天亮，船才不会在夜里迷路触礁](https://example.org/b)';
    expect(textsOf(`${news}\n\n- ${sentence}\n\n- [湖报](https://example.org)`)).toHaveLength(2);
  });

  it('keep a year that Markdown takes for the number of an entry', () => {
    expect(textsOf('2008. 金融危机爆发')).toEqual(['2008. 金融危机爆发']);
  });

  it('tell prose from what has no sentences', () => {
    const body = '灯亮了。\n\n#### 账本\n\n| 湖 |\n| --- |\n| 南湖 |\n\n```\nlamp = 1\n```\n\n- 一盏灯';
    expect(paragraphsOf(parseBody(body).blocks).map(({ isProse }) => isProse)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a paragraph that is too long', () => {
  it('is cut between sentences or lines, and one long sentence between clauses', () => {
    expect(cutParagraph('灯亮了。湖很静。船来了。', 9)).toEqual(['灯亮了。湖很静。', '船来了。']);
    expect(cutParagraph('南湖 · 12\n北湖 · 34\n西湖 · 56', 15)).toEqual([
      '南湖 · 12\n北湖 · 34',
      '西湖 · 56',
    ]);
    expect(cutParagraph('灯一盏一盏亮了，湖面却还是很暗。', 10)).toEqual([
      '灯一盏一盏亮了，',
      '湖面却还是很暗。',
    ]);
  });

  it('loses no letter and tears no character, whatever it is', () => {
    const text = fc
      .array(fc.constantFrom('灯', '，', '。', ' ', '\n', '😀', 'a lamp. ', '4,815', '……'), { maxLength: 80 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (whole, longest) => {
        const pieces = cutParagraph(whole, longest);
        const letters = (each: string) => each.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
        expect(letters(pieces.join(''))).toBe(letters(whole));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
      tries(),
    );
  });
});

describe('the sentences of a list', () => {
  it('keep the number of their entry, and are taken without it where figures are read', () => {
    const text = '1. 先点灯。\n2. 再记账 7 盏。\n2008. 湖干了。';
    expect(sentencesOf(text)).toEqual(['1. 先点灯。', '2. 再记账 7 盏。', '2008. 湖干了。']);
    expect(withoutOrdinals(text)).toBe('先点灯。\n再记账 7 盏。\n2008. 湖干了。');
  });
});
