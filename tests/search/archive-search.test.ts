import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { SearchQuery } from '../../src/domain/search.ts';
import type { SearchAnswer } from '../../src/domain/search-answer.ts';
import { createArchiveSearch } from '../../src/search/archive-search.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { createScanIndex } from './scan-index.ts';

const EPISODES: readonly Episode[] = [
  anEpisode('chips', {
    title: '芯片的三道关',
    date: '2026-01-05',
    body: '英伟达的营收又涨了，SK海力士也扩产。',
    listings: [
      ...listingsOf('company', '英伟达', 'SK Hynix'),
      ...listingsOf('tag', '芯片'),
      ...listingsOf('person', '黄仁勋'),
    ],
  }),
  anEpisode('light', {
    title: '光从哪里来',
    date: '2026-02-10',
    body: '极紫外光打在锡滴上。Nvidia waits for it，内存和GPU卡也等着。',
    listings: listingsOf('company', '英伟达', 'ASML'),
    terms: [{ name: '极紫外光', english: 'Extreme Ultraviolet', acronym: 'EUV' }],
    pairs: [{ first: '极紫外光', second: 'EUV' }],
  }),
  anEpisode('rates', { title: '收益率曲线', date: '2026-03-01', body: '利率和人工智能没有关系。' }),
];

async function searchOver(episodes: readonly Episode[] = EPISODES) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  const asked: SearchQuery[] = [];
  const errors: unknown[] = [];
  const scan = createScanIndex(() => episodes);
  const archiveSearch = createArchiveSearch({
    catalog,
    clock: { now: () => Date.UTC(2026, 2, 20) },
    index: {
      search(query) {
        asked.push(query);
        return scan.search(query);
      },
    },
    onError: (error) => errors.push(error),
  });
  const search = (text: string, page = 0) => archiveSearch.search(text, { order: 'fit', page });
  const searchIn = (text: string, zone?: string) =>
    archiveSearch.search(text, { order: 'fit', page: 0, zone });
  return { search, searchIn, asked, errors, catalog };
}

const idsOf = (answer: SearchAnswer): string[] =>
  answer.kind === 'answered' ? answer.hits.map(({ episode }) => episode.id).toSorted() : [answer.kind];
const formsOf = (query: SearchQuery | undefined) => query?.words.map(({ forms }) => forms.join('|'));

describe('a search', () => {
  it.each([
    ['英伟达', ['chips', 'light']],
    ['NVIDIA', ['chips', 'light']],
    ['輝達', ['chips', 'light']],
    ['nvda', ['chips', 'light']],
    ['yingweida', ['chips', 'light']],
    ['ywd 锡滴', ['light']],
    ['SK Hynix', ['chips']],
    ['SKHynix', ['chips']],
    ['海力士', ['chips']],
    ['EUV', ['light']],
    ['Jensen Huang', ['chips']],
    ['人工智慧', ['rates']],
    ['記憶體', ['light']],
    ['Nvidia的营收', ['chips']],
    ['英伟达 -锡滴', ['chips']],
    ['英伟达 -海力士', ['light']],
    ['"Nvidia"', ['light']],
    ['Nvidia company:ASML', ['light']],
    ['公司：阿斯麦 英伟达', ['light']],
    ['company:SK Hynix 英伟达', ['chips']],
    ['company:Nvidia -锡滴', ['chips']],
    ['英伟达 after:2026-02', ['light']],
    ['英伟达 before:2026-02-10', ['chips']],
    ['tag:芯片', ['chips']],
    ['person:hrx', ['chips']],
    ['after:2026-02', ['light', 'rates']],
    ['company:英伟达 company:ASML', ['light']],
  ])('for %s finds %j', async (text, ids) => {
    const { search } = await searchOver([
      ...EPISODES.slice(0, 1).map((episode) => ({ ...episode, summary: '黄仁勋说得很多。' })),
      ...EPISODES.slice(1),
    ]);
    const answer = await search(text);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer).toMatchObject({ kind: 'answered', fit: 'all', total: { count: ids.length } });
  });

  it('tells which names it took as one, once', async () => {
    const { search } = await searchOver();
    const answer = await search('Nvidia SK Hynix 营收');
    expect(answer.reading.same).toMatchObject([{ typed: 'Nvidia' }, { typed: 'SK Hynix' }]);
    expect(answer.reading.same[0]?.names).toContain('英伟达');
    expect((await search('营收')).reading.same).toEqual([]);
    expect((await search('記憶體')).reading.same).toEqual([{ typed: '記憶體', names: ['内存'] }]);
    expect((await search('記憶體為什麼會漲價')).reading.same).toEqual([{ typed: '記憶體', names: ['内存'] }]);
  });

  it('takes an English name out of a Chinese question, and leaves a word of both scripts whole', async () => {
    const { search, asked } = await searchOver();
    await search('Nvidia和海力士扩产');
    expect(formsOf(asked[0])?.map((forms) => forms.split('|')[0])).toEqual(['Nvidia', '海力士', '扩产']);
    asked.length = 0;
    await search('A股市场');
    expect(formsOf(asked[0])).toEqual(['A股市场']);
  });

  it.each([
    ['有没有讲过锡滴', ['锡滴']],
    ['那个讲锡滴的节目', ['锡滴']],
    ['为什么利率会？', ['利率']],
    ['what did they say about 利率', ['利率']],
    ['Did anyone explain EUV?', ['EUV']],
  ])('leaves out what people say around a topic: %s', async (text, words) => {
    const { search, asked } = await searchOver();
    await search(text);
    expect(formsOf(asked[0])?.map((forms) => forms.split('|')[0])).toEqual(words);
  });

  it.each([
    ['锡滴 滴水的光', ['锡滴', '滴水|滴水']],
    ['陈潮给女儿写信', ['陈潮', '女儿写信']],
    ['利率的演讲', ['利率', '演讲']],
    ['讲利率', ['利率']],
  ])('takes words apart where they are, not within: %s', async (text, words) => {
    const { search, asked } = await searchOver();
    await search(text);
    const [query] = asked;
    expect(query?.words.map(({ forms }) => forms[0])).toEqual(words.map((word) => word.split('|')[0]));
  });

  it('takes no name out of two words: their last and first characters are none', async () => {
    const { search, asked } = await searchOver([
      ...EPISODES,
      anEpisode('birds', { body: '鸟鸟是谁。', listings: listingsOf('person', '鸟鸟') }),
    ]);
    await search('观鸟 鸟类');
    expect(formsOf(asked[0])).toEqual(['观鸟', '鸟类']);
  });

  it('knows a show by a part of its name, as one word with its episodes', async () => {
    const { search, asked } = await searchOver([
      ...EPISODES,
      anEpisode('tides', { listings: listingsOf('show', '观海的骑手•陈潮') }),
    ]);
    await search('观海的骑手 利率');
    expect(asked[0]?.words).toMatchObject([{ forms: ['观海的骑手'], by: ['tides'] }, { forms: ['利率'] }]);
    asked.length = 0;
    await search('陈潮 利率');
    expect(asked[0]?.words).toMatchObject([{ forms: ['陈潮'], by: ['tides'] }, { forms: ['利率'] }]);
    expect(asked[0]?.words[1]).not.toHaveProperty('by');
  });

  it('asks for an English word by what a dictionary calls it, but not for one that may be a name', async () => {
    const { search, asked } = await searchOver();
    await search('sewage testing');
    expect(asked[0]?.words[0]?.forms).toContain('污水');
    asked.length = 0;
    await search('why did Sewage sing');
    expect(asked[0]?.words[0]?.forms).toEqual(['Sewage']);
  });

  it('reads a time in words as days, which can be taken off', async () => {
    const { search, asked } = await searchOver();
    const answer = await search('上个月的英伟达');
    expect(asked[0]).toMatchObject({ from: '2026-02-01', until: '2026-02-28' });
    expect(idsOf(answer)).toEqual(['light']);
    expect(answer.reading.date).toEqual({ typed: '上个月', without: '英伟达' });
  });

  it.each(['上个月的锡滴', 'last month 锡滴', '去年的锡滴', '昨天的锡滴'])(
    'reads days counted from today as days also where the archive has none of them: %s',
    async (text) => {
      const { search } = await searchOver(EPISODES.map((each) => ({ ...each, date: '2024-02-10' })));
      const answer = await search(text);
      expect(answer).toMatchObject({ kind: 'answered', days: 'outside', fit: 'all' });
      expect(answer.reading.date?.without).toBe('锡滴');
      expect(idsOf(answer)).toEqual(['light']);
    },
  );

  it('offers the newest before days that hold nothing when nothing else was asked for', async () => {
    const { search } = await searchOver();
    const answer = await search('昨天');
    expect(answer).toMatchObject({ kind: 'answered', days: 'outside', total: { count: 3 } });
    expect(answer.reading).toMatchObject({
      date: { typed: '昨天' },
      from: '2026-03-19',
      until: '2026-03-19',
    });
  });

  it('takes a year long past for a topic', async () => {
    const { search, asked } = await searchOver();
    expect((await search('1929年 利率')).reading.date).toBeUndefined();
    expect(asked[0]).toMatchObject({ from: undefined, until: undefined });
  });

  it('knows what day it is where the reader is', async () => {
    const { searchIn } = await searchOver();
    const dayIn = async (zone?: string) => (await searchIn('今天', zone)).reading.from;
    expect(await dayIn()).toBe('2026-03-20');
    expect(await dayIn('Asia/Shanghai')).toBe('2026-03-20');
    expect(await dayIn('Pacific/Kiritimati')).toBe('2026-03-20');
    expect(await dayIn('America/New_York')).toBe('2026-03-19');
  });

  it('asks the index once for all the ways in which a query may be meant', async () => {
    const { search, asked } = await searchOver();
    for (const text of ['英伟达', 'yingweida', '为什么利率会？', '人工智慧']) await search(text);
    expect(asked).toHaveLength(4);
  });

  it('offers what is of other days when those that were asked for hold nothing', async () => {
    const { search } = await searchOver();
    const answer = await search('2026年3月 锡滴');
    expect(answer).toMatchObject({ kind: 'answered', days: 'outside', total: { count: 1 } });
    expect(await search('2026年2月 锡滴')).toMatchObject({ days: 'within', total: { count: 1 } });
  });

  it('asks for the newest when the query does, and for new ones beside the best of a name', async () => {
    const { search, asked } = await searchOver();
    for (const text of ['英伟达最近的营收', '最新 英伟达', 'latest on Nvidia']) await search(text);
    await search('英伟达');
    await search('英伟达 营收');
    expect(asked.map(({ recency }) => recency?.pull)).toEqual(['now', 'now', 'now', 'beside', undefined]);
  });

  it('passes days, order and page on, and gives the last page for one beyond it', async () => {
    const many = Array.from({ length: 12 }, (_, index) => anEpisode(`e${index}`, { body: '利率' }));
    const { search, asked } = await searchOver(many);
    expect(await search('利率 after:2026 before:2027', 1)).toMatchObject({ page: 1, pages: 3 });
    expect(asked[0]).toMatchObject({ from: '2026-01-01', until: '2026-12-31', offset: 5, limit: 5 });
    const last = await search('利率', 99);
    expect(last).toMatchObject({ page: 2, pages: 3, hits: [{}, {}] });
    expect(await search('after:2026', 99)).toMatchObject({ page: 2, hits: [{}, {}] });
  });

  it('lets go of what the archive holds no more', async () => {
    const { search, catalog } = await searchOver();
    await catalog.replaceInSlices(EPISODES.slice(1), []);
    expect(idsOf(await search('英伟达'))).toEqual(['light']);
  });
});

describe('a search that misses', () => {
  it.each([
    ['Nvida', 'Nvidia', '"Nvida"'],
    ['英伟大', '英伟达', '"英伟大"'],
    ['应伟达', '英伟达', '"应伟达"'],
    ['SK Hynx 扩产', 'SK Hynix', '"SK Hynx" 扩产'],
    ['应伟达的营收', '英伟达', '"应伟达"的营收'],
  ])('by a slip or a sound finds what was meant, and says so: %s', async (text, name, literal) => {
    const { search } = await searchOver();
    const answer = await search(text);
    expect(answer).toMatchObject({ kind: 'answered', fit: 'all', suggestions: [] });
    expect(answer.reading.corrected).toMatchObject({ name, literal });
    expect((await search(literal)).reading.corrected).toBeUndefined();
  });

  it('in a filter suggests its name', async () => {
    const { search } = await searchOver();
    const answer = await search('芯片 company:Nvida');
    const query = '芯片 company:"英伟达"';
    expect(answer.kind === 'answered' && answer.suggestions.map((one) => one.query)).toContain(query);
    expect(await search(query)).toMatchObject({ kind: 'answered', fit: 'all', suggestions: [] });
  });

  it('says that nothing holds all of it', async () => {
    const { search } = await searchOver();
    expect(await search('利率 锡滴')).toMatchObject({ fit: 'some', total: { count: 2 } });
    expect(await search('没有的词')).toMatchObject({ total: { count: 0 }, hits: [] });
  });

  it('finds nothing under a filter that names nobody, and says whom', async () => {
    const { search, asked } = await searchOver();
    expect(await search('英伟达 company:查无此家')).toMatchObject({
      kind: 'answered',
      total: { count: 0 },
      reading: { faults: [{ code: 'unknown-name', kind: 'company', got: '查无此家' }] },
    });
    expect(asked).toEqual([]);
  });

  it.each(['', '  ', '!!! …', '🙂', '* ( "', '\ud83d', '-英伟达', 'after:soon'])(
    'has nothing to look for in %j',
    async (text) => {
      const { search, asked } = await searchOver();
      expect((await search(text)).kind).toBe('nothing-asked');
      expect(asked).toEqual([]);
    },
  );

  it('tells of a date that is none, and looks for the rest', async () => {
    const { search } = await searchOver();
    const answer = await search('英伟达 after:soon');
    expect(answer).toMatchObject({ kind: 'answered', total: { count: 2 } });
    expect(answer.reading.faults).toEqual([{ code: 'bad-date', got: 'soon' }]);
  });

  it('is not available while the index fails, and says why to whoever watches', async () => {
    const catalog = createMemoryCatalog();
    const failure = new Error('the disk is gone');
    const errors: unknown[] = [];
    const archiveSearch = createArchiveSearch({
      catalog,
      clock: { now: () => Date.UTC(2026, 2, 20) },
      index: { search: () => Promise.reject(failure) },
      onError: (error) => errors.push(error),
    });
    const answer = await archiveSearch.search('芯片', { order: 'fit', page: 0 });
    expect([answer.kind, errors]).toEqual(['unavailable', [failure]]);
  });

  it.each([
    '字'.repeat(4000),
    'a '.repeat(2000),
    'NEAR( * "',
    'AND OR NOT',
    '\u202e\u0007英\ud83d',
    '엔비디아',
    'شريحة',
    `${'company:"x" '.repeat(300)}`,
    `-${'-'.repeat(4000)}`,
    '__proto__ constructor',
  ])('answers %j', async (text) => {
    const { search, errors } = await searchOver();
    expect((await search(text)).reading.text.length).toBeLessThanOrEqual(160);
    expect(errors).toEqual([]);
  });
});
