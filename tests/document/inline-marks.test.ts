import { describe, expect, test } from 'vitest';
import { plainValue } from '../../src/content/plain-value.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';
import { splitSections } from '../../src/document/split-sections.ts';

/** What a reader sees of a body. */
function textOf(markdown: string): string {
  return plainTextOfAll(parseBody(markdown).blocks);
}

/** The stretches of the first paragraph that are bold. */
function boldOf(markdown: string): string[] {
  const [block] = parseBody(markdown).blocks;
  if (block?.kind !== 'paragraph') return [];
  const { text, marks } = block.prose;
  return marks.filter(({ kind }) => kind === 'bold').map(({ start, end }) => text.slice(start, end));
}

describe('two asterisks', () => {
  test.each(['2 ** 3 = 8', 'f(**kwargs) 与 {**a, **b}', 'base ** n', '2**10 与 3**5'])(
    'that are an operator stay: %s',
    (text) => {
      expect(textOf(text)).toBe(text);
    },
  );

  test.each(['2 ** 3 = 8', 'f(**kwargs)', '2**10'])('that are an operator stay in a value: %s', (value) => {
    expect(plainValue(value).text).toBe(value);
  });

  test.each([
    ['**重点：没了', '重点：没了'],
    ['重点** 没了', '重点 没了'],
    ['** formally verified** or so', 'formally verified or so'],
  ])('that slipped go: %s', (markdown, text) => {
    expect(textOf(markdown)).toBe(text);
    expect(plainValue(markdown).text).toBe(text);
  });

  test('between digits are bold where they have a partner', () => {
    expect(boldOf('截至2024**12月**上市，增长3**5%**后')).toEqual(['12月', '5%']);
    expect(boldOf('标普500**35天暴跌38.36%**——史无前例')).toEqual(['35天暴跌38.36%']);
    expect(boldOf('**增长3**5%，**下跌**')).toEqual(['增长3', '下跌']);
  });
});

describe('brackets', () => {
  test('within a link are its words', () => {
    expect(parseBody('[[1]](https://e.org/ref)').blocks).toMatchObject([
      { prose: { text: '[1]', marks: [{ kind: 'link', address: 'https://e.org/ref' }] } },
    ]);
  });

  test('of a wiki hold a picture, whose size is no word of it', () => {
    expect(parseBody('![[图.png|说明|300]]').blocks).toEqual([
      { kind: 'picture', caption: '说明', address: '图.png' },
    ]);
    expect(parseBody('![[图.png|300x200]]').blocks).toMatchObject([{ caption: '图.png' }]);
    expect(parseBody('![说明|400](x.png)').blocks).toMatchObject([{ caption: '说明' }]);
  });

  test('of a callout may say how it looks, and escaped ones are text', () => {
    expect(parseBody('> [!note|right]\n> 甲').blocks).toMatchObject([{ kind: 'callout', label: 'note' }]);
    expect(parseBody('> \\[!note] 甲').blocks).toMatchObject([{ kind: 'quote' }]);
    expect(textOf('> \\[!note] 甲')).toBe('[!note] 甲');
  });

  test('behind a raised mark are a note that stays in its text', () => {
    expect(textOf('甲^[注文 **粗**]。')).toBe('甲[注文 粗]。');
  });
});

describe('short marks', () => {
  test.each([
    ['这是==高亮==的，==**粗**字==', '这是高亮的，粗字'],
    ['a==b && c==d', 'a==b && c==d'],
    ['H~2~O 与 x^2^', 'H₂O 与 x²'],
    ['5~10%，A~B~C，10^14到10^17', '5~10%，A~B~C，10^14到10^17'],
    ['\\* **核心:** 甲\n\\* **实战:** 乙\n\\* 注', '• 核心: 甲\n• 实战: 乙\n* 注'],
  ])('show what they mean: %s', (markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  test('in addresses are read as HTML has them', () => {
    const address = 'https://a.example/?x=1&y=2';
    for (const markdown of ['https://a.example/?x=1&amp;y=2', '<https://a.example/?x=1&amp;y=2>']) {
      expect(parseBody(markdown).blocks).toMatchObject([
        { prose: { text: address, marks: [{ kind: 'link', address }] } },
      ]);
    }
  });
});

describe('lines', () => {
  test('are none where a program has broken a text after each word', () => {
    expect(textOf('Bloomberg<br> Audio<br> Studios<br> podcasts<br>radio.')).toBe(
      'Bloomberg Audio Studios podcasts radio.',
    );
    expect(textOf('上<br>  下<br>左<br>右<br>前')).toBe('上\n下\n左\n右\n前');
  });

  test('that hold a picture of HTML alone are a picture', () => {
    expect(parseBody('<p align="center"><img src="x.png"></p>').blocks).toEqual([
      { kind: 'picture', caption: '', address: 'x.png' },
    ]);
  });
});

describe('tags of no element', () => {
  test('that close what nothing opened are gone, others stay', () => {
    expect(textOf('甲</text>\n乙 </screens>')).toBe('甲\n乙');
    expect(textOf('<tool>\n\n甲\n\n</tool>')).toBe('<tool>\n甲\n</tool>');
    expect(textOf('在 </think> 之前')).toBe('在 </think> 之前');
  });
});

describe('footnotes', () => {
  function sectionsOf(markdown: string): string[] {
    return splitSections(parseBody(markdown).blocks, '').map(({ blocks }) => plainTextOfAll(blocks));
  }

  test('with one label in two sections stay each in its own', () => {
    expect(sectionsOf('# 一\n\n甲[^1]。\n\n[^1]: 注A\n\n# 二\n\n乙[^1]\n\n[^1]: 注B')).toEqual([
      '甲[1]。\n[1] 注A',
      '乙[1]\n[1] 注B',
    ]);
  });

  test('are all shown, whatever points to them', () => {
    expect(sectionsOf('# 一\n\n甲[^1]\n\n# 二\n\n乙\n\n[^1]: 注A [^2]\n\n[^1]: 注B\n\n[^2]: 注C')).toEqual([
      '甲[1]\n[1] 注A [2]',
      '乙\n[1] 注B\n[2] 注C',
    ]);
  });

  test('are found in small letters and capitals', () => {
    expect(textOf('甲[^Note]\n\n[^note]: 注')).toBe('甲[note]\n[note] 注');
  });
});
