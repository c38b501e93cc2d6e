import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';

const NOW = Date.UTC(2026, 0, 10);
const GOOD = 'title: 潮汐电站\ndate: 2026-01-05';

function read(yaml: string, body = '正文。') {
  return readText(`---\n${yaml}\n---\n${body}`);
}

/** The episode, and its warnings as `line field code`. */
function readText(text: string): { readonly episode: EpisodeFile; readonly warnings: readonly string[] } {
  const result = parseEpisode('x.md', new TextEncoder().encode(text), NOW);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const warnings = result.warnings.map(({ line, field, fault }) => `${line} ${field} ${fault.code}`);
  return { episode: result.episode, warnings };
}

const namesOf = ({ listings }: EpisodeFile): string[] => listings.map(({ name }) => name);

describe('a key that is nearly a known one', () => {
  it.each([
    ['sources: https://example.org/a', { source: 'https://example.org/a' }],
    ['Series: 海上', { series: '海上' }],
    ['speker: 阿禾', { speaker: '阿禾' }],
    ['guests: [阿禾]', { guest: '阿禾' }],
    ['channel: 海风电台', { speaker: '海风电台' }],
    ['Insight: 潮水守时', { insight: '潮水守时' }],
    ['company_org: 浪涌', { listings: [{ kind: 'company', name: '浪涌' }] }],
    ['companyOrgs: 浪涌', { listings: [{ kind: 'company', name: '浪涌' }] }],
    ['product_model: 涡轮', { listings: [{ kind: 'product', name: '涡轮' }] }],
    ['media_boks: 慢', { listings: [{ kind: 'medium', name: '慢' }] }],
  ])('is read as that, with a warning: %s', (line, fields) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(episode).toMatchObject(fields);
    expect(warnings).toEqual([`4 ${line.split(':')[0]} key-read-as`]);
  });

  it('lists names too', () => {
    expect(namesOf(read(`${GOOD}\ntag: [潮汐]\ncompanies: [浪涌]`).episode)).toEqual(['浪涌', '潮汐']);
    // A site generator's word for a subject is no company.
    expect(read(`${GOOD}\ncompanies: [tidal-power]`)).toMatchObject({
      episode: { listings: [] },
      warnings: ['4 companies key-unread'],
    });
  });

  it('never takes the place of the known one, nor refuses a file by what it holds', () => {
    const both = read(`${GOOD}\nspeaker: 甲\nSpeaker: 乙\nchannel: 丙`);
    expect(both.episode.speaker).toBe('甲');
    expect(both.warnings).toEqual(['5 Speaker key-unread']);
    expect(read(`${GOOD}\nguests: [甲, 乙]\nID: 不合格`).warnings).toEqual([
      '4 guests key-unread',
      '5 ID key-unread',
    ]);
    expect(read(`${GOOD}\nchannel: https://example.org/c`).episode.speaker).toBeUndefined();
  });

  it('is left alone when it is a word of its own, or says nothing', () => {
    expect(read(`${GOOD}\ndata: 3\nmood: sunny\nSeries:\nchannel: ''\nfile_name: x`).warnings).toEqual([]);
  });
});

describe('what holds an episode back', () => {
  it.each([
    'Draft: true',
    'DRAFT: yes',
    'drafts: on',
    'darft: 是',
    'Draft: "1"',
    'Draft: WIP',
    'isDraft: true',
    'is_draft: 1',
    'drafted: true',
    '草稿: true',
    'status: draft',
    'status: 草稿',
    'Status: draft',
    'Statuses: Draft',
    'publishDate: when it is done',
    'publish_date: [2026]',
  ])('as a draft: %s', (line) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(episode.draft).toBe(true);
    expect(warnings).toEqual([`4 ${line.split(':')[0]} held-as-draft`]);
  });

  it.each([`status: '"draft"'`, 'status: "**draft**"'])('as a draft, whatever marks it wears: %s', (line) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(episode.draft).toBe(true);
    expect(warnings.toSorted()).toEqual(['4 status held-as-draft', '4 status marks-in-value']);
  });

  it.each([`draft: '"true"'`, `draft: "**yes**"`])('as a draft that says so with marks: %s', (line) => {
    expect(read(`${GOOD}\n${line}`).episode.draft).toBe(true);
  });

  it.each([
    'publisher: 海风',
    'drafted: 2025-01-01',
    'published: 2025-01-01',
    'exclude: []',
    'Draft:',
    'draft: ',
  ])('but not by what says nothing of it: %s', (line) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(episode).toMatchObject({ draft: false, publishAt: undefined });
    expect(episode.excluded).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('counts in any spelling, whatever the others say', () => {
    expect(read(`${GOOD}\ndraft: false\nDraft: true`).episode.draft).toBe(true);
    expect(read(`${GOOD}\ndraft: true\nDraft: false`).episode.draft).toBe(true);
    expect(read(`${GOOD}\nDraft: no`).episode.draft).toBe(false);
  });

  it.each([
    ['yes', true],
    ['On', true],
    ['1', true],
    ['是', true],
    ['"TRUE"', true],
    ['no', false],
    ['off', false],
    ['0', false],
    ['否', false],
  ])('draft: %s', (word, isDraft) => {
    expect(read(`${GOOD}\ndraft: ${word}`)).toMatchObject({ episode: { draft: isDraft }, warnings: [] });
  });

  it.each([
    'published: false',
    'exclude: true',
    'Published: no',
    `published: '"false"'`,
    `exclude: "'true'"`,
    'exlude: true',
    'publised: false',
    'excludes: true',
    'Publish: false',
    'unpublished: true',
    'exclude: ture',
  ])('and hides it: %s', (line) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(episode.excluded).toBe(true);
    expect(warnings).toEqual([`4 ${line.split(':')[0]} hidden`]);
    expect(read(`${GOOD}\npublished: true\nexclude: false`).episode.excluded).toBeUndefined();
  });

  it.each(['publishDate', 'publish_date'])('%s holds until its day, and is no warning afterwards', (key) => {
    const { episode, warnings } = read(`${GOOD}\n${key}: 2026-02-01`);
    expect(episode.publishAt).toBe(Date.UTC(2026, 1, 1));
    expect(warnings).toEqual([`4 ${key} held-until`]);
    expect(read(`${GOOD}\n${key}: 2025-02-01`).warnings).toEqual([]);
  });
});

describe('the day of publishing', () => {
  it.each([
    ['2099/1/1', Date.UTC(2099, 0, 1)],
    ['2099年1月1日', Date.UTC(2099, 0, 1)],
    ['2099-01-01 10:00', Date.UTC(2099, 0, 1, 10)],
    ['2099-01-01T00:00:00', Date.UTC(2099, 0, 1)],
    ['2099-01-01T08:00+08:00', Date.UTC(2099, 0, 1)],
    [`'"2099-01-01"'`, Date.UTC(2099, 0, 1)],
  ])('holds in any spelling: publishDate: %s', (written, at) => {
    const { episode, warnings } = read(`${GOOD}\npublishDate: ${written}`);
    expect(episode.publishAt).toBe(at);
    expect(warnings).toEqual(['4 publishDate held-until']);
  });

  it('is the latest of all that are told', () => {
    const earlier = 'publish_at: 2026-02-01T00:00:00Z';
    const { episode, warnings } = read(
      `${GOOD}\n${earlier}\npublishDate: 2099-01-01\npublish-date: 2098-01-01`,
    );
    expect(episode.publishAt).toBe(Date.UTC(2099, 0, 1));
    expect(warnings).toEqual(['5 publishDate held-until', '6 publish-date held-until']);
  });
});

describe('a list in one text', () => {
  it.each([
    ['tags: 潮汐, 涡轮', ['潮汐', '涡轮']],
    ['tags: 芯片、能源；港口', ['芯片', '能源', '港口']],
    ['tags: #潮汐 #涡轮', ['潮汐', '涡轮']],
    ["tags: '[]'", []],
    ["tags: ['[]']", []],
    [`tags: '["潮汐", "涡轮"]'`, ['潮汐', '涡轮']],
    [`people: "['甲', '乙']"`, ['甲', '乙']],
    [`media_books: "['Slow, and Slower', 'Tides']"`, ['Slow, and Slower', 'Tides']],
    ['media_books: "[慢，与更慢, 船、港与灯塔]"', ['慢，与更慢', '船、港与灯塔']],
    [`companies_orgs: "['Wave, Inc.', 'Roe''s', \\"B\\"]"`, ['Wave, Inc.', "Roe''s", 'B']],
    ['people: 阿禾，阿海', ['阿禾', '阿海']],
    ['tags: 潮汐，涡轮', ['潮汐', '涡轮']],
    ['tags: [潮汐、涡轮]', ['潮汐', '涡轮']],
    ['tags: ["wave power, 港口"]', ['wave power', '港口']],
    ["tags: ['#潮汐 #涡轮']", ['潮汐', '涡轮']],
    ['companies_orgs: ["Wave,Tide", 浪涌，潮头]', ['Wave', 'Tide', '浪涌', '潮头']],
    ["people: '[[阿禾]], [[阿海|海]]'", ['阿禾', '海']],
    ['companies_orgs: Wave Works, Inc., Tidal Co., Ltd.', ['Wave Works, Inc.', 'Tidal Co., Ltd.']],
    ['media_books: 《潮水》、《风，与帆》', ['《潮水》', '《风，与帆》']],
  ])('is split into its entries: %s', (line, names) => {
    const { episode, warnings } = read(`${GOOD}\n${line}`);
    expect(namesOf(episode)).toEqual(names);
    expect(warnings.at(-1)).toMatch(/^4 \w+ list-in-text$/);
  });

  it.each([
    ['companies_orgs', 'Wave Works, Inc.'],
    ['companies_orgs', '80,000 Buoys'],
    ['companies_orgs', 'Sand, Salt & Stone'],
    ['people', 'Jane Roe, M.D.'],
    ['people', '阿禾（主持，记者、作者）'],
    ['media_books', '慢，与更慢'],
    ['media_books', 'Ropes, Knots, and Sails'],
    ['media_books', '船、港与灯塔'],
    ['media_books', '《你好，大海》'],
  ])('is one name where the commas are part of it: %s: %s', (key, name) => {
    expect(read(`${GOOD}\n${key}: ${name}`)).toMatchObject({
      episode: { listings: [{ name }] },
      warnings: [],
    });
    expect(namesOf(read(`${GOOD}\n${key}: ["${name}"]`).episode)).toEqual([name]);
  });

  it.each([
    ['companies_orgs', 'University of Tides, Harbour'],
    ['products_models', '涨潮时，请大声'],
    ['people', 'Roe, Jane'],
    ['media_books', '涨潮、退潮，与等'],
  ])('that is an entry of a list is one name too: %s: %s', (key, name) => {
    expect(read(`${GOOD}\n${key}:\n- ${name}`)).toMatchObject({
      episode: { listings: [{ name }] },
      warnings: [],
    });
  });

  it('has no entry without a letter or a digit', () => {
    const { episode, warnings } = read(`${GOOD}\ntags: ['--', '', 潮汐, "…"]`);
    expect(namesOf(episode)).toEqual(['潮汐']);
    expect(warnings).toEqual(['4 tags no-name', '4 tags no-name']);
  });
});

describe('a value', () => {
  it('is plain text: quotes within quotes, backslashes and bold are taken off, references decoded', () => {
    const { episode, warnings } = read(
      [
        `title: '"风与&nbsp;帆 &amp; 桨"'`,
        'date: 2026-01-05',
        `summary: '**涨潮**发电，**退潮**也发电；2**10 &#x2026;'`,
        String.raw`insight: '她说 \"等\"'`,
        `category: '**energy**'`,
        `people: ['"阿禾"']`,
      ].join('\n'),
    );
    expect(episode).toMatchObject({
      title: '风与\u00a0帆 & 桨'.replace('\u00a0', ' '),
      summary: '涨潮发电，退潮也发电；2**10 …',
      insight: '她说 "等"',
    });
    expect(namesOf(episode)).toEqual(['阿禾', 'energy']);
    expect(warnings).toEqual([
      '2 title marks-in-value',
      '5 insight marks-in-value',
      '6 category marks-in-value',
      '7 people marks-in-value',
    ]);
  });

  it.each([
    [String.raw`\"潮与汐\"`, '潮与汐'],
    [String.raw`\"潮\"与汐`, '"潮"与汐'],
    [`'"她说 \\"等\\""'`, '她说 "等"'],
  ])('comes without the quotes that a program left: title: %s', (written, title) => {
    expect(read(`title: ${written}\ndate: 2026-01-05`)).toMatchObject({
      episode: { title },
      warnings: ['2 title marks-in-value'],
    });
  });

  it('keeps quotes of its own', () => {
    expect(read(`title: '"潮" 与 "汐"'\ndate: 2026-01-05`)).toMatchObject({
      episode: { title: '"潮" 与 "汐"' },
      warnings: [],
    });
  });

  it.each(['C# 与潮汐 #3', '#1 号涡轮', '第三集 #完'])(
    'that YAML would cut is read whole: title: %s',
    (title) => {
      const { episode, warnings } = read(`title: ${title}\ndate: 2026-01-05 # 周一\ntags: # 还没有`);
      expect(episode).toMatchObject({ title, date: '2026-01-05', listings: [] });
      expect(warnings).toEqual(['2 title cut-at-hash']);
      expect(read(`title: "${title}"\ndate: 2026-01-05`)).toMatchObject({ episode: { title }, warnings: [] });
    },
  );

  it('that is an entry of a list is read whole too', () => {
    const { episode, warnings } = read(
      `${GOOD}\ncompanies_orgs:\n- Wave #1\n- Tide\ntags:\n  - #潮汐\n  - 港`,
    );
    expect(namesOf(episode)).toEqual(['Wave #1', 'Tide', '潮汐', '港']);
    expect(warnings).toEqual(['5 companies_orgs cut-at-hash', '8 tags cut-at-hash', '8 tags list-in-text']);
    expect(read(`${GOOD}\nsource: https://example.org/p #frag`)).toMatchObject({
      episode: { source: 'https://example.org/p' },
      warnings: [],
    });
  });

  it.each([
    ["speaker: '[[阿禾]]'", { speaker: '阿禾' }],
    ['speaker: [[阿禾]]', { speaker: '阿禾' }],
    ["people:\n- '[[阿禾]]'", { listings: [{ name: '阿禾' }] }],
    ['people:\n- [[阿禾|小禾]]', { listings: [{ name: '小禾' }] }],
    ["summary: '[[潮水|水]]守时'", { summary: '水守时' }],
  ])('comes without wiki brackets: %s', (line, fields) => {
    expect(read(`${GOOD}\n${line}`).episode).toMatchObject(fields);
  });

  it('may begin with bold, which is no YAML', () => {
    const { episode, warnings } = read(
      `${GOOD}\nsummary: **涨潮**发电 and it's fine\nspeaker: **阿禾**\npeople:\n- **阿海**\n- 阿江`,
    );
    expect(episode).toMatchObject({ summary: "涨潮发电 and it's fine", speaker: '阿禾' });
    expect(namesOf(episode)).toEqual(['阿海', '阿江', '阿禾']);
    expect(warnings).toEqual(['5 speaker marks-in-value', '7 people marks-in-value']);
    expect(read(`${GOOD}\ndraft: **true**`).episode.draft).toBe(true);
  });

  it('may hold a number sign in a list on one line', () => {
    expect(namesOf(read(`${GOOD}\ncompanies_orgs: [Wave #1, Tide]`).episode)).toEqual(['Wave #1', 'Tide']);
  });

  it('that is no address is left out as a source', () => {
    expect(read(`${GOOD}\nsource: 海边的录音`)).toMatchObject({
      episode: { source: undefined, identity: undefined },
      warnings: ['4 source no-address'],
    });
  });

  it('with invisible characters is read without them, and they are named', () => {
    const text = '\uFEFF\uFEFF-----\n\u200Btitle:\u3000潮\u200B汐\ndate: 2026-01-05\n----\n正文。';
    const { episode, warnings } = readText(text);
    expect(episode.title).toBe('潮汐');
    expect(warnings).toEqual(['1 front matter invisible', '2 front matter invisible']);
    const result = parseEpisode('x.md', new TextEncoder().encode(text), NOW);
    expect(result).toMatchObject({ warnings: [{}, { fault: { characters: 'U+200B, U+3000' } }] });
  });
});

describe('a date', () => {
  it.each([
    ['2024-01-02 10:00:00 +0800', Date.UTC(2024, 0, 2, 2)],
    ['2024-01-02 10:00:00+08:00', Date.UTC(2024, 0, 2, 2)],
    ['2024-01-02 10:00 UTC', Date.UTC(2024, 0, 2, 10)],
    ['2024-01-02T10:00:00.5Z', Date.UTC(2024, 0, 2, 10, 0, 0, 500)],
  ])('with hour and zone is the day in that zone: %s', (date, datedAt) => {
    expect(read(`title: x\ndate: ${date}`)).toMatchObject({
      episode: { date: '2024-01-02', datedAt },
      warnings: [],
    });
  });

  it('without a zone is its day, with a warning', () => {
    expect(read('title: x\ndate: 2024-01-02 10:00:00')).toMatchObject({
      episode: { date: '2024-01-02', datedAt: Date.UTC(2024, 0, 2) },
      warnings: ['3 date zone-missing'],
    });
  });

  it('more than a day ahead is warned of', () => {
    expect(read('title: x\ndate: 2026-01-11').warnings).toEqual([]);
    expect(read('title: x\ndate: 2026-01-12').warnings).toEqual(['3 date future-date']);
  });
});

describe('a body', () => {
  it('is warned of at the lines of the file', () => {
    const body = '\n### 甲\n<details>\n[BODY_START]\n```\n没有结尾\n<!-- 也没有';
    expect(read(GOOD, body).warnings).toEqual([
      '7 body unbalanced-fold',
      '8 body litter',
      '9 body unclosed-fence',
      '11 body unclosed-comment',
    ]);
  });

  it('with a merge that nobody settled is refused', () => {
    const conflict = '一\n<<<<<<< HEAD\n二\n=======\n三\n>>>>>>> other';
    for (const [text, place] of [
      [`---\n${GOOD}\n---\n${conflict}`, { line: 6, field: 'body' }],
      [`---\n<<<<<<< HEAD\n${GOOD}\n=======\n>>>>>>> b\n---\n一`, { line: 2, field: 'front matter' }],
    ] as const) {
      expect(parseEpisode('x.md', new TextEncoder().encode(text), NOW)).toEqual({
        problems: [{ path: 'x.md', ...place, fault: { code: 'merge-conflict' } }],
      });
    }
  });

  it.each([
    '<<<<<<<\n一\n=======\n二\n>>>>>>>',
    '```\n<<<<<<< HEAD\n一\n||||||| base\n=======\n二\n>>>>>>> other\n```',
  ])('with its marks unnamed or in code is refused too: %j', (body) => {
    expect(() => read(GOOD, body)).toThrow('merge-conflict');
  });

  it.each(['>>>>>>> 七层引用', '<<<<<<< a\n>>>>>>> b', '>>>>>>> a\n=======\n<<<<<<< b'])(
    'is no merge without its marks in order: %j',
    (body) => expect(read(GOOD, body).warnings).toEqual([]),
  );

  it('may underline a heading, and show a merge as code', () => {
    expect(read(GOOD, '标题\n=======\n\n```\n<<<<<<< HEAD\n```\n').warnings).toEqual([]);
  });

  it('of 4 MB is read', () => {
    const paragraph = '潮水守时。'.repeat(400);
    const body = `${paragraph}\n\n`.repeat(690);
    expect(Buffer.byteLength(body)).toBeGreaterThan(4_100_000);
    expect(read(GOOD, body).episode.sections).toHaveLength(1);
  });
});
