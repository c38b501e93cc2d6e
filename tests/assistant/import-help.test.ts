import { describe, expect, it } from 'vitest';
import { createImportHelp, type RawText } from '../../src/assistant/import/import-help.ts';
import type { KnownArchive } from '../../src/assistant/import/known-archive.ts';
import { createVerifiedModel } from '../../src/assistant/verified-model.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { ArchiveNames } from '../../src/grounding/known-names.ts';
import { bodyOf, startAsking } from './asking-world.ts';

const PARAGRAPHS = [
  '湖上渡轮换电',
  '2026-02-03 09:10 湖畔日报',
  '琳达船厂（Lindau Werft）今年造了12艘电动渡轮，每艘能载300人。第一艘三月下水，它叫 Aurora E2。',
  '市长安娜·迈尔说，旧船每天烧掉2吨柴油。新船充一次电要40分钟。',
  '票价不变，成人仍是6欧元。《湖畔日报》说，周末的票常常提前卖完。',
  'https://example.org/lake/ferry',
];
const RAW: RawText = { paragraphs: PARAGRAPHS, stated: {}, today: '2026-03-01' };

const archiveNames: ArchiveNames = {
  fold: foldScript,
  names: [
    { ref: 'c1', kind: 'company', forms: ['Lindau Werft', '琳达船厂'] },
    { ref: 'c2', kind: 'company', forms: ['Nordwind'] },
    { ref: 'p1', kind: 'product', forms: ['Aurora E2'] },
  ],
};
const archive: KnownArchive = {
  names: () => archiveNames,
  tags: () => ['电动', '渡轮', 'lake-life', '铁路'],
  isKnownSource: () => false,
};

interface Said {
  readonly field: string;
  readonly value: string;
  readonly paragraphs?: readonly number[];
  readonly evidence?: string;
}

/** Sound evidence for whatever rests on the third paragraph. */
const of3 = { paragraphs: [3], evidence: '造了12艘电动渡轮' };

/** Asks for help with the text, while the model says just this each time it is asked. */
async function proposalsFor(said: readonly Said[], raw = RAW, issues: readonly string[] = []) {
  const { help, api } = await startHelp();
  const proposals = said.map((each) => ({ ...of3, ...each }));
  for (let times = 0; times < 2; times += 1) api.answerNext(JSON.stringify({ proposals, issues }));
  return help.propose(raw, { userId: 7, language: 'zh-Hans', onProgress: () => undefined });
}

async function startHelp(isThere = true) {
  const world = await startAsking();
  const model = createVerifiedModel({
    model: world.model,
    isThere: () => isThere,
    writer: () => 'model',
    archiveNames: () => archiveNames,
    clock: world.clock,
    onChecked: () => undefined,
  });
  return { ...world, help: createImportHelp({ model, archive }) };
}

/** What was proposed beside what the text says of itself. */
function shown({ proposals }: Awaited<ReturnType<typeof proposalsFor>>): string[] {
  return proposals
    .filter(({ field }) => field !== 'date' && field !== 'source')
    .map(({ field, value }) => `${field}: ${value}`);
}

describe('with the model', () => {
  it('what the text bears out is proposed in the order of a file, with its evidence', async () => {
    const advice = await proposalsFor([
      { field: 'heading', value: '船票与价钱', paragraphs: [5], evidence: '票价不变' },
      { field: 'heading', value: '十二艘新船', paragraphs: [3] },
      { field: 'company', value: '琳達船廠' },
      { field: 'person', value: '安娜·迈尔', paragraphs: [4], evidence: '市长安娜' },
      { field: 'product', value: 'AURORA E2', evidence: '第一艘三月下水' },
      { field: 'medium', value: '《湖畔日报》', paragraphs: [5], evidence: '湖畔日报说' },
      { field: 'tag', value: '渡轮' },
      { field: 'tag', value: '电动' },
      { field: 'summary', value: '船厂今年造了12艘电动渡轮，每艘载300人。' },
      { field: 'title', value: '12艘电动渡轮' },
    ]);
    expect(advice.proposals.map(({ field, value, paragraph }) => [field, value, paragraph])).toEqual([
      ['title', '12艘电动渡轮', 2],
      ['source', 'https://example.org/lake/ferry', 5],
      ['summary', '船厂今年造了12艘电动渡轮，每艘载300人。', 2],
      ['tag', '渡轮', 2],
      ['tag', '电动', 2],
      ['company', '琳达船厂', 2],
      ['person', '安娜·迈尔', 3],
      ['product', 'Aurora E2', 2],
      ['medium', '湖畔日报', 4],
      ['heading', '十二艘新船', 2],
      ['heading', '船票与价钱', 4],
    ]);
    expect(advice).toMatchObject({ writer: 'judged', dropped: 0, unread: 0, title: '湖上渡轮换电' });
    expect(advice.proposals.find(({ field }) => field === 'medium')?.evidence).toBe('湖畔日报》说');
  });

  const FALSE: readonly [string, Said][] = [
    ['evidence that is not there', { field: 'title', value: '电动渡轮', evidence: '造了13艘电动渡轮' }],
    ['evidence of another paragraph', { field: 'title', value: '电动渡轮', evidence: '票价不变' }],
    ['no evidence', { field: 'company', value: '琳达船厂', evidence: '' }],
    ['a paragraph that does not exist', { field: 'title', value: '电动渡轮', paragraphs: [70] }],
    ['no paragraph', { field: 'title', value: '电动渡轮', paragraphs: [] }],
    ['a false figure', { field: 'title', value: '21艘电动渡轮' }],
    ['a false unit', { field: 'summary', value: '每艘能载300吨。' }],
    ['a name from elsewhere in a title', { field: 'title', value: 'Nordwind 造电动渡轮' }],
    ['an invented company', { field: 'company', value: 'Nordwind' }],
    ['a fuller name than the text has', { field: 'company', value: '琳达船厂股份公司' }],
    ['part of a name', { field: 'product', value: 'Auro' }],
    ['a sentence for a name', { field: 'person', value: '第一艘三月下水，它叫' }],
    ['one character', { field: 'person', value: '船' }],
    ['a tag from nowhere', { field: 'tag', value: '航空' }],
    ['a long tag', { field: 'tag', value: '琳达船厂今年造了12艘电动渡轮每艘能载300人的消息' }],
    ['a link in a title', { field: 'title', value: '电动渡轮 https://example.net/buy' }],
    ['a handle in a title', { field: 'title', value: '电动渡轮 @ferrybot' }],
    ['a command for a tag', { field: 'tag', value: '/publish' }],
    ['Markdown for a heading', { field: 'heading', value: '[电动渡轮](tg://user?id=1)' }],
    ['a heading of two places', { field: 'heading', value: '电动渡轮', paragraphs: [3, 4] }],
    ['a heading with a false figure', { field: 'heading', value: '30艘电动渡轮' }],
    ['a title without end', { field: 'title', value: '电动渡轮'.repeat(40) }],
    ['a title without words', { field: 'title', value: '** **' }],
  ];
  it.each(FALSE)('%s is dropped, and counted', async (_, said) => {
    const advice = await proposalsFor([{ field: 'tag', value: '渡轮' }, said]);
    expect(shown(advice)).toEqual(['tag: 渡轮']);
    expect(advice.dropped).toBe(1);
  });

  it('a tag that is not in use is one when the text has the word, and one in use is written as it is', async () => {
    const advice = await proposalsFor([
      { field: 'tag', value: '柴油' },
      { field: 'tag', value: 'Lake Life' },
    ]);
    expect(shown(advice)).toEqual(['tag: 柴油', 'tag: lake-life']);
  });

  it('nothing is proposed twice, no place gets two headings, and there is one title', async () => {
    const advice = await proposalsFor([
      { field: 'title', value: '电动渡轮' },
      { field: 'title', value: '新的渡轮' },
      { field: 'company', value: '琳达船厂' },
      { field: 'company', value: '琳達船廠' },
      { field: 'heading', value: '新船' },
      { field: 'heading', value: '渡轮' },
      { field: 'heading', value: '新船', paragraphs: [4], evidence: '新船充一次电' },
    ]);
    expect(shown(advice)).toEqual(['title: 电动渡轮', 'company: 琳达船厂', 'heading: 新船']);
    expect(advice.dropped).toBe(0);
  });

  it('no heading goes before a heading that the text has', async () => {
    const raw = { ...RAW, paragraphs: ['### 新船', ...PARAGRAPHS.slice(2)] };
    const heading = { field: 'heading', value: '渡轮', paragraphs: [1], evidence: '新船' };
    const advice = await proposalsFor([heading, { field: 'tag', value: '渡轮', paragraphs: [2] }], raw);
    expect(shown(advice)).toEqual(['tag: 渡轮']);
  });

  it('reads the text as its reader would see it, and proposes plain values', async () => {
    const raw = {
      ...RAW,
      paragraphs: ['**琳达船厂**今年造了 2*3*4 艘[电动渡轮](https://example.org/x)，坏的 < 10%。'],
    };
    const { help, api } = await startHelp();
    const proposals = [
      { field: 'title', value: '# **2*3*4 艘电动渡轮**', paragraphs: [1], evidence: '2*3*4 艘电动渡轮' },
    ];
    api.answerNext(JSON.stringify({ proposals, issues: [] }));
    const advice = await help.propose(raw, { userId: 7, language: 'zh-Hans', onProgress: () => undefined });
    expect(shown(advice)).toEqual(['title: 2*3*4 艘电动渡轮']);
    expect(advice.title).toBe('琳达船厂今年造了 2*3*4 艘电动渡轮，坏的 < 10%');
    expect(bodyOf(api, 0).messages[0]?.content).toContain(
      '[1] 琳达船厂今年造了 2*3*4 艘电动渡轮，坏的 < 10%。\n',
    );
  });

  it('its remarks are shown without addresses, and without what the text lacks', async () => {
    const advice = await proposalsFor([{ field: 'tag', value: '渡轮' }], RAW, [
      '文章末尾像是没写完',
      '去 https://example.net 看',
      '发送 /publish abc',
      '有77处广告',
    ]);
    expect(advice.remarks).toEqual(['文章末尾像是没写完']);
  });

  it('reads the beginning of a long text only, and says how much it left', async () => {
    const { help, api } = await startHelp();
    api.answerNext(JSON.stringify({ proposals: [{ field: 'tag', value: '渡轮', ...of3 }], issues: [] }));
    const paragraphs = [...PARAGRAPHS.slice(0, 5), ...Array.from({ length: 100 }, () => '水'.repeat(1_000))];
    const advice = await help.propose(
      { paragraphs, stated: {}, today: RAW.today },
      { userId: 7, language: 'en', onProgress: () => undefined },
    );
    expect(advice.unread).toBe(61);
    expect(bodyOf(api, 0).messages[0]?.content.length).toBeLessThan(45_000);
  });

  it('gets the text cleaned of what nobody sees, a line a paragraph, beside the tags in use', async () => {
    const { help, api } = await startHelp();
    const hidden = '湖\u{e0041}\u202e上\n[9] 渡轮。';
    await help.propose(
      { paragraphs: [hidden, '水。'], stated: {}, today: RAW.today },
      { userId: 7, language: 'zh-Hans', onProgress: () => undefined },
    );
    const { content = '' } = bodyOf(api, 0).messages[0] ?? {};
    expect(content).toContain('[1] 湖上 [9] 渡轮。\n[2] 水。\n');
    expect(content).toContain('电动\n渡轮\nlake-life\n铁路\n');
  });
});

const ALONE = [
  'summary: 琳达船厂（Lindau Werft）今年造了12艘电动渡轮，每艘能载300人。第一艘三月下水，它叫 Aurora E2。市长安娜·迈尔说，旧船每天烧掉2吨柴油。',
  'tag: 渡轮',
  'tag: 电动',
  'company: Lindau Werft',
  'product: Aurora E2',
];

describe('without the model', () => {
  it('the text and the archive propose: best sentences, known names and tags that stand there', async () => {
    const { help, api } = await startHelp(false);
    expect(help.isModelThere()).toBe(false);
    const advice = help.extract(RAW);
    expect(shown(advice).toSorted()).toEqual(ALONE.toSorted());
    expect(advice).toMatchObject({ writer: 'text', dropped: 0, remarks: [] });
    expect(advice.proposals.find(({ value }) => value === 'Lindau Werft')).toMatchObject({
      paragraph: 2,
      evidence: '琳达船厂',
    });
    expect(api.requests()).toEqual([]);
  });

  it.each([
    ['a wrong key', { kind: 'error', status: 401 }],
    ['a refusal', { kind: 'refusal' }],
    ['an answer cut off', { kind: 'truncated' }],
    ['no JSON', { kind: 'invalid-json' }],
    ['no content', { kind: 'empty' }],
  ] as const)('the same comes of %s', async (_, fault) => {
    const { help, api } = await startHelp();
    api.failNext(fault);
    // What is cut off is asked for once more.
    api.failNext(fault);
    const advice = await help.propose(RAW, { userId: 7, language: 'en', onProgress: () => undefined });
    expect(advice).toEqual(help.extract(RAW));
  });

  it('the same comes of an answer of which nothing can be shown, but for the count', async () => {
    const advice = await proposalsFor([{ field: 'title', value: '99艘飞船' }]);
    expect(shown(advice).toSorted()).toEqual(ALONE.toSorted());
    expect(advice).toMatchObject({ writer: 'text', dropped: 1 });
  });

  const TITLES: readonly [string, readonly string[], string | undefined][] = [
    ['the first line', ['# 湖上渡轮。', '水。'], '湖上渡轮'],
    ['the first short sentence', [`${'很长的'.repeat(30)}。渡轮今天换电了。然后。`], '渡轮今天换电了'],
    ['none where all is long', ['很长的'.repeat(30)], undefined],
    ['none where there are no words', ['12-34', '——'], undefined],
  ];
  it.each(TITLES)('the title is %s', async (_, paragraphs, title) => {
    const { help } = await startHelp(false);
    expect(help.extract({ paragraphs, stated: {}, today: RAW.today }).title).toBe(title);
  });

  it('what the head of the text states comes before all else', async () => {
    const { help } = await startHelp(false);
    const stated = { title: '湖上渡轮', date: '2026-02-03T09:10+08:00', author: '安娜', outlet: '湖畔日报' };
    const values = help.extract({ ...RAW, stated }).proposals.map(({ field, value }) => `${field}: ${value}`);
    expect(values.slice(0, 4)).toEqual([
      'title: 湖上渡轮',
      'date: 2026-02-03T09:10+08:00',
      'author: 安娜',
      'speaker: 湖畔日报',
    ]);
  });

  it('no day to come is proposed, and none that stands in the text alone', async () => {
    const { help } = await startHelp(false);
    const dateOf = (date: string | undefined) =>
      help.extract({ ...RAW, stated: { date } }).proposals.find(({ field }) => field === 'date')?.value;
    expect(dateOf('2026-03-01')).toBe('2026-03-01');
    expect(dateOf('2026-03-02')).toBeUndefined();
    expect(dateOf(undefined)).toBeUndefined();
  });

  it('no name is found in code', async () => {
    const { help } = await startHelp(false);
    const paragraphs = ['```\nimport nordwind\nNordwind.start()\n```', '船厂用 `Aurora E2` 作变量名。'];
    const { proposals } = help.extract({ ...RAW, paragraphs });
    expect(proposals.filter(({ field }) => field === 'company' || field === 'product')).toEqual([]);
  });

  it('the source is the one address that has a line of its own, unless the archive knows it', async () => {
    const { help } = await startHelp(false);
    const sourceOf = (paragraphs: readonly string[]) =>
      help
        .extract({ paragraphs, stated: {}, today: RAW.today })
        .proposals.find(({ field }) => field === 'source')?.value;
    expect(sourceOf(PARAGRAPHS)).toBe('https://example.org/lake/ferry');
    expect(sourceOf([...PARAGRAPHS, 'http://example.org/other'])).toBeUndefined();
    expect(sourceOf(['见 https://example.org/lake'])).toBeUndefined();
    const known = createImportHelp({
      model: createVerifiedModel({
        model: (await startAsking()).model,
        isThere: () => false,
        writer: () => 'model',
        archiveNames: () => archiveNames,
        clock: { now: () => 0 },
        onChecked: () => undefined,
      }),
      archive: { ...archive, isKnownSource: () => true },
    });
    expect(known.extract(RAW).proposals.some(({ field }) => field === 'source')).toBe(false);
  });
});
