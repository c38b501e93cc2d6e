import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/document/parse-body.ts';
import type { RichText } from '../../../src/domain/message.ts';
import { renderBlocks } from '../../../src/messages/body/render-blocks.ts';
import { splitRichText } from '../../../src/messages/common/split.ts';
import { phrasesFor } from '../../../src/messages/phrases.ts';
import { stretches } from '../samples.ts';

function render(markdown: string): RichText {
  return renderBlocks(parseBody(markdown).blocks, { phrases: phrasesFor('zh-Hans'), originals: 'hidden' });
}

/** A paragraph of a marked piece and one behind it, so many times. */
function renderMarked(
  piece: string,
  behind: string,
  times: number,
  style: { readonly kind: 'code' } | { readonly kind: 'link'; readonly address: string },
): RichText {
  const step = piece.length + behind.length;
  const marks = Array.from({ length: times }, (_, index) => ({
    ...style,
    start: index * step,
    end: index * step + piece.length,
  }));
  const prose = { text: (piece + behind).repeat(times), marks };
  return renderBlocks([{ kind: 'paragraph', prose }], {
    phrases: phrasesFor('zh-Hans'),
    originals: 'hidden',
  });
}

// What was quadratic took seconds to minutes on the same texts: that meets the limit of the runner.
describe('a paragraph of 700 KB', () => {
  it('is read though it is all links without a space', () => {
    const rich = renderMarked('看', '然后。', 30_000, { kind: 'link', address: 'https://e.example/a' });
    expect(rich.entities).toHaveLength(30_000);
  });

  it('is split though it is all formatting, and none of that is lost', () => {
    const rich = renderMarked('a', ' 与 ', 80_000, { kind: 'code' });
    expect(rich.entities).toHaveLength(80_000);
    expect(splitRichText(rich, 4096).flatMap((part) => stretches(part, 'code'))).toHaveLength(80_000);
  });
});

describe('a body of 700 KB', () => {
  it.each([
    ['paragraphs', '字\n\n', 140_000],
    ['entries of a list', '- **字**\n', 20_000],
    ['rows of a table', '| 字 | 词 |\n', 20_000],
    ['folded parts', '<details><summary>答</summary>字</details>\n\n', 5_000],
  ])('of nothing but %s is shown in full', (_, piece, count) => {
    const head = piece.startsWith('|') ? '| 甲 | 乙 |\n|---|---|\n' : '';
    expect(render(head + piece.repeat(count)).text.match(/字/g)).toHaveLength(count);
  });

  it('in one cell of a table is shown in full', () => {
    expect(render(`| 甲 |\n|---|\n| ${'字'.repeat(200_000)} |`).text.match(/字/g)).toHaveLength(200_000);
  });
});

describe('a character reference', () => {
  it('that names what every object has stays as it was written', () => {
    const text = '&constructor; &toString; &valueOf; &amp;';
    expect(render(text).text).toBe('&constructor; &toString; &valueOf; &');
  });
});
