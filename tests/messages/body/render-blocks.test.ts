import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/document/parse-body.ts';
import type { RichText } from '../../../src/domain/message.ts';
import { LANGUAGES, type Language } from '../../../src/domain/subscriber.ts';
import { renderBlocks } from '../../../src/messages/body/render-blocks.ts';
import { layOut } from '../../../src/messages/common/layout.ts';
import { phrasesFor } from '../../../src/messages/phrases.ts';
import { tries } from '../../tries.ts';
import { formattingFaults, messageFaults, stretches } from '../samples.ts';

function render(markdown: string, language: Language = 'zh-Hans'): RichText {
  return renderBlocks(parseBody(markdown).blocks, { phrases: phrasesFor(language), originals: 'hidden' });
}

describe('a text', () => {
  it('becomes paragraphs with formatting', () => {
    const rich = render('一段 **粗** 和 *斜*，~~删~~ 与 `码`。\n\n第二段');
    expect(rich.text).toBe('一段 粗 和 斜，删 与 码。\n\n第二段');
    expect(rich.entities.map((entity) => entity.type).sort()).toEqual([
      'bold',
      'code',
      'italic',
      'strikethrough',
    ]);
  });

  it('keeps bold that touches Chinese punctuation', () => {
    const rich = render('**“算力”**不足，**奈飞（Netflix）**也涨，和**微软**。');
    expect(rich.text).toBe('“算力”不足，奈飞（Netflix）也涨，和微软。');
    expect(stretches(rich, 'bold')).toEqual(['“算力”', '奈飞（Netflix）', '微软']);
  });

  it('links to http, https and tg only; other links stay as text', () => {
    const rich = render(
      '[甲](https://a.example/x) [乙](javascript:x) [丙](tg://resolve?domain=x) [丁](../d)',
    );
    expect(rich.text).toContain('甲');
    expect(rich.text).toContain('丙 丁');
    expect(stretches(rich, 'text_link')).toEqual(['甲', '丙']);
  });

  it('ends a bare address at Chinese punctuation', () => {
    const rich = render('见 https://a.example/x，然后 <https://b.example/y>。');
    expect(rich.text).toBe('见 https://a.example/x，然后 https://b.example/y。');
    expect(stretches(rich, 'text_link')).toEqual(['https://a.example/x', 'https://b.example/y']);
  });

  it('sets bold around code, and neither code nor another link into a link', () => {
    const rich = render('**用 `甲` 和 [看 `乙` **丙**](https://a.example)**');
    expect(formattingFaults(rich)).toEqual([]);
    expect(stretches(rich, 'code')).toEqual(['甲']);
    expect(stretches(rich, 'text_link')).toEqual(['看 乙 丙']);
  });

  it('shows a picture as its caption with a link', () => {
    const inText = render('左图 ![走势图](https://a.example/i.png) 可见');
    expect(inText.text).toBe('左图 走势图 可见');
    expect(stretches(inText, 'text_link')).toEqual(['走势图']);
    const alone = render('![走势图](https://a.example/i.png)');
    expect(stretches(alone, 'text_link')).toEqual(['🖼 走势图']);
  });

  it.each([
    ['zh-Hans', '🖼 图片'],
    ['zh-Hant', '🖼 圖片'],
    ['en', '🖼 Picture'],
  ] as const)('calls a picture without a caption by what it is, in %s', (language, text) => {
    expect(stretches(render('![](https://a.example/i.png)', language), 'text_link')).toEqual([text]);
    expect(render('![](i.png)', language)).toEqual({ text, entities: [] });
  });

  it('shows readable formulas as text and TeX in monospace', () => {
    const rich = render('质能 $E = mc^2$。\n\n$$\\begin{matrix}a\\end{matrix}$$');
    expect(rich.text).toContain('质能 E = mc²。');
    expect(stretches(rich, 'code')).toEqual(['\\begin{matrix}a\\end{matrix}']);
  });

  it('shows deeper headings in bold, rules as dashes, and only the text of HTML', () => {
    const rich = render(
      '#### 小标题\n\n---\n\n<div>甲 &lt; <b>乙</b></div><!-- 不见 -->\n\n丙<br>丁 &amp; <i>戊</i>',
    );
    expect(rich.text).toBe('小标题\n\n———\n\n甲 < 乙\n\n丙\n丁 & 戊');
    expect(stretches(rich, 'bold')).toEqual(['小标题', '乙']);
  });

  it('shows a rule only between two texts', () => {
    const fold = '<details><summary>Original</summary>\n\nText.\n\n</details>';
    expect(render(`---\n\n***\n\n甲\n\n---\n\n${fold}\n\n---\n\n乙\n\n---\n\n${fold}`).text).toBe(
      '甲\n\n———\n\n乙',
    );
    expect(render('---\n\n---').text).toBe('');
  });

  it('shows a footnote with its number', () => {
    const rich = render('正文[^1]。\n\n[^1]: 说明 **粗**。');
    expect(rich.text).toBe('正文[1]。\n\n[1] 说明 粗。');
    expect(stretches(rich, 'bold')).toEqual(['粗']);
  });

  it('shows fenced code as a block in its language', () => {
    const rich = render('```js\nconst a = 1 < 2;\n```');
    expect(rich).toEqual({
      text: 'const a = 1 < 2;',
      entities: [{ type: 'pre', offset: 0, length: 16, language: 'js' }],
    });
  });

  it('decodes character references, but not in code', () => {
    expect(render('A&amp;B &#8230; &#x4e2d; &nosuch; `&amp;`').text).toBe('A&B … 中 &nosuch; &amp;');
  });

  it('shows a definition that no link refers to', () => {
    expect(render('[注]: 说明\n\n正文').text).toContain('说明');
    expect(render('见[文][1]。\n\n[1]: https://a.example').text).toBe('见文。');
  });

  it('cannot be broken by controls, bidi overrides or halves of characters, even as references', () => {
    expect(render('a\u0001\u202E&#x202E;b\ud800').text).toBe('ab\ufffd');
  });
});

describe('a list', () => {
  it('keeps its numbers, ticks and nesting', () => {
    expect(render('- 甲\n- 乙\n  - 丙').text).toBe('• 甲\n• 乙\n    • 丙');
    expect(render('3. 三\n4. 四').text).toBe('3. 三\n4. 四');
    expect(render('1) 一\n3) 三').text).toBe('1) 一\n3) 三');
    expect(render('- [x] 做完\n- [ ] 没做').text).toBe('• ☑ 做完\n• ☐ 没做');
  });

  it('keeps formatting in place inside nested lists', () => {
    const rich = render('- 甲\n  - **乙**\n    - *丙*');
    expect(stretches(rich, 'bold')).toEqual(['乙']);
    expect(stretches(rich, 'italic')).toEqual(['丙']);
  });

  it('gives code and quotations in an entry lines of their own', () => {
    const rich = render('- 甲\n\n  ```\n  x\n  y\n  ```\n\n  > 乙\n  > 丙\n- > 丁');
    expect(rich.text).toBe('• 甲\nx\ny\n乙\n丙\n•\n丁');
    expect(stretches(rich, 'pre')).toEqual(['x\ny']);
    expect(stretches(rich, 'blockquote')).toEqual(['乙\n丙', '丁']);
  });
});

describe('a quotation', () => {
  it('is one, however deep it is nested', () => {
    const rich = render('> 甲 **乙**\n>\n> > 丙\n\n后');
    expect(formattingFaults(rich)).toEqual([]);
    expect(stretches(rich, 'blockquote')).toEqual(['甲 乙\n\n丙']);
  });

  it.each([
    ['zh-Hans', '⚠️ 警告：先断电\n再开盖。'],
    ['zh-Hant', '⚠️ 警告：先断电\n再开盖。'],
    ['en', '⚠️ Warning: 先断电\n再开盖。'],
  ] as const)('that is a callout is headed by its label in %s', (language, text) => {
    const rich = render('> [!WARNING] 先断电\n> 再开盖。', language);
    expect(stretches(rich, 'blockquote')).toEqual([text]);
    expect(stretches(rich, 'bold')).toEqual([text.split('\n')[0]]);
  });

  it('says the label of a callout once, and leaves a word that nobody knows as it is', () => {
    expect(render('> [!tip] 提示\n> 甲').text).toBe('💡 提示\n甲');
    expect(render('> [!tip] Tip\n> 甲').text).toBe('💡 Tip\n甲');
    expect(render('> [!tldr]\n> 甲').text).toBe('📋 摘要\n甲');
    expect(render('> [!recipe]\n> 甲').text).toBe('📌 recipe\n甲');
    expect(render('> [!constructor]\n> 甲').text).toBe('📌 constructor\n甲');
  });
});

describe('a table', () => {
  it('stands in columns where they fit a phone; Chinese characters and emoji take two', () => {
    const rich = render('| 公司 | 营收 |\n|---|---|\n| **TSMC** | 1 |\n| 乙😀 | 22 |');
    expect(rich.text).toBe(['公司  营收', '----  ----', 'TSMC  1', '乙😀  22'].join('\n'));
    expect(rich.entities).toEqual([{ type: 'pre', offset: 0, length: rich.text.length }]);
  });

  it('shows a wide one of two columns as a line a row', () => {
    const long = '很长的说明'.repeat(6);
    const rich = render(`| 词 | 意思 |\n|---|---|\n| 甲 | ${long} |\n| 乙 | 短 |`);
    expect(rich.text).toBe(`词 · 意思\n• 甲 · ${long}\n• 乙 · 短`);
    expect(stretches(rich, 'bold')).toEqual(['词 · 意思', '甲', '乙']);
  });

  it('shows a wider one as an entry a row, each cell behind its heading', () => {
    const long = '很长的说明'.repeat(6);
    const rich = render(`| 词 | 年 | 意思 |\n|---|---|---|\n| 甲 | | ${long} |\n| 乙 | 3 | 短 | 多 |`);
    expect(rich.text).toBe(`词：甲\n年：—\n意思：${long}\n\n词：乙\n年：3\n意思：短\n多`);
    expect(stretches(rich, 'bold')).toEqual(['甲', '乙']);
  });

  it('keeps the links of its cells', () => {
    const rich = render('| 词 | 链 |\n|---|---|\n| 甲 | [看](https://a.example) |');
    expect(rich.text).toBe('词 · 链\n• 甲 · 看');
    expect(stretches(rich, 'text_link')).toEqual(['看']);
  });

  it('has no more cells in a quotation than elsewhere', () => {
    const rich = render('> | a | b |\n> |---|---|\n> | 1 | 2 |');
    expect(rich.text).toBe('a  b\n-  -\n1  2');
    expect(stretches(rich, 'blockquote')).toEqual([rich.text]);
  });

  it('keeps cells beyond the heading in columns, and a heading without rows', () => {
    expect(render('| a | b |\n|---|---|\n| 1 | 2 | 3 |').text).toBe('a  b\n-  -  -\n1  2  3');
    expect(render('| 甲 | 乙 |\n|---|---|').text).toBe('甲 · 乙');
  });
});

describe('a folded part', () => {
  it('opens at a tap under its label', () => {
    const rich = render('问？\n\n<details><summary>答案</summary>\n\n四十二，**真的**。\n\n</details>\n\n后');
    expect(rich.text).toBe('问？\n\n答案\n四十二，真的。\n\n后');
    expect(stretches(rich, 'expandable_blockquote')).toEqual(['答案\n四十二，真的。']);
    expect(stretches(rich, 'bold')).toEqual(['答案', '真的']);
  });

  it.each(['View/Hide Original English', '查看原文', '英文原稿'])('is left out under %s', (label) => {
    const body = `译。\n\n<details><summary>${label}</summary>\n\nText.\n\n</details>\n\n后`;
    expect(render(body).text).toBe('译。\n\n后');
    expect(render(`- 甲\n\n  <details><summary>${label}</summary>\n\n  Text.\n\n  </details>`).text).toBe(
      '• 甲',
    );
  });

  it('keeps a text that slipped into its label', () => {
    const label = `Speaker: ${'he told the original story again, '.repeat(4)}`;
    expect(render(`<details><summary>${label}</summary>\n\nText.\n\n</details>`).text).toBe(
      `${label.trim()}\nText.`,
    );
  });
});

const TOKENS = fc.constantFrom(
  '**',
  '*',
  '_',
  '`',
  '~~',
  '[',
  '](https://a.example)',
  '\n',
  '\n\n',
  '> ',
  '> [!note] ',
  '- ',
  '1. ',
  '    ',
  '| a |',
  '\n|-|\n',
  '\n| a | b |\n|-|-|\n| c | d | e |\n',
  '```',
  '\n```\n',
  '$x_1$',
  '<b>',
  '<code>',
  '<a href="https://b.example">',
  '</a>',
  '<details><summary>答</summary>',
  '<details><summary>Original</summary>',
  '</details>',
  '[^1]',
  '\n\n[^1]: ',
  '&amp;',
  '字',
  '“',
  ' ',
  '#### ',
  '![',
  '\\',
  '😀',
  '\ud83d',
  '\ude00',
);

describe('any text', () => {
  it('gives formatting that Telegram takes, and messages within its limits', () => {
    const markdown = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(TOKENS, { maxLength: 40 }).map((tokens) => tokens.join('')),
    );
    fc.assert(
      fc.property(markdown, fc.constantFrom(...LANGUAGES), (text, language) => {
        const rich = render(text, language);
        expect(formattingFaults(rich)).toEqual([]);
        expect(rich.text).not.toMatch(/\p{Surrogate}/u);
        if (rich.text.trim() !== '') expect(layOut([{ text: rich }]).flatMap(messageFaults)).toEqual([]);
      }),
      tries(1000),
    );
  });

  it('comes out in messages within the limits when it is long', () => {
    const long = fc.array(TOKENS, { minLength: 500, maxLength: 1500 }).map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(long, (text) => {
        const messages = layOut([{ text: render(text) }]);
        expect(messages.flatMap(messageFaults).filter((fault) => !fault.includes('half'))).toEqual([]);
      }),
      tries(25),
    );
  });

  it('shows each word once', () => {
    let count = 0;
    /** A word that no other is part of. */
    const word = fc.constant(null).map(() => {
      count += 1;
      return `字${count}末`;
    });
    const inline = fc.oneof(
      word,
      word.map((one) => `**${one}**`),
      word.map((one) => `*${one}*`),
      word.map((one) => `\`${one}\``),
      word.map((one) => `[${one}](https://a.example)`),
      word.map((one) => `~~${one}~~`),
      word.map((one) => `![${one}](https://a.example/i.png)`),
      word.map((one) => `$${one}^2$`),
    );
    const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));
    const below = (text: string, pad: string) => text.replaceAll('\n', `\n${pad}`);
    const { block } = fc.letrec<{ block: string }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        line,
        line.map((one) => `#### ${one}`),
        word.map((one) => `\`\`\`\n${one}\n\`\`\``),
        fc
          .array(line, { minLength: 1, maxLength: 3 })
          .map((lines) => lines.map((one) => `- [x] ${one}`).join('\n')),
        fc
          .array(fc.tuple(word, inline), { minLength: 1, maxLength: 4 })
          .map(([first, ...rows]) =>
            [`| ${first?.join(' | ')} |`, '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
              '\n',
            ),
          ),
        fc.tuple(line, tie('block')).map(([one, inner]) => `- ${one}\n\n  ${below(inner, '  ')}`),
        fc.tuple(line, tie('block')).map(([one, inner]) => `7. ${one}\n\n   ${below(inner, '   ')}`),
        tie('block').map((inner) => `> ${below(inner, '> ')}`),
        fc.tuple(line, tie('block')).map(([one, inner]) => `> [!tip] ${one}\n> \n> ${below(inner, '> ')}`),
        fc
          .tuple(word, line)
          .map(([label, one]) => `<details><summary>${label}</summary>\n\n${one}\n\n</details>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const markdown = blocks.join('\n\n');
        const rich = render(markdown);
        expect(formattingFaults(rich)).toEqual([]);
        const words = (text: string) => text.match(/字\d+末/g) ?? [];
        expect(words(rich.text)).toEqual(words(markdown));
      }),
      tries(300),
    );
  });

  it('is shown though it is nested too deep', () => {
    expect(render(`${'>'.repeat(20_000)}x`).text).toContain('x');
    expect(render(`${'- '.repeat(5000)}字`).text).toContain('字');
  });
});
