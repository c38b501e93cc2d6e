import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanRawText } from '../../src/content/clean-raw-text.ts';
import { splitArticles } from '../../src/content/split-articles.ts';

const BODY = '渡轮今年换了电池，新船充一次电要四十分钟，票价不变。湖边的桥还在修，明年春天才好。';

/** A page of an invented blog, as a reader's clipboard holds it. */
const BLOG = [
  '湖上来信',
  '导航',
  '船',
  '桥',
  '',
  '# 渡轮换电这一年 | 湖上来信',
  '',
  '船',
  '|',
  '3 February 2026',
  '|',
  '1,204 views',
  '',
  BODY,
  '',
  '## 充电',
  '',
  '```js',
  '<code class="language-js">const ferry = 12;</code>',
  '```',
  '',
  '每天充两次。[1]',
  '',
  '[1] 湖畔日报，二月三日',
  '',
  '分享到：微信 微博 复制链接',
  '',
  '相关文章',
  '',
  '桥的故事',
  '',
  'Copyright 2026 湖上来信',
].join('\n');

describe('an article off a page', () => {
  it('gives its title without the name of the site, its day, and nothing of the frame', () => {
    const { stated, paragraphs, changes } = cleanRawText(BLOG);
    expect(stated).toMatchObject({ title: '渡轮换电这一年', date: '2026-02-03' });
    expect(paragraphs.slice(1)).toEqual([
      BODY,
      '## 充电',
      '```js\nconst ferry = 12;\n```',
      '每天充两次。[1]',
      '[1] 湖畔日报，二月三日',
    ]);
    expect(changes.map(({ step }) => step)).toEqual(['code', 'byline', 'menu', 'share', 'footer']);
  });

  it('keeps what a step that was taken back would have taken out', () => {
    const { paragraphs } = cleanRawText(BLOG, ['share', 'footer']);
    expect(paragraphs).toContain('分享到：微信 微博 复制链接');
    expect(paragraphs.at(-1)).toBe('Copyright 2026 湖上来信');
  });

  it.each([
    [
      '渡轮换电\n湖畔日报 · 2026-02-03 09:10\n',
      { title: '渡轮换电', date: '2026-02-03', time: '09:10', outlet: '湖畔日报' },
    ],
    [
      '湖畔日报\n渡轮换电的一年\n来源：湖畔日报　2026年2月3日\n',
      { title: '渡轮换电的一年', outlet: '湖畔日报' },
    ],
    [
      'The ferries of the lake\n\nBy Anna Meier\n\nFeb 3, 2026 · 5 min read\n\n',
      { title: 'The ferries of the lake', author: 'Anna Meier', date: '2026-02-03' },
    ],
    [
      'Posted on 3rd February 2026\n\n# 渡轮换电\n\n作者：\n\n安娜\n\n',
      { title: '渡轮换电', author: '安娜', date: '2026-02-03' },
    ],
    ['# 湖上来信\n\n# 渡轮换电\n\n2026/2/3\n\n', { title: '湖上来信', date: '2026-02-03' }],
    ['> 日期：2026-02-03 类型：札记\n\n', { title: undefined, date: '2026-02-03' }],
    ['2026-02-03 修订。\n\n', { title: undefined, date: '2026-02-03' }],
    ['2026年2月3日，湖上的渡轮第一次不用柴油。\n\n', { title: undefined, date: undefined }],
    ['2026-02-30\n\n', { date: undefined }],
    ['2月3日\n\n', { date: undefined }],
    ['Yesterday\n\n', { date: undefined }],
  ])('states in its head only what it states: %j', (head, stated) => {
    expect(cleanRawText(`${head}${BODY}\n\n${BODY}`).stated).toMatchObject(stated);
  });

  it('is not named after the site whose name stands in the foot', () => {
    const page = `# 湖上来信\n\n# 渡轮换电\n\n${BODY}\n\n© 2026 湖上来信`;
    expect(cleanRawText(page).stated.title).toBe('渡轮换电');
  });

  it('that gathers others is each of them, with its own references', () => {
    const article = (title: string, name: string, day: string, note: number) =>
      `${title}\n${name} | ${day} 08:15\n要点 - ${BODY}[${note}] - 船已经订好[${note}] 后来怎样 - 桥还在修[${note}]`;
    const page = `湖区读报\n搜索\n${article('渡轮换电', '湖畔日报', '2026-02-03', 1)}\n${article('桥还在修', '山城晚报', '2026-02-04', 2)}\n`;
    const articles = splitArticles(page);
    const read = articles.map(({ text, firstLine }) => cleanRawText(text, [], firstLine));
    expect(articles.map(({ firstLine }) => firstLine)).toEqual([3, 6]);
    expect(read.map(({ stated }) => [stated.title, stated.outlet, stated.date, stated.time])).toEqual([
      ['渡轮换电', '湖畔日报', '2026-02-03', '08:15'],
      ['桥还在修', '山城晚报', '2026-02-04', '08:15'],
    ]);
    expect(read[1]?.paragraphs).toEqual([
      '桥还在修',
      '### 要点',
      `- ${BODY}[2]\n- 船已经订好[2]`,
      '### 后来怎样',
      '- 桥还在修[2]',
    ]);
  });

  it.each([
    'He said - as ever - that the ferry - the old one - was late.',
    '版权所有的问题 [1] 讨论了三次。',
    '## 分享\n\n分享是一种习惯。',
    'A `</p>` in code stays.',
    '> 日期：昨天',
    '<p class="english-text">The ferry.</p>',
    '- 甲\n- 乙\n\n| 船 | 价 |\n|---|---|\n| 大 | 12 |',
    '第一行，  \n第二行。',
  ])('is not touched where there is nothing to clean: %j', (text) => {
    const { changes, paragraphs } = cleanRawText(text);
    expect(changes).toEqual([]);
    expect(paragraphs.join('\n\n')).toBe(text);
  });

  it('puts fences around code that has lost them', () => {
    const code = 'const ferry = open();\nferry.charge(12);\nif (ferry.isFull) {\n  ferry.leave();\n}';
    expect(cleanRawText(`${BODY}\n\n${code}\n\n${BODY}`).paragraphs[1]).toBe(`\`\`\`\n${code}\n\`\`\``);
  });
});

describe('the demo episodes', () => {
  const folder = join(import.meta.dirname, '../../content');
  const episodes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );

  it.each(episodes)('%s is clean already', (name) => {
    const body = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(cleanRawText(body).changes).toEqual([]);
    expect(splitArticles(body)).toHaveLength(1);
  });
});
