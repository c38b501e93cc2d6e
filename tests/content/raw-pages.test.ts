import { describe, expect, it } from 'vitest';
import { cleanRawText } from '../../src/content/clean-raw-text.ts';
import { splitArticles } from '../../src/content/split-articles.ts';
import type { StatedFields } from '../../src/domain/import.ts';
import { readPasted } from '../../src/editing/documents/read-documents.ts';

const FIRST = '渡轮今年换了电池，新船充一次电要四十分钟，票价不变。';
const SECOND = 'The ferry line changed its batteries this year, and kept its price.';

/** Pages as sites of different kinds give them to a clipboard; `body` is all that stays of each. */
interface Page {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly stated: StatedFields;
  readonly body: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    kind: 'an account of WeChat',
    lines: [
      '湖边最后的修表匠',
      '',
      '原创 安娜 湖上来信 2026年3月12日 18:30 浙江',
      '',
      '在小说阅读器读本章',
      '',
      '去阅读',
      '',
      FIRST,
      '',
      '阅读 1.2万',
      '',
      '赞 356',
      '',
      '分享',
      '',
      '喜欢此内容的人还喜欢',
      '',
      '桥的十年',
    ],
    stated: {
      title: '湖边最后的修表匠',
      date: '2026-03-12',
      time: '18:30',
      author: '安娜',
      outlet: '湖上来信',
    },
    body: ['湖边最后的修表匠', FIRST],
  },
  {
    kind: 'a Chinese newspaper, whose paragraphs are indented by blanks',
    lines: [
      '首页 > 新闻 > 正文',
      '',
      '渡轮换电这一年 旧船年底退役',
      '',
      '2026-02-18 09:41:22 来源：湖畔日报',
      '字号：小 中 大',
      '分享至：',
      '',
      `    ${FIRST}`,
      '',
      '（本文来源：湖畔日报）',
      '',
      '相关阅读：',
      '·桥为什么还在修？',
      '浙ICP备12345678号-1',
    ],
    stated: {
      title: '渡轮换电这一年 旧船年底退役',
      date: '2026-02-18',
      time: '09:41',
      outlet: '湖畔日报',
    },
    body: ['渡轮换电这一年 旧船年底退役', FIRST],
  },
  {
    kind: 'an English newspaper with a menu, a sentence below the title, and appeals between the paragraphs',
    lines: [
      'Skip to main content',
      'The Lake Ledger',
      'Subscribe',
      'Home',
      'Business',
      '',
      'Small ports bet on battery ferries as diesel rules tighten',
      '',
      'Operators say the boats pay for themselves.',
      '',
      'By Anna Meier and Leo Park',
      'Published March 4, 2026 at 6:05 p.m. EST',
      '',
      'Share',
      'Facebook',
      '',
      SECOND,
      '',
      'Advertisement',
      '',
      'The old boats do the long trips.',
      '',
      'Sign up for our newsletter',
      'Most Read',
      '1. The bridge that nobody wanted',
      '© 2026 The Lake Ledger',
    ],
    stated: {
      title: 'Small ports bet on battery ferries as diesel rules tighten',
      date: '2026-03-04',
      time: '18:05',
      author: 'Anna Meier and Leo Park',
    },
    body: [
      'Small ports bet on battery ferries as diesel rules tighten',
      'Operators say the boats pay for themselves.',
      SECOND,
      'The old boats do the long trips.',
    ],
  },
  {
    kind: 'an answer in a forum, with what readers press around it',
    lines: [
      '首页',
      '会员',
      '登录/注册',
      '',
      '为什么码头的钟总是快一点？',
      '',
      '关注者',
      '312',
      '写回答',
      '',
      '安娜',
      '编辑于 2025-11-02 21:07 · 广东',
      '',
      '1,204 人赞同了该回答',
      '',
      FIRST,
      '',
      '发布于 2025-11-01 08:15',
      '',
      '赞同 1204 78 条评论 分享 收藏 喜欢',
    ],
    stated: { title: '为什么码头的钟总是快一点？', date: '2025-11-02', time: '21:07' },
    body: ['为什么码头的钟总是快一点？', FIRST],
  },
  {
    kind: 'a newsletter whose title is shorter than what stands below it',
    lines: [
      'Sign in',
      '',
      'The Slow Lake',
      '',
      'What an old ferry remembers',
      '',
      'On paint, patience, and an engine of 1961',
      '',
      'Anna Meier',
      'Feb 14, 2026',
      '∙ Paid',
      '',
      '87',
      'Share',
      '',
      SECOND,
    ],
    stated: { title: 'What an old ferry remembers', date: '2026-02-14' },
    body: ['What an old ferry remembers', SECOND],
  },
  {
    kind: 'a blog that puts the day above the title',
    lines: [
      '跳至主要內容',
      '',
      '島上散步',
      '',
      '首頁 關於 文章列表',
      '',
      'Posted on 2026 年 1 月 31 日 by 阿敏',
      '',
      '在湖的風裡騎車',
      '',
      '湖的風是有方向的，出門前要先看樹。',
      '',
      '分享此文：',
      '按一下以分享（在新視窗中開啟）',
      '喜歡 正在載入...',
    ],
    stated: { title: '在湖的風裡騎車', date: '2026-01-31', author: '阿敏' },
    body: ['在湖的風裡騎車', '湖的風是有方向的，出門前要先看樹。'],
  },
  {
    kind: 'a magazine with its credits below the first sentence',
    lines: [
      '离开大厂的第三年，他们开始修船',
      '',
      '湖上来信',
      '2026年03月03日 08:11',
      '',
      '船比机房还难伺候。',
      '',
      '文 | 安娜',
      '',
      '编辑 | 阿敏',
      '',
      FIRST,
      '',
      '+1',
      '',
      '25',
      '',
      '参与评论',
    ],
    stated: { title: '离开大厂的第三年，他们开始修船', date: '2026-03-03', author: '安娜' },
    body: ['离开大厂的第三年，他们开始修船', '船比机房还难伺候。', FIRST],
  },
  {
    kind: 'an office',
    lines: [
      '关于印发《渡轮乘坐办法》的通知',
      '',
      '发布时间：2026-01-20 16:30　信息来源：市船务局　浏览次数：532　【字体：大 中 小】',
      '',
      FIRST,
      '',
      '扫一扫在手机打开当前页',
    ],
    stated: { title: '关于印发《渡轮乘坐办法》的通知', date: '2026-01-20', outlet: '市船务局' },
    body: ['关于印发《渡轮乘坐办法》的通知', FIRST],
  },
  {
    kind: 'a German one',
    lines: ['Die Fähre', '', '12.02.2026 | Jana Brandt', '', SECOND],
    stated: { title: 'Die Fähre', date: '2026-02-12' },
    body: ['Die Fähre', SECOND],
  },
  {
    kind: 'an agency, which names place and day where the report begins',
    lines: [
      'Ferries to dock by themselves',
      '',
      `EASTPORT, Norway (March 9, 2026) — ${SECOND}`,
      '',
      'The captain stays.',
    ],
    stated: { title: 'Ferries to dock by themselves', date: '2026-03-09' },
    body: [
      'Ferries to dock by themselves',
      `EASTPORT, Norway (March 9, 2026) — ${SECOND}`,
      'The captain stays.',
    ],
  },
];

describe('a page off a clipboard', () => {
  it.each(PAGES)('of $kind gives its title and day, and only its text', ({ lines, stated, body }) => {
    const clean = cleanRawText(lines.join('\n'));
    expect(clean.stated).toMatchObject(stated);
    expect(clean.paragraphs).toEqual(body);
    expect(cleanRawText(body.join('\n\n')).paragraphs).toEqual(body);
  });

  it('of short counted reports is each of them, without its number', () => {
    const report = (place: number, title: string): string =>
      `${place}. ${title}\n湖畔日报 2026-01-${10 + place} 07:20\n摘要：- 渡轮在零下二十度跑完一个冬天[1] - 续航掉了一成[2]`;
    const articles = splitArticles(`今日早读\n登录\n${report(1, '渡轮过冬')}\n\n${report(2, '桥还在修')}\n`);
    const read = articles.map(({ text }) => cleanRawText(text));
    expect(read.map(({ stated }) => [stated.title, stated.date, stated.outlet])).toEqual([
      ['渡轮过冬', '2026-01-11', '湖畔日报'],
      ['桥还在修', '2026-01-12', '湖畔日报'],
    ]);
    expect(read[0]?.paragraphs).toEqual([
      '渡轮过冬',
      '### 摘要',
      '- 渡轮在零下二十度跑完一个冬天[1]\n- 续航掉了一成[2]',
    ]);
  });

  it('as its source is read as a page', async () => {
    const source = `<div><h1>Die F&auml;hre</h1><span>12.02.2026</span></div>\n<p>${SECOND}</p>\n<ul><li>Strom</li><li>Seil</li></ul>`;
    const { documents } = await readPasted('/import', source);
    const [document] = documents;
    const text = document?.kind === 'raw' ? document.articles[0]?.text : undefined;
    expect(text).toMatch(/^# Die Fähre\n\n12\.02\.2026\n\n/);
    expect(text).toContain(SECOND);
    expect(text).not.toContain('<');
  });
});
