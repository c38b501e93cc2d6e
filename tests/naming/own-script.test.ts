import { describe, expect, it } from 'vitest';
import type { RichBlock } from '../../src/domain/rich-message.ts';
import { inScript } from '../../src/messages/common/own-script.ts';
import { richInOwnScript } from '../../src/messages/common/rich-own-script.ts';
import { inOwnScript } from '../../src/naming/own-script.ts';

describe('a text in the script of its reader', () => {
  it.each([
    ['台積電的故事：著名的乾隆，看著他', 'zh-Hans', '台积电的故事：著名的乾隆，看着他'],
    [
      '台积电的头发发展，后台干杯，皇后只有一只鸡',
      'zh-Hant',
      '台積電的頭髮發展，後臺乾杯，皇后只有一隻雞'.replace('臺', '台'),
    ],
    ['影片裡的軟體', 'zh-Hans', '影片里的软体'],
  ] as const)('%s reads in %s as %s', (text, language, written) => {
    expect(inOwnScript(text, language)).toBe(written);
  });

  it.each([
    ['皇后只有一台，余下的干了', 'zh-Hant'],
    ['著作和乾坤，瞭望', 'zh-Hans'],
    ['皇后宮裡的後台', 'zh-Hant'],
    ['台積電的故事', 'en'],
    ['Nvidia 的 GPU（H100）', 'zh-Hant'],
  ] as const)('%s stays as it is in %s', (text, language) => {
    expect(inOwnScript(text, language)).toBe(text);
  });

  it('leaves a text of the bot beside a title in another script alone', () => {
    expect(inOwnScript('第 3 期 · 台积电的发展 · 皇后宮裡', 'zh-Hant')).toBe(
      '第 3 期 · 台積電的發展 · 皇后宮裡',
    );
  });

  it('keeps code, the place of all formatting, links and what buttons do', () => {
    const text = '標題 變數 發佈 後面';
    const entities = [
      { type: 'code', offset: 3, length: 2 },
      { type: 'bold', offset: 6, length: 2 },
      { type: 'text_link', offset: 9, length: 2, url: 'https://example.org/標題' },
    ] as const;
    const buttons = [[{ label: '後面', callback: 'e:後面' }]];
    const [written] = inScript([{ text, entities, buttons }], 'own', 'zh-Hans');
    expect(written).toEqual({
      text: '标题 變數 发布 后面',
      entities,
      buttons: [[{ label: '后面', callback: 'e:後面' }]],
    });
    expect(inScript([{ text, entities, buttons }], 'as-written', 'zh-Hans')).toEqual([
      { text, entities, buttons },
    ]);
  });

  it.each(['zh-Hans', 'zh-Hant'] as const)(
    'never changes a length in %s, so that what is formatted stays formatted',
    (language) => {
      const characters = Array.from({ length: 0x9fff - 0x3400 }, (_, index) =>
        String.fromCharCode(0x3400 + index),
      );
      const written = inOwnScript(characters.map((one) => `中${one}国國`).join(' '), language);
      expect(written.split(' ').filter((piece) => piece.length !== 4)).toEqual([]);
    },
  );

  it('is what all of a rich message is written in, but its code, formulas and addresses', () => {
    const url = 'https://example.org/標題';
    const cell = { align: 'left', valign: 'top' } as const;
    const blocksOf = (title: string, behind: string): RichBlock[] => [
      { type: 'heading', text: title, size: 2 },
      {
        type: 'paragraph',
        text: [
          { type: 'bold', text: { type: 'url', text: title, url } },
          { type: 'code', text: '變數' },
        ],
      },
      { type: 'pre', text: '變數' },
      { type: 'mathematical_expression', expression: '變數' },
      { type: 'table', is_bordered: true, cells: [[{ text: title, ...cell }, cell]] },
      {
        type: 'details',
        summary: title,
        blocks: [{ type: 'list', items: [{ blocks: [{ type: 'paragraph', text: behind }] }] }],
      },
      { type: 'blockquote', blocks: [{ type: 'footer', text: behind }] },
      { type: 'divider' },
    ];
    expect(richInOwnScript(blocksOf('標題', '後面'), 'zh-Hans')).toEqual(blocksOf('标题', '后面'));
  });
});
