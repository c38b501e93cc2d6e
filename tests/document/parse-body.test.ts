import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/document/parse-body.ts';
import { foldedTextOf, plainTextOfAll } from '../../src/document/plain-text.ts';

/** What a reader sees of a body, one line a block line. */
function textOf(markdown: string): string {
  return plainTextOfAll(parseBody(markdown).blocks);
}

function kindsOf(markdown: string): string[] {
  return parseBody(markdown).blocks.map(({ kind }) => kind);
}

function warningsOf(markdown: string): string[] {
  return parseBody(markdown).warnings.map(({ line, code }) => `${line} ${code}`);
}

describe('what a reader sees', () => {
  test.each([
    ['comparisons', '毛利率 < 12%，增速却 > 40%', '毛利率 < 12%，增速却 > 40%'],
    ['comparisons that look like tags', '当 a <b 且 c> d 时', '当 a <b 且 c> d 时'],
    ['products', '产能是 2*3*4 与 a*b*c', '产能是 2*3*4 与 a*b*c'],
    ['ranges', '5~10 个，再 20~30 个', '5~10 个，再 20~30 个'],
    ['escaped marks', '\\*不是斜体\\* 与 \\# 号', '*不是斜体* 与 # 号'],
    ['character references', 'A&amp;B 与 &#8230; &nosuch;', 'A&B 与 … &nosuch;'],
    ['placeholders', '写 <placeholder> 与 <输入>', '写 <placeholder> 与 <输入>'],
    ['tags of HTML', '<p class="x">正<b>文</b></p>', '正文'],
    ['line breaks of HTML', '上<br>下', '上\n下'],
    ['powers of HTML', '约 10<sup>9</sup> 个 H<sub>2</sub>O', '约 10⁹ 个 H₂O'],
    ['money', '从 $5 到 $6 又到 $7', '从 $5 到 $6 又到 $7'],
    ['bare addresses in Chinese', '见 https://example.com/a，然后', '见 https://example.com/a，然后'],
    ['wiki links', '看 [[长页名|短名]] 与 [[页]]', '看 短名 与 页'],
    ['links without their targets', '看[报告](https://example.com)。', '看报告。'],
    ['who speaks', '[主持人 0]: 3.5% 到 3.75%', '[主持人 0]: 3.5% 到 3.75%'],
    ['remarks that look like definitions', '[注]: 数据来自公司', '[注]: 数据来自公司'],
    ['a stray pair of asterisks', '他是**一个**人，蓝色****起源', '他是一个人，蓝色起源'],
    ['powers', '2**10 与 3**5', '2**10 与 3**5'],
    ['bold within a word', '**P**urpose 与 *Q*uestion', 'Purpose 与 Question'],
    ['bold beside Chinese marks', '是**“算力”**不足', '是“算力”不足'],
  ])('keeps %s', (_, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  test('keeps the numbers of a list as they are written, and counts where all are the same', () => {
    expect(textOf('1. 第一\n2. 第二\n\n文\n\n7. 第七\n9. 第九')).toBe(
      '1. 第一\n2. 第二\n文\n7. 第七\n9. 第九',
    );
    expect(textOf('1. 甲\n1. 乙\n1. 丙')).toBe('1. 甲\n2. 乙\n3. 丙');
  });

  test('keeps every cell of a table, those beyond the header too', () => {
    expect(textOf('| 项 | 值 |\n|---|---|\n| 甲 | 1 | 多 |\n| 乙 \\| 丙 | 2 |')).toBe(
      '项 · 值\n甲 · 1 · 多\n乙 | 丙 · 2',
    );
  });

  test('keeps nested entries, boxes, quotations and code', () => {
    expect(textOf('- 甲\n  - 乙\n    1. 丙\n- [x] 完\n- [ ] 未')).toBe('甲\n乙\n1. 丙\n☑ 完\n☐ 未');
    expect(textOf('> 引\n> > 再引\n\n```js\nif (a < b) {}\n```')).toBe('引\n再引\nif (a < b) {}');
  });

  test('two signs before a line of a transcript are a turn to speak, and within a quotation one more', () => {
    expect(textOf('>> 灯亮了吗？\n>> 亮了。')).toBe('>> 灯亮了吗？\n>> 亮了。');
    expect(kindsOf('>> 灯亮了吗？')).toEqual(['paragraph']);
    expect(textOf('> 他说：\n>> 亮了。')).toBe('他说：\n亮了。');
    expect(kindsOf('> 他说：\n>> 亮了。')).toEqual(['quote']);
  });

  test('an underlined line is a heading only where it may be one', () => {
    expect(kindsOf('标题\n---\n正文')).toEqual(['heading', 'paragraph']);
    expect(kindsOf('这一句说完了。\n---\n正文')).toEqual(['paragraph', 'rule', 'paragraph']);
  });
});

describe('kinds of blocks', () => {
  test('a callout has its word, its title and its text', () => {
    expect(parseBody('> [!WARNING] 当心\n> 会跌').blocks).toMatchObject([
      { kind: 'callout', label: 'warning', title: { text: '当心' }, blocks: [{ prose: { text: '会跌' } }] },
    ]);
  });

  test('a picture of its own and one in a text keep their words and addresses', () => {
    expect(parseBody('![走势](a.png)').blocks).toEqual([
      { kind: 'picture', caption: '走势', address: 'a.png' },
    ]);
    expect(parseBody('看 ![走势](a.png) 图').blocks).toMatchObject([
      { prose: { text: '看 走势 图', marks: [{ kind: 'picture', start: 2, end: 4, address: 'a.png' }] } },
    ]);
  });

  test('a formula is worded in Unicode where it can be, and stays TeX otherwise', () => {
    expect(parseBody('$$E = mc^2 \\times 10^{-3}$$').blocks).toEqual([
      { kind: 'formula', text: 'E = mc² × 10⁻³', isReadable: true, tex: 'E = mc^2 \\times 10^{-3}' },
    ]);
    expect(parseBody('$$\\frac{\\text{收入}}{\\text{支出} + 1}$$').blocks).toMatchObject([
      { text: '收入/(支出 + 1)' },
    ]);
    expect(parseBody('$$\\begin{matrix}a\\end{matrix}$$').blocks).toMatchObject([{ isReadable: false }]);
  });

  test('a footnote keeps its label and its text, where something points to it', () => {
    const { blocks } = parseBody('一[^a]二[^b]\n\n[^a]: 甲\n  续\n\n后文');
    expect(plainTextOfAll(blocks)).toBe('一[a]二[^b]\n[a] 甲\n续\n后文');
  });

  test('a definition of a link shows through the link alone, and stands where nothing points to it', () => {
    expect(textOf('见[文][1]。\n\n[1]: https://a.example/x')).toBe('见文。');
    expect(textOf('[2]: https://b.example/y')).toBe('[2]: https://b.example/y');
  });
});

describe('folded parts', () => {
  const ORIGINAL = '<details><summary>Original</summary>\n<p class="en">Hello **you**</p>\n</details>';

  test('are blocks of their own, with a label and without a text until they are opened', () => {
    const { blocks, warnings } = parseBody(`译文\n\n${ORIGINAL}后文`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'folded', 'paragraph']);
    expect(plainTextOfAll(blocks)).toBe('译文\n后文');
    expect(foldedTextOf(blocks)).toBe('Hello you');
    expect(warnings).toEqual([]);
  });

  test('that are never closed fold nothing, show no label, and are warned about', () => {
    const text = `甲\n\n<details><summary>Original</summary>\nHi\n\n乙\n\n${ORIGINAL}\n\n丙`;
    expect(textOf(text)).toBe('甲\nHi\n乙\n丙');
    expect(warningsOf(text)).toEqual(['3 unbalanced-fold']);
  });

  test('that are closed twice or with a misspelled tag swallow nothing', () => {
    expect(textOf('<details>甲</details></details>乙')).toBe('乙');
    expect(warningsOf('<details>甲</details></details>乙')).toEqual(['1 unbalanced-fold']);
    expect(textOf('<details>\n甲\n</detais>\n乙')).toBe('乙');
  });

  test('in an entry of a list leave what follows an entry, and no code', () => {
    const text = '* 甲\n    <details>\n    <summary>Original</summary>\n    A\n    </details>\n    续\n* 乙';
    expect(kindsOf(text)).toEqual(['list', 'folded', 'paragraph', 'list']);
    expect(textOf(text)).toBe('甲\n续\n乙');
  });

  test('in code are code', () => {
    expect(textOf('```\n<details>甲</details>\n```')).toBe('<details>甲</details>');
    expect(textOf('写 `<details>` 即可')).toBe('写 <details> 即可');
  });
});

describe('litter', () => {
  test('comments, scripts and machine markers are not seen, and those in code are', () => {
    expect(textOf('<!-- chunk 1/7 -->\n甲<!-- 一 -->乙\n\n<!--\n二\n\n三\n-->\n丙')).toBe('甲乙\n丙');
    expect(textOf('<script>1 < 2</script>甲<style>\na{}\n</style>乙')).toBe('甲\n乙');
    expect(textOf('[BODY_START]\n甲\n[AI_META_END]')).toBe('甲');
    expect(textOf('甲 %%私注%% 乙\n\n%%\n私\n%%\n丙，涨 50%%，跌 30%%')).toBe('甲  乙\n丙，涨 50%%，跌 30%%');
    expect(textOf('```html\n<!-- 甲 -->\n```\n`<!-- 乙 -->`')).toBe('<!-- 甲 -->\n<!-- 乙 -->');
  });

  test('a comment that is never closed hides nothing and is warned about', () => {
    expect(textOf('甲 <!-- 乙\n丙')).toBe('甲 乙\n丙');
    expect(warningsOf('甲 <!-- 乙\n丙')).toEqual(['1 unclosed-comment']);
  });

  test('a fence that is never closed makes no code of the rest', () => {
    expect(kindsOf('甲\n\n```\n## 乙\n\n丙')).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(warningsOf('甲\n\n```\n## 乙')).toEqual(['3 unclosed-fence']);
  });
});

describe('literal text', () => {
  test.each([
    ['code of two backticks', '甲 ``<details>`` 乙 ``</details>`` 丙', '甲 <details> 乙 </details> 丙'],
    ['code over two lines', '甲 `一\n<details>乙</details>` 丙', '甲 一 <details>乙</details> 丙'],
    ['escaped tags', '\\<details>乙\\</details>丙', '<details>乙</details>丙'],
    [
      'indented code',
      '甲\n\n    <details>乙</details>\n    <!-- 丙 -->',
      '甲\n<details>乙</details>\n<!-- 丙 -->',
    ],
    ['escaped comments', '\\<!-- 甲 --> 乙', '<!-- 甲 --> 乙'],
    ['signs of an address', '见 https://a.example/%%x%%/y 处', '见 https://a.example/%%x%%/y 处'],
  ])('of %s holds no tag and no comment', (_, markdown, text) => {
    expect(textOf(markdown).replace(/\n/g, ' ')).toBe(text.replace(/\n/g, ' '));
  });

  test('of a fence in an entry or a quotation ends there', () => {
    expect(kindsOf('- ```\n  a\n  ```\n\n## 乙\n\n```\nb\n```\n\n丙')).toEqual([
      'list',
      'heading',
      'code',
      'paragraph',
    ]);
    expect(textOf('> ```\n> <!-- a -->\n> ```\n\n乙')).toBe('<!-- a -->\n乙');
  });
});

describe('what has no end', () => {
  test('swallows nothing: a comment that meets another, one that has to cross an empty line, an empty one', () => {
    expect(textOf('<!-- chunk 1/7\n## 甲\n\n乙\n\n<!-- chunk 2/7 -->\n丙')).toBe('甲\n乙\n丙');
    expect(textOf('甲 <!-- x\n\n乙\n\nA --> B')).toBe('甲 x\n乙\nA --> B');
    expect(textOf('<!--> 丙丙 --> 丁')).toContain('丙丙');
  });

  test('is told from notes over many lines', () => {
    expect(textOf('甲\n\n%% a\n\nb %%\n\n乙')).toBe('甲\n乙');
    expect(textOf('%% a\n\nb')).toBe('%% a\nb');
  });
});

describe('what programs leave', () => {
  test('of a body written twice one copy stays, and no talk', () => {
    const body = '### 一\n\n甲\n\n### 二\n\n乙';
    const talk =
      '[BODY_END]\nThe article has been generated.\n[AI_META_START]\ntitle: "x"\n[AI_META_END]\n\n[BODY_START]';
    expect(textOf(`${body}\n${talk}\n${body}`)).toBe('一\n甲\n二\n乙');
    expect(textOf(`${body}\n${talk}\n${body}\n\n### 三\n\n丙`)).toBe('一\n甲\n二\n乙\n三\n丙');
    expect(textOf('甲\n[BODY_END]\n乙乙乙乙')).toBe('甲\n乙乙乙乙');
  });

  test('marks in any case go from a line of their own, and stay in a text', () => {
    expect(textOf('[body_start]\n甲\n\n[CHUNK_2]\n\n乙\n\n[END_OF_BODY]')).toBe('甲\n乙');
    expect(textOf('写 `[BODY_START]` 即可')).toBe('写 [BODY_START] 即可');
  });

  test('labels lose their tags, and stand nowhere without their folds', () => {
    const { blocks } = parseBody(
      '甲\n\n<details>\n<summary><b>Original\nEnglish</b></summary>\nHi\n</details>',
    );
    expect(blocks).toMatchObject([{}, { kind: 'folded', label: 'Original English' }]);
    expect(textOf('甲\n\n<summary>View/Hide Original English</summary>\n\n乙')).toBe('甲\n乙');
    expect(warningsOf('<details>\n甲\n</detials>\n乙')).toEqual(['3 unbalanced-fold']);
    expect(textOf('| 甲 |\n|---|\n| <details>乙</details> |')).toBe('甲\n乙');
  });

  test('characters without a width hide no heading', () => {
    expect(kindsOf('\ufeff### 题\n\n\u200b### 节')).toEqual(['heading', 'heading']);
  });
});

test('of two definitions of a link the first holds, and one may go on in the next line', () => {
  expect(parseBody('见[文][r]。\n\n[r]: https://a.example\n[r]: https://b.example').blocks).toMatchObject([
    { prose: { marks: [{ address: 'https://a.example' }] } },
  ]);
  expect(textOf('见[文][r]。\n\n[r]:\n  https://a.example')).toBe('见文。');
});
