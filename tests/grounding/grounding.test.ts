import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/document/sentences.ts';
import { checkClaim } from '../../src/grounding/check-claim.ts';
import { describeFaults } from '../../src/grounding/describe-faults.ts';
import type { GroundingFault } from '../../src/grounding/fault.ts';
import type { SourceParagraph } from '../../src/grounding/source-paragraph.ts';
import { tries } from '../tries.ts';
import { FRAGMENTS, NAMED } from './grounding-named.ts';
import { REFUSED } from './grounding-refused.ts';
import { SUPPORTED } from './grounding-supported.ts';

function sourceOf(paragraphs: readonly string[]): SourceParagraph[] {
  return paragraphs.map((text) => ({ text }));
}

function check(text: string, ...paragraphs: string[]): readonly GroundingFault[] {
  return checkClaim({ text, cites: paragraphs.map((_, at) => at) }, sourceOf(paragraphs), NAMED);
}

describe('grounding', () => {
  it.each(SUPPORTED)('lets “%s” stand on “%s”', (claim, paragraph) => {
    expect(describeFaults(check(claim, paragraph))).toEqual([]);
  });

  it.each(REFUSED)('refuses “%s” on “%s”: %s', (claim, paragraph, kinds) => {
    expect(
      check(claim, paragraph)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  it('wants a paragraph, and one that exists', () => {
    expect(checkClaim({ text: '一句话。', cites: [] }, sourceOf(['一句话。']), NAMED)).toMatchObject([
      { kind: 'uncited', reason: 'no-paragraph', offset: 0, length: 4 },
    ]);
    expect(checkClaim({ text: '一句话。', cites: [0, 7] }, sourceOf(['一句话。']), NAMED)).toMatchObject([
      { kind: 'uncited', reason: 'no-such-paragraph' },
    ]);
  });

  it('looks only at the paragraphs that are cited', () => {
    const paragraphs = sourceOf(['甲厂产量为 35 吨。', '乙厂产量为 47 吨。']);
    expect(checkClaim({ text: '产量47吨', cites: [1] }, paragraphs, NAMED)).toEqual([]);
    expect(checkClaim({ text: '产量47吨', cites: [0] }, paragraphs, NAMED)).toMatchObject([
      { kind: 'number' },
    ]);
  });

  it('names the span as the claim writes it, whatever folding did to it', () => {
    const text = '㎡与ﬁ之后：\u200b輝達營收５００億港幣';
    const [fault] = check(text, '英伟达营收500亿美元，㎡与ﬁ之后');
    expect(fault).toMatchObject({ kind: 'currency', reason: 'other-unit', found: '500亿美元' });
    expect(fault && text.slice(fault.offset, fault.offset + fault.length)).toBe(fault?.span);
    expect(fault?.span).toContain('５００');
  });

  it.each([
    ['一共 2*3*4 个座位', '一共 2*3*4 个座位'],
    ['次品率 < 10%', '次品率 < 10%，比去年低'],
    ['一页有 2**10 个字', '一页有 2**10 个字'],
    ['若 a < b 则 b > 7', '若 a < b 则 b > 7'],
  ])('reads signs as signs: %s', (claim, paragraph) => {
    expect(check(claim, paragraph)).toEqual([]);
  });

  it('joins no figures over a sign between them', () => {
    expect(check('一页有 210 个字', '一页有 2**10 个字')).toMatchObject([{ kind: 'number', span: '210 个' }]);
    expect(check('一共 24 个座位', '一共 2*4 个座位')).toMatchObject([{ kind: 'number' }]);
  });

  it('tells the model what was wrong and what stands there', () => {
    const lines = describeFaults(check('营收约58亿美元，见 @nobody', '营收500亿美元'));
    expect(lines).toEqual([
      '"58亿美元": this number is not in the cited paragraphs [number/absent]',
      '"@nobody": this address is not in the cited paragraphs [address/absent]',
    ]);
    expect(describeFaults(check('营收500亿港元', '营收500亿美元'))[0]).toContain('they have "500亿美元"');
  });
});

/** Characters; far more than a paragraph of an episode has. */
const LONG = 60_000;

describe('grounding of any text', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 16,
    })
    .map((pieces) => pieces.join(''));

  it('never throws, and its spans lie in the claim', () => {
    fc.assert(
      fc.property(texts, texts, (text, paragraph) => {
        for (const { offset, length, span } of check(text, paragraph)) {
          expect(text.slice(offset, offset + length)).toBe(span);
        }
      }),
      tries(1_500),
    );
  });

  it('supports every sentence of a paragraph', () => {
    fc.assert(
      fc.property(texts, (paragraph) => {
        for (const sentence of sentencesOf(paragraph)) expect(check(sentence, paragraph)).toEqual([]);
      }),
      tries(500),
    );
  });

  it('supports a whole paragraph, which no sentence of it vouches for', () => {
    const pieces = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const paragraph = `${first.join('')}。说吧。${second.join('')}`;
        expect(check(paragraph, paragraph)).toEqual([]);
      }),
      tries(1_500),
    );
  });

  it.each([
    '7',
    '0',
    '万',
    ',',
    '1,',
    '1,111',
    '5，',
    '5-',
    '约5亿，',
    '2026年',
    '英伟达5亿',
    '“a”',
    '[1',
    'a.',
    '@a ',
  ])('comes through sixty thousand characters of the same: %s', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    // What repeats itself for every character meets the limit of the runner.
    expect(check(`${text}甲`, `${text}乙`)).toBeInstanceOf(Array);
  });
});
