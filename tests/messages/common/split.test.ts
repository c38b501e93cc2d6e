import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../src/domain/message.ts';
import {
  bold,
  concat,
  expandableQuote,
  italic,
  join,
  link,
  plain,
} from '../../../src/messages/common/rich-text.ts';
import { splitRichText } from '../../../src/messages/common/split.ts';
import { tries } from '../../tries.ts';
import { formattingFaults, stretches } from '../samples.ts';

const LIMIT = 80;
const MARK = /\n\n\((\d+)\/(\d+)\)$/;
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

const word = fc.constantFrom(
  '算力',
  '芯片。',
  '他说：“好！”',
  'GPU ',
  'end. ',
  '，',
  '\n',
  '\n\n',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '—'.repeat(40),
);
const piece: fc.Arbitrary<RichText> = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('plain', 'bold', 'italic', 'link', 'quote'),
  )
  .map(([words, kind]) => {
    const text = words.join('');
    if (kind === 'bold') return bold(text);
    if (kind === 'italic') return italic(text);
    if (kind === 'link') return link(text.slice(0, 40), 'https://example.com/');
    return kind === 'quote' ? expandableQuote(text) : plain(text);
  });
const rich = fc.array(piece, { maxLength: 12 }).map((pieces) => concat(...pieces));

function unmarked(parts: readonly RichText[]): string[] {
  return parts.map((part) => (parts.length > 1 ? part.text.replace(MARK, '') : part.text));
}

describe('splitting a text', () => {
  it('loses nothing but white space, keeps every part within the limit and its formatting within the text', () => {
    fc.assert(
      fc.property(rich, (whole) => {
        const parts = splitRichText(whole, LIMIT);
        expect(withoutSpace(unmarked(parts).join(''))).toBe(withoutSpace(whole.text));
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(LIMIT);
          expect(formattingFaults(part).filter((fault) => /outside|character/.test(fault))).toEqual([]);
          expect(part.text).not.toMatch(/\p{Surrogate}/u);
          expect(part.text).toBe(part.text.trim());
        }
      }),
      tries(400),
    );
  });

  it('survives any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const parts = splitRichText(plain(text), LIMIT);
        expect(withoutSpace(unmarked(parts).join(''))).toBe(withoutSpace(plain(text).text));
        for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(LIMIT);
      }),
      tries(),
    );
  });

  it('keeps formatting: what was bold before is bold after', () => {
    fc.assert(
      fc.property(rich, (whole) => {
        const parts = splitRichText(whole, LIMIT);
        const boldOf = (one: RichText) => withoutSpace(stretches(one, 'bold').join(''));
        expect(parts.map(boldOf).join('')).toBe(boldOf(whole));
      }),
      tries(),
    );
  });

  it('leaves a short text as it is, without a mark, and makes nothing of nothing', () => {
    expect(splitRichText(bold('短'), LIMIT)).toEqual([bold('短')]);
    expect(splitRichText(plain(' \n '), LIMIT)).toEqual([]);
  });

  it('says on each part which it is', () => {
    const parts = splitRichText(plain('一二三四五六七八九十。'.repeat(20)), LIMIT);
    expect(parts.map((part) => MARK.exec(part.text)?.slice(1))).toEqual(
      parts.map((_, index) => [`${index + 1}`, `${parts.length}`]),
    );
  });

  it('prefers a paragraph to a sentence, a sentence to a clause, and keeps closing quotes with their sentence', () => {
    const cuts = (text: string) => unmarked(splitRichText(plain(text), LIMIT))[0];
    expect(cuts(`${'甲'.repeat(50)}。乙\n\n丙。${'丁'.repeat(60)}`)).toMatch(/乙$/);
    expect(cuts(`${'甲'.repeat(50)}，他说：“乙。”丙，${'丁'.repeat(60)}`)).toMatch(/乙。”$/);
    expect(cuts(`${'甲'.repeat(50)}，${'乙'.repeat(60)}`)).toMatch(/，$/);
  });

  it('does not take the dots of a number or an address for the end of a sentence', () => {
    const [first] = unmarked(
      splitRichText(
        plain(`${'word '.repeat(10)}3.14159 https://a.example/b.c?d ${'word '.repeat(20)}`),
        LIMIT,
      ),
    );
    expect(first).toMatch(/(word|3\.14159|b\.c\?d)$/);
  });

  it('cuts no grapheme and no link', () => {
    const families = splitRichText(plain('👩‍👩‍👧'.repeat(60)), LIMIT);
    expect(unmarked(families).every((text) => text.length % 8 === 0)).toBe(true);
    const parts = splitRichText(
      concat('甲'.repeat(60), link('链接'.repeat(12), 'https://example.com/'), '乙'.repeat(40)),
      LIMIT,
    );
    expect(parts.flatMap((part) => stretches(part, 'text_link'))).toEqual(['链接'.repeat(12)]);
  });

  it('goes on with a quote in the next part', () => {
    const parts = splitRichText(expandableQuote('甲乙丙丁。'.repeat(40)), LIMIT);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => stretches(part, 'expandable_blockquote').length === 1)).toBe(true);
  });

  it('splits a text with over a hundred entities, however short', () => {
    const parts = splitRichText(
      join(
        Array.from({ length: 250 }, () => bold('字')),
        ' ',
      ),
      4096,
    );
    expect(parts.length).toBe(3);
    expect(parts.reduce((sum, part) => sum + part.entities.length, 0)).toBe(250);
    expect(Math.max(...parts.map((part) => part.entities.length))).toBeLessThanOrEqual(100);
  });

  it('ends even on one grapheme of a thousand joined marks', () => {
    const parts = splitRichText(plain(`e${'\u0301'.repeat(1000)}`), LIMIT);
    expect(unmarked(parts).join('').length).toBe(1001);
  });
});
