import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode, NamePair, Term } from '../../src/domain/episode.ts';
import type { GlossedTerm, NamedTerm } from '../../src/domain/glossary.ts';
import { aSection } from '../a-section.ts';
import { tries } from '../tries.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

/** An episode of that day of March that writes these terms in one section. */
function glossing(day: number, terms: readonly Term[], change: Partial<Episode> = {}): Episode {
  const date = `2026-03-${String(day).padStart(2, '0')}`;
  const body = terms.map(({ name, gloss = '' }) => `**${name}**（${gloss}）`).join('，');
  return anEpisode(`day-${day}`, { date, datedAt: Date.parse(date), terms, body, ...change });
}

async function catalogOf(...episodes: readonly Episode[]) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  return catalog;
}

const namesOf = (terms: readonly NamedTerm[]) => terms.map(({ name }) => name);
const glossesOf = (term: GlossedTerm | undefined) =>
  term?.glosses.map(({ episode, text }) => [episode.date, text]);

const WAFER: Term = { name: '晶圆', english: 'Wafer', gloss: '没切开的圆片' };
const HBM: Term = {
  name: '高带宽内存',
  english: 'High Bandwidth Memory',
  acronym: 'HBM',
  gloss: '叠起来的内存',
};

describe('a term', () => {
  it('is found by its name in either script, by its English name and by its acronym', async () => {
    const catalog = await catalogOf(glossing(1, [WAFER, HBM]));
    for (const word of ['晶圆', '晶圓', 'wafer', ' ＷＡＦＥＲ '])
      expect(catalog.findTerm(word)?.name).toBe('晶圆');
    for (const word of ['HBM', 'high-bandwidth memory', '高頻寬記憶體', '高带宽内存'])
      expect([word, catalog.findTerm(word)?.name]).toEqual([word, '高带宽内存']);
    expect(catalog.findTerm('内存')).toBeUndefined();
    expect(catalog.findTerm('晶圆'.repeat(1000))).toBeUndefined();
  });

  it('gives each episode’s gloss, newest first, and the names that most episodes give it', async () => {
    const catalog = await catalogOf(
      glossing(1, [{ ...WAFER, english: 'Silicon Wafer' }]),
      glossing(3, [{ ...WAFER, gloss: '一片硅' }]),
      glossing(2, [WAFER]),
      glossing(4, [{ name: '晶圆', english: 'Wafer' }]),
    );
    const term = catalog.findTerm('晶圆');
    expect(glossesOf(term)).toEqual([
      ['2026-03-04', undefined],
      ['2026-03-03', '一片硅'],
      ['2026-03-02', '没切开的圆片'],
      ['2026-03-01', '没切开的圆片'],
    ]);
    expect(term?.english).toBe('Wafer');
    expect(catalog.findTerm('silicon wafer')?.ref).toBe(term?.ref);
  });

  it('keeps its ref when other episodes gloss it, and is found by it', async () => {
    const first = glossing(1, [WAFER]);
    const ref = (await catalogOf(first)).findTerm('晶圆')?.ref ?? '';
    expect(ref).toMatch(/^[\w-]{8}$/);
    const later = await catalogOf(
      first,
      glossing(2, [{ name: '晶圓', gloss: '一片矽' }]),
      glossing(3, [HBM]),
    );
    expect(glossesOf(later.findTermByRef(ref))).toHaveLength(2);
    expect(later.findTermByRef('nonesuch')).toBeUndefined();
  });

  it('in Latin letters is the same as the Chinese one that bears its name, and old refs of both lead on', async () => {
    const short = glossing(1, [{ name: 'HBM', gloss: '一种内存' }]);
    const ref = (await catalogOf(short)).findTerm('HBM')?.ref ?? '';
    const catalog = await catalogOf(short, glossing(2, [HBM]));
    expect(catalog.terms(0, 9).total).toBe(1);
    expect(catalog.findTermByRef(ref)).toMatchObject({ name: '高带宽内存', acronym: 'HBM' });
    expect(glossesOf(catalog.findTerm('hbm'))).toEqual([
      ['2026-03-02', '叠起来的内存'],
      ['2026-03-01', '一种内存'],
    ]);
  });

  it('has its Chinese name from the pair that its episode gives', async () => {
    const pairs: NamePair[] = [{ first: 'KV Cache', second: '键值缓存' }];
    const catalog = await catalogOf(glossing(1, [{ name: 'KV Cache', gloss: '存放算过的东西' }], { pairs }));
    expect(catalog.findTerm('鍵值快取')?.name ?? catalog.findTerm('鍵值緩存')?.name).toBe('KV Cache');
    expect(catalog.findTerm('键值缓存')).toMatchObject({ name: 'KV Cache', chinese: '键值缓存' });
  });

  it('in a Taiwan word is the same as the mainland’s', async () => {
    const catalog = await catalogOf(
      glossing(1, [{ name: '激光', english: 'Laser', gloss: '一束光' }]),
      glossing(2, [{ name: '雷射', gloss: '很直的光' }]),
      glossing(3, [{ name: '記憶體', gloss: '記住東西的地方' }]),
      glossing(4, [{ name: '内存', gloss: '放数据的地方' }]),
    );
    expect(glossesOf(catalog.findTerm('內存'))).toHaveLength(2);
    expect(catalog.findTerm('記憶體')?.name).toBe('内存');
  });

  it('stays apart from another of the same English name, and from a compound', async () => {
    const catalog = await catalogOf(
      glossing(1, [{ name: '良率', english: 'Yield', gloss: '合格的比例' }]),
      glossing(2, [{ name: '收益率', english: 'Yield', gloss: '回报的比例' }]),
      glossing(3, [{ name: '收益率', english: 'Yield' }]),
      glossing(4, [{ name: 'Yield', gloss: '产出' }]),
      glossing(5, [{ name: 'ETF', gloss: '一篮子股票' }]),
      glossing(6, [{ name: '黄金ETF', english: 'Exchange Traded Fund', acronym: 'ETF' }]),
    );
    expect(namesOf(catalog.terms(0, 9).terms)).toEqual(['黄金ETF', 'ETF', '收益率', '良率']);
    expect(catalog.findTerm('yield')?.name).toBe('收益率');
    expect(glossesOf(catalog.findTerm('ETF'))).toEqual([['2026-03-05', '一篮子股票']]);
    expect(namesOf(catalog.relatedTerms(catalog.findTerm('良率')?.ref ?? ''))).toEqual(['收益率']);
  });
});

describe('the terms', () => {
  it('come newly met first, those of one episode in the order of its text', async () => {
    const catalog = await catalogOf(
      glossing(1, [{ name: '甲词' }, { name: '乙词' }]),
      glossing(2, [{ name: '丙词' }, { name: '甲词' }, { name: '丁词' }]),
    );
    expect(namesOf(catalog.terms(0, 9).terms)).toEqual(['丙词', '丁词', '甲词', '乙词']);
    expect(namesOf(catalog.terms(1, 2).terms)).toEqual(['丁词', '甲词']);
    expect(catalog.terms(9, 8)).toEqual({ terms: [], total: 4 });
  });

  it('follow the archive when an episode changes or goes', async () => {
    const catalog = await catalogOf(glossing(1, [WAFER]), glossing(2, [HBM]));
    await catalog.replaceInSlices([glossing(1, [{ ...WAFER, gloss: '别的说法' }])], []);
    expect(catalog.findTerm('HBM')).toBeUndefined();
    expect(glossesOf(catalog.findTerm('晶圆'))).toEqual([['2026-03-01', '别的说法']]);
  });

  it('nearest to an unknown word are at most eight, and none for a word like no other', async () => {
    const many = Array.from({ length: 20 }, (_, index): Term => ({ name: `内存第${index}种` }));
    const catalog = await catalogOf(glossing(1, [WAFER, HBM, ...many]));
    expect(namesOf(catalog.nearestTerms('Waffer'))).toEqual(['晶圆']);
    expect(catalog.nearestTerms('内存')).toHaveLength(8);
    expect(catalog.nearestTerms('qwxzqwxz')).toEqual([]);
    expect(catalog.nearestTerms('的'.repeat(100_000))).toEqual([]);
  });
});

describe('the terms that belong with one', () => {
  it('stand in the same section, or in its gloss, or name it in theirs; what stands everywhere comes last', async () => {
    const everywhere: Term = { name: '芯片', gloss: '到处都有' };
    const catalog = await catalogOf(
      glossing(1, [WAFER, everywhere, { name: '光刻', gloss: '在硅片上印图案' }]),
      glossing(2, [everywhere, { name: '股息', gloss: '分给股东的钱' }]),
      glossing(3, [everywhere, { name: '切割', gloss: '把晶圆分成小块' }]),
      glossing(4, [everywhere, { name: '汇率', gloss: '两种钱的比价' }]),
    );
    const related = namesOf(catalog.relatedTerms(catalog.findTerm('晶圆')?.ref ?? ''));
    expect(related).toEqual(['切割', '光刻', '芯片']);
  });

  it('are not those of another section', async () => {
    const sections = [
      aSection('一', '**晶圆**（Wafer: 圆片）和**光刻**（印图案）。'),
      aSection('二', '**股息**（分钱）。'),
    ];
    const terms = [WAFER, { name: '光刻' }, { name: '股息' }];
    const catalog = await catalogOf(glossing(1, terms, { sections }));
    expect(namesOf(catalog.relatedTerms(catalog.findTerm('股息')?.ref ?? ''))).toEqual([]);
    expect(namesOf(catalog.relatedTerms(catalog.findTerm('光刻')?.ref ?? ''))).toEqual(['晶圆']);
  });
});

it('a term that episodes also list is that entity, whichever of its names they gloss', async () => {
  const catalog = await catalogOf(
    glossing(1, [{ name: '英伟达', english: 'Nvidia', gloss: '做芯片的公司' }], {
      listings: listingsOf('company', 'Nvidia'),
    }),
    glossing(2, [WAFER]),
  );
  expect(catalog.entityOfTerm(catalog.findTerm('輝達')?.ref ?? '')?.name).toBe('Nvidia');
  expect(catalog.entityOfTerm(catalog.findTerm('晶圆')?.ref ?? '')).toBeUndefined();
});

it('any glossary is taken in, and each of its terms is found by its name and its ref', async () => {
  const name = fc.oneof(
    fc.constantFrom('HBM', 'ETF', '内存', '記憶體', '高带宽内存', 'kv cache'),
    fc.string({ minLength: 1 }),
  );
  const term = fc.record({
    name,
    english: fc.option(name, { nil: undefined }),
    gloss: fc.option(name, { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(term, { maxLength: 6 }), { maxLength: 6 }), async (glossaries) => {
      const catalog = await catalogOf(...glossaries.map((terms, day) => glossing(day + 1, terms)));
      for (const { name: given } of glossaries.flat()) {
        if (given.trim() === '') continue;
        const found = catalog.findTerm(given);
        expect(found?.glosses.length).toBeGreaterThan(0);
        expect(catalog.findTermByRef(found?.ref ?? '')).toEqual(found);
        catalog.relatedTerms(found?.ref ?? '');
      }
    }),
    tries(30),
  );
});
