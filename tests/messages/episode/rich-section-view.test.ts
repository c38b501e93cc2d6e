import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichMessage } from '../../../playground/parse-rich-message.ts';
import { parseEpisode } from '../../../src/content/parse-episode.ts';
import { foldedTextOf, plainTextOfAll } from '../../../src/document/plain-text.ts';
import type { Episode } from '../../../src/domain/episode.ts';
import type { RichBlock, RichMessage } from '../../../src/domain/rich-message.ts';
import { gainsFromRich, renderRichSection } from '../../../src/messages/episode/rich-section-view.ts';
import { renderSection } from '../../../src/messages/episode/section-view.ts';
import { aSection } from '../../a-section.ts';
import { tries } from '../../tries.ts';
import { sampleEpisode } from '../samples.ts';

const DEMO = new URL('../../../content/', import.meta.url);

const ofBody = (body: string): Episode => sampleEpisode({ sections: [aSection('光刻', body)] });

/** The blocks of the only message of a section, without its heading. */
function blocksOf(body: string, terms: Parameters<typeof renderRichSection>[4] = []): RichBlock[] {
  const messages = renderRichSection(ofBody(body), 0, 'zh-Hans', {}, terms) ?? [];
  expect(messages).toHaveLength(1);
  return messages[0]?.blocks.slice(2) ?? [];
}

/** Every letter and digit that a reader sees, in the order of the blocks. */
function lettersOf(messages: readonly RichMessage[]): string {
  return letters(messages.map(({ blocks }) => textOf(blocks)).join(''));
}

const SHOWN = ['value', 'summary', 'text', 'expression', 'blocks', 'items', 'cells'];

function textOf(node: unknown): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const fields: Readonly<Record<string, unknown>> = { ...node };
  return SHOWN.map((name) => textOf(fields[name] ?? '')).join('');
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function demoEpisodes(): Episode[] {
  return readdirSync(DEMO)
    .filter((name) => /^\d.*\.md$/.test(name))
    .map((name) => {
      const read = parseEpisode(name, readFileSync(new URL(name, DEMO)), 0);
      if ('problems' in read) throw new Error(`${name} has faults`);
      return { ...read.episode, id: 'demo' };
    });
}

describe('a rich section', () => {
  it('shows tables, formulas, lists, quotes and code as such, and folds what is folded', () => {
    const blocks = blocksOf(
      [
        '| 代 | 年 |\n| --- | --- |\n| N5 | **2020** |',
        '$$\\begin{matrix} a \\end{matrix}$$',
        '$$x^2$$',
        '3. 三\n4. 四',
        '- [x] 好',
        '> 引',
        '```python\nx = 1\n```',
        '<details><summary>View Original English</summary>\n\nYield.\n\n</details>',
        '<details><summary>背景</summary>\n\n一段。\n\n</details>',
      ].join('\n\n'),
    );
    const cell = { align: 'left', valign: 'top' };
    expect(blocks).toEqual([
      {
        type: 'table',
        is_bordered: true,
        cells: [
          [
            { text: '代', is_header: true, ...cell },
            { text: '年', is_header: true, ...cell },
          ],
          [
            { text: 'N5', ...cell },
            { text: { type: 'bold', text: '2020' }, ...cell },
          ],
        ],
      },
      { type: 'mathematical_expression', expression: '\\begin{matrix} a \\end{matrix}' },
      { type: 'mathematical_expression', expression: 'x^2' },
      {
        type: 'list',
        items: [
          { blocks: [{ type: 'paragraph', text: '三' }], value: 3, type: '1' },
          { blocks: [{ type: 'paragraph', text: '四' }], value: 4, type: '1' },
        ],
      },
      {
        type: 'list',
        items: [{ blocks: [{ type: 'paragraph', text: '好' }], has_checkbox: true, is_checked: true }],
      },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: '引' }] },
      { type: 'pre', text: 'x = 1', language: 'python' },
      { type: 'details', summary: '原文', blocks: [{ type: 'paragraph', text: 'Yield.' }] },
      {
        type: 'details',
        summary: { type: 'bold', text: '背景' },
        blocks: [{ type: 'paragraph', text: '一段。' }],
      },
    ]);
  });

  it('links a term where it is mentioned first, and nowhere in the original', () => {
    const url = 'https://t.me/b?start=x';
    const fold = '<details><summary>原文</summary>\n\n良率\n\n</details>';
    const blocks = blocksOf(`甲。\n\n${fold}\n\n**良率**好。\n\n良率。`, [{ name: '良率', url }]);
    expect(blocks[1]).toEqual({
      type: 'details',
      summary: '原文',
      blocks: [{ type: 'paragraph', text: '良率' }],
    });
    expect(blocks.slice(2)).toEqual([
      { type: 'paragraph', text: [{ type: 'bold', text: { type: 'url', text: '良率', url } }, '好。'] },
      { type: 'paragraph', text: '良率。' },
    ]);
  });

  it('has the buttons of the plain form, which is one of them', () => {
    const [rich] = renderRichSection(ofBody('字'), 0, 'en') ?? [];
    expect(rich?.buttons).toEqual([
      [
        { label: '‹ Back to episode', callback: 'e:k3f9a2xq' },
        { label: 'Plain view', callback: 'rp:k3f9a2xq:0' },
      ],
    ]);
    const offered = renderSection(ofBody('字'), 0, 'en', {}, [], 'offered').at(-1)?.buttons.flat();
    expect(offered).toContainEqual({ label: 'Richer view', callback: 'rm:k3f9a2xq:0' });
  });

  it('goes on in numbered messages where it is long; one block that is too long leaves it plain', () => {
    const long = Array.from({ length: 1200 }, (_, index) => `第 ${index} 段，说一句话。`).join('\n\n');
    const parts = renderRichSection(ofBody(long), 0, 'zh-Hans') ?? [];
    expect(parts.length).toBeGreaterThan(2);
    for (const { blocks } of parts) parseRichMessage({ blocks });
    expect(parts.map(({ blocks }) => blocks.at(-1))).toEqual(
      parts.map((_, index) => ({ type: 'footer', text: `(${index + 1}/${parts.length})` })),
    );
    expect(parts.map(({ buttons }) => buttons.length > 0)).toEqual(
      parts.map((_, index) => index === parts.length - 1),
    );
    expect(renderRichSection(ofBody('字'.repeat(20_000)), 0, 'zh-Hans')).toBeUndefined();
    expect(renderRichSection(sampleEpisode({ sections: [] }), 0, 'zh-Hans')).toBeUndefined();
  });

  it('shows a table with more columns than Telegram takes as text', () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(21)}`;
    const [block] = blocksOf([row('列'), row('---'), row('格')].join('\n'));
    expect(block?.type).toBe('paragraph');
  });

  it('gains from tables, formulas and folded parts, at any depth', () => {
    const gains = (body: string) => gainsFromRich(aSection('', body).blocks);
    expect(gains('一段，**粗**。\n\n- 点')).toBe(false);
    expect(gains('- 点\n\n  | 甲 |\n  | --- |\n  | 乙 |')).toBe(true);
    expect(gains('$$\\frac{a}{b}$$')).toBe(true);
  });
});

describe('of the text of a section nothing is lost', () => {
  it('in the demo episodes: the letters are those of the page, in their order', () => {
    for (const episode of demoEpisodes()) {
      for (const [index, { blocks, heading }] of episode.sections.entries()) {
        const rich = renderRichSection(episode, index, 'zh-Hans');
        const head = `${heading}${episode.title}${index + 1}${episode.sections.length}`;
        expect(lettersOf(rich ?? [])).toBe(letters(head + plainTextOfAll(blocks)));
        const plain = renderSection(episode, index, 'zh-Hans');
        // Only a table repeats its headings in the plain form.
        if (!gainsFromRich(blocks)) {
          expect(lettersOf(rich ?? [])).toBe(letters(plain.map(({ text }) => text).join('')));
        }
      }
    }
  });

  it('whatever blocks there are, and Telegram takes what comes', () => {
    const piece = fc.constantFrom(
      ...[
        '甲*乙*',
        '**丙**`x`',
        '- 一\n- 二',
        '1. 三',
        '> 引\n> - 点',
        '---',
        '# 题',
        '$$x$$',
        '|a|b|\n|-|-|\n|c|',
      ],
      ...['<details><summary>背景</summary>\n\n丁\n\n</details>', '```\n码\n```', '> [!tip] 巧\n> 戊', ''],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { blocks } = aSection('', pieces.join('\n\n'));
        const rich = renderRichSection(ofBody(pieces.join('\n\n')), 0, 'en') ?? [];
        for (const message of rich) parseRichMessage({ blocks: message.blocks });
        const shown = [...lettersOf(rich)];
        for (const letter of letters(plainTextOfAll(blocks) + foldedTextOf(blocks))) {
          expect(shown).toContain(letter);
          shown.splice(shown.indexOf(letter), 1);
        }
      }),
      tries(200),
    );
  });
});
