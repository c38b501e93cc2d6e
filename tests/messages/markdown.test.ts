import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/messages/markdown.ts';
import { formattingFaults, stretches } from './samples.ts';

describe('Markdown', () => {
  it('becomes paragraphs with formatting', () => {
    const rich = renderMarkdown('一段 **粗** 和 *斜*，~~删~~ 与 `码`。\n\n第二段');
    expect(rich.text).toBe('一段 粗 和 斜，删 与 码。\n\n第二段');
    expect(rich.entities.map((entity) => entity.type).sort()).toEqual([
      'bold',
      'code',
      'italic',
      'strikethrough',
    ]);
  });

  it('reads bold that touches Chinese punctuation', () => {
    const rich = renderMarkdown('**“算力”**不足，**奈飞（Netflix）**也涨，和**微软**。');
    expect(rich.text).toBe('“算力”不足，奈飞（Netflix）也涨，和微软。');
    expect(stretches(rich, 'bold')).toEqual(['“算力”', '奈飞（Netflix）', '微软']);
  });

  it('links to http, https and tg only; other links stay as text', () => {
    const rich = renderMarkdown(
      '[甲](https://a.example/x) [乙](javascript:x) [丙](tg://resolve?domain=x) [丁](../d)',
    );
    expect(rich.text).toBe('甲 乙 丙 丁');
    expect(stretches(rich, 'text_link')).toEqual(['甲', '丙']);
  });

  it('ends a bare address at Chinese punctuation', () => {
    const rich = renderMarkdown('见 https://a.example/x，然后 <https://b.example/y>。');
    expect(rich.text).toBe('见 https://a.example/x，然后 https://b.example/y。');
    expect(stretches(rich, 'text_link')).toEqual(['https://a.example/x', 'https://b.example/y']);
  });

  it('shows an image as its description with a link', () => {
    const rich = renderMarkdown('![走势图](https://a.example/i.png) ![](https://a.example/j.png)');
    expect(rich.text).toBe('走势图 https://a.example/j.png');
    expect(stretches(rich, 'text_link')).toHaveLength(2);
  });

  it('shows lists, numbered from where they begin, and nested ones indented', () => {
    expect(renderMarkdown('- 甲\n- 乙\n  - 丙\n\n3. 三\n4. 四\n\n- [x] 做完\n- [ ] 没做').text).toBe(
      '• 甲\n• 乙\n    • 丙\n\n3. 三\n4. 四\n\n• ☑ 做完\n• ☐ 没做',
    );
  });

  it('keeps formatting in place inside nested lists', () => {
    const rich = renderMarkdown('- 甲\n  - **乙**\n    - *丙*');
    expect(stretches(rich, 'bold')).toEqual(['乙']);
    expect(stretches(rich, 'italic')).toEqual(['丙']);
  });

  it('shows fenced code as a block in its language', () => {
    const rich = renderMarkdown('```js\nconst a = 1 < 2;\n```');
    expect(rich).toEqual({
      text: 'const a = 1 < 2;',
      entities: [{ type: 'pre', offset: 0, length: 16, language: 'js' }],
    });
  });

  it('shows quotes, nested ones as one', () => {
    const rich = renderMarkdown('> 甲 **乙**\n>\n> > 丙\n\n后');
    expect(formattingFaults(rich)).toEqual([]);
    expect(stretches(rich, 'blockquote')).toEqual(['甲 乙\n\n丙']);
  });

  it('shows a table as lines', () => {
    const rich = renderMarkdown('| 公司 | 营收 |\n|---|---|\n| **甲** | 1 |\n| 乙 | 2 |');
    expect(rich.text).toBe('公司 · 营收\n• 甲 · 1\n• 乙 · 2');
    expect(stretches(rich, 'bold')).toEqual(['公司 · 营收', '甲']);
  });

  it('shows deeper headings in bold, rules as dashes, and only the text of HTML', () => {
    const rich = renderMarkdown(
      '#### 小标题\n\n---\n\n<div>甲 &lt; <b>乙</b></div><!-- 不见 -->\n\n丙<br>丁 &amp; <i>戊</i>',
    );
    expect(rich.text).toBe('小标题\n\n———\n\n甲 < 乙\n\n丙\n丁 & 戊');
    expect(stretches(rich, 'bold')).toEqual(['小标题']);
  });

  it('keeps text behind a comment or script that never ends, and drops those that do', () => {
    expect(renderMarkdown('<div>甲<script>1 < 2</script>乙<!-- 丙 --><style>a{}</style></div>').text).toBe(
      '甲乙',
    );
    expect(renderMarkdown('<div>甲 <!-- 乙').text).toContain('乙');
  });

  it('decodes character references, but not in code', () => {
    expect(renderMarkdown('A&amp;B &#8230; &#x4e2d; &nosuch; `&amp;`').text).toBe('A&B … 中 &nosuch; &amp;');
  });

  it('shows a definition that no link refers to', () => {
    expect(renderMarkdown('[注]: 说明\n\n正文').text).toContain('说明');
    expect(renderMarkdown('见[文][1]。\n\n[1]: https://a.example').text).toBe('见文。');
  });

  it('cannot be broken by controls, bidi overrides or halves of characters, even as references', () => {
    expect(renderMarkdown('a\u0000\u202E&#x202E;b\ud800').text).toBe('ab\ufffd');
  });

  it('never throws and always gives formatting that Telegram takes', () => {
    const token = fc.constantFrom(
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
      '- ',
      '1. ',
      '| a |',
      '\n|-|\n',
      '```',
      '<b>',
      '&amp;',
      '字',
      '“',
      ' ',
      '#### ',
      '![',
      '\\',
      '😀',
      '\ud83d',
    );
    const markdown = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')),
    );
    fc.assert(
      fc.property(markdown, (text) => {
        const rich = renderMarkdown(text);
        expect(formattingFaults(rich)).toEqual([]);
        expect(rich.text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses no word of a text', () => {
    const words = fc.array(
      fc.constantFrom(
        '甲乙',
        '**丙**',
        '*丁*',
        '[戊](https://a.example)',
        '> 己',
        '- 庚',
        '`辛`',
        '\n\n',
        ' ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (tokens) => {
        const han = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
        expect(han(renderMarkdown(tokens.join('')).text)).toBe(han(tokens.join('')));
      }),
    );
  });

  it('gives what is nested too deep as plain text', () => {
    const deep = `${'>'.repeat(20_000)}x`;
    expect(renderMarkdown(deep).text).toBe(deep);
  });
});
