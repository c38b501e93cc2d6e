import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdownParser } from '../../src/document/markdown-parser.ts';
import type { Env, Token } from '../../src/document/markdown-types.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainParagraphs, plainProse } from '../../src/document/plain-source.ts';
import { proseOf } from '../../src/document/prose.ts';
import { tries } from '../tries.ts';

const parser = createMarkdownParser();
const env: Env = { references: {}, noteLabels: new Set(), foldLabels: new Set() };

function parsedProse(content: string) {
  const tokens: Token[] = [];
  parser.inline.parse(content, parser, env, tokens);
  return proseOf(tokens);
}

function parsedParagraphs(source: string): string[] {
  const tokens: Token[] = [];
  parser.block.parse(source, parser, env, tokens);
  expect(tokens.map(({ type }) => type).filter((type) => !/^(?:paragraph_|inline)/.test(type))).toEqual([]);
  return tokens.filter(({ type }) => type === 'inline').map(({ content }) => content.trim());
}

const PIECES =
  '**|**|**|*|****|潮水|tide|7|24|，|。|“|”|（|）| |  |\n|\n\n|\t|<p>|</p>|<p class="english-text">|: |!|-|- |1. |1.5|#|# |>|> |=|--|---|~|_|`|[|]|　|é|😀|3%'.split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('潮水来了', 'the tide **rises**  ', '', ' ', '2024年', '**潮**') },
  { weight: 1, arbitrary: fc.constantFrom('- 潮', '1. 潮', '# 潮', '---', '  潮', '1.5倍', '潮 | 汐', '**') },
);
const lines = fc.array(line, { maxLength: 8 }).map((each) => each.join('\n'));

describe('a text of words and bold ones', () => {
  it('is read as the parser reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (content) => {
        // The parser gives a paragraph without blanks at its ends, and none with an empty line.
        const source = content.trim().replace(/\n(?:[ \t]*\n)+/g, '\n');
        const plain = plainProse(source);
        if (plain) expect(plain).toEqual(parsedProse(source));
        if (plain && source !== '') read += 1;
      }),
      tries(4_000),
    );
    expect(read).toBeGreaterThan(200);
  });

  it.each([
    '**潮水**（Tide: 海水的涨落）每天来两次。',
    '涨**潮**，落**潮**\n第二行  \n第三行',
    '<p class="english-text">The tide **rises** twice.</p>',
  ])('needs no rounds of rules: %s', (source) => {
    expect(plainProse(source)).toEqual(parsedProse(source));
  });

  it.each(['a*b*c', '2**3**4', '**潮****水**', '** 潮 **', 'see [it](x)', 'a < b', 'x^2', '==潮=='])(
    'is left to the parser where a sign may mean more: %s',
    (source) => {
      expect(plainProse(source)).toBeUndefined();
    },
  );

  it('is parted into the paragraphs that the parser finds', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(text, lines), (source) => {
        const paragraphs = plainParagraphs(source);
        if (!paragraphs) return;
        expect(paragraphs.map((each) => each.trim())).toEqual(parsedParagraphs(source));
        if (paragraphs.length > 1) read += 1;
      }),
      tries(4_000),
    );
    expect(read).toBeGreaterThan(20);
  });
});

describe('a body of more signs or links than anybody writes', () => {
  it.each([
    ['signs', '*a **b '],
    ['folds', '<details>'],
    ['links', '[a](b) with some words behind '],
    ['mail addresses', '<a@b.example> and some words '],
  ])('is shown as it stands and warned of: %s', (_, piece) => {
    const source = piece.repeat(16_000).trim();
    const { blocks, warnings } = parseBody(source);
    expect(blocks).toEqual([{ kind: 'paragraph', prose: { text: source, marks: [] } }]);
    expect(warnings).toEqual([{ line: 1, code: 'dense' }]);
  });

  it('keeps its formatting when it is long and has words', () => {
    const { blocks, warnings } = parseBody(
      '**潮水**每天来回两次，涡轮跟着转，岸上的灯也亮着，渔船回来了。\n\n'.repeat(20_000),
    );
    expect(blocks).toHaveLength(20_000);
    expect(warnings).toEqual([]);
  });
});
