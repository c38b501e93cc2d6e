import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mineGlossary } from '../../src/content/mine-glossary.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { foldedTextOf, plainTextOfAll } from '../../src/document/plain-text.ts';
import { sentencesOf } from '../../src/document/sentences.ts';
import { splitSections } from '../../src/document/split-sections.ts';
import { tries } from '../tries.ts';

/** Markdown, and what a reader of the page sees of it. */
interface Written {
  readonly markdown: string;
  readonly seen: string;
}

const word = fc
  .array(fc.constantFrom(...'增长公司利润市场芯片能源上下年月 abcXYZ0123456789'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join('').trim() || '词');

function wrapped(before: string, after = before): fc.Arbitrary<Written> {
  return word.map((text) => ({ markdown: `${before}${text}${after}`, seen: text }));
}

const SIGNS = [
  'a < b',
  'x > y',
  '2*3*4',
  '5~10',
  '<输入>',
  '$5 与 $6',
  '[主持 0]: 3.5%',
  '#8',
  '1. 第',
  '50%%',
  'a_b_c',
];
const inline: fc.Arbitrary<Written> = fc.oneof(
  wrapped(''),
  wrapped('**'),
  wrapped('*'),
  wrapped('~~'),
  wrapped('`'),
  wrapped('[', '](https://example.com/一)'),
  wrapped('<b>', '</b>'),
  wrapped('[[', ']]'),
  fc.constantFrom(...SIGNS).map((sign) => ({ markdown: sign, seen: sign })),
  fc
    .constantFrom('\\*', '\\_', '\\#', '&amp;', '&lt;', '<!-- 私 -->', '<br>')
    .map((mark) => ({ markdown: mark, seen: '' })),
);
const line: fc.Arbitrary<Written> = fc.array(inline, { minLength: 1, maxLength: 6 }).map((pieces) => ({
  // Chinese marks between them, so that no piece changes its neighbour.
  markdown: `句，${pieces.map(({ markdown }) => markdown).join('，')}。`,
  seen: `句${pieces.map(({ seen }) => seen).join('')}`,
}));

function linesOf(shape: (line: string, index: number) => string): fc.Arbitrary<Written> {
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => ({
    markdown: lines.map(({ markdown }, index) => shape(markdown, index)).join('\n'),
    seen: lines.map(({ seen }) => seen).join(''),
  }));
}

const block: fc.Arbitrary<Written> = fc.oneof(
  linesOf((text) => text),
  linesOf((text) => `- ${text}`),
  linesOf((text, index) => `${'  '.repeat(index)}- ${text}`),
  linesOf((text) => `> ${text}`),
  line.map(({ markdown, seen }) => ({ markdown: `### ${markdown}`, seen })),
  line.map(({ markdown, seen }) => ({ markdown: `${markdown}\n---`, seen })),
  fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
    markdown: `| ${a.markdown} | ${b.markdown} |\n|---|---|\n| ${c.markdown} | ${d.markdown} |`,
    seen: `${a.seen}${b.seen}${c.seen}${d.seen}`,
  })),
  word.map((text) => ({ markdown: `\`\`\`\n${text} < 1 <b> **x**\n\`\`\``, seen: `${text}1bx` })),
);
const body: fc.Arbitrary<Written> = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => ({
  markdown: blocks.map(({ markdown }) => markdown).join('\n\n'),
  seen: blocks.map(({ seen }) => seen).join(''),
}));

/** Letters, digits and Chinese characters alone. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test('every letter, digit and Chinese character of a body is seen once, in its order', () => {
  fc.assert(
    fc.property(body, ({ markdown, seen }) => {
      const { blocks } = parseBody(markdown);
      expect(letters(plainTextOfAll(blocks))).toBe(letters(seen));
      expect(letters(sentencesOf(plainTextOfAll(blocks)).join(''))).toBe(letters(seen));
      const sections = splitSections(blocks, '');
      const shown = sections.map((section) => section.heading + plainTextOfAll(section.blocks)).join('');
      expect([...letters(shown)].sort()).toEqual([...letters(seen)].sort());
    }),
    tries(200),
  );
});

test('no section is empty', () => {
  fc.assert(
    fc.property(body, ({ markdown }) => {
      for (const { blocks } of splitSections(
        parseBody(`# 甲\n\n## 乙\n\n${markdown}\n\n## 丙`).blocks,
        '甲',
      )) {
        expect(plainTextOfAll(blocks)).not.toBe('');
      }
    }),
    tries(),
  );
});

test('no text of any kind is refused', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...'*_`[]()<>!#|~$%&\\-=\n 甲1'), { maxLength: 300 }),
      (text, marks) => {
        const { blocks } = parseBody(`${text}\n${marks.join('')}`);
        mineGlossary(blocks);
        expect(plainTextOfAll(splitSections(blocks, '').flatMap((section) => section.blocks))).toBeTypeOf(
          'string',
        );
      },
    ),
    tries(150),
  );
});

/** A folder of notes given by hand: `NOTES=path npx vitest run tests/document`. */
const notes = process.env['NOTES'];
if (!notes)
  console.warn('tests/document: NOTES names no folder, so the notes of a real archive are not read');

test.skipIf(!notes)('loses no Chinese character of a real note', () => {
  for (const name of readdirSync(notes ?? '.')) {
    const text = readFileSync(join(notes ?? '.', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    // Of a body that a program wrote twice one copy is dropped.
    if (/\[(?:AI_META|BODY)_(?:START|END)\]/.test(text)) continue;
    const { blocks } = parseBody(text);
    const seen = new Map<string, number>();
    for (const character of plainTextOfAll(blocks) + foldedTextOf(blocks)) {
      seen.set(character, (seen.get(character) ?? 0) + 1);
    }
    const expected = text.replace(/<!--[\s\S]*?-->|<summary[^>]*>[^<\n]*|\]\([^)\n]*\)|^```.*$/gm, '');
    const missing = [...expected].filter((character) => {
      if (!/\p{Script=Han}/u.test(character)) return false;
      const left = seen.get(character) ?? 0;
      seen.set(character, left - 1);
      return left === 0;
    });
    expect(missing.join(''), name).toBe('');
  }
});
