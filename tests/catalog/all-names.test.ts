import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { mainlandForm } from '../../src/catalog/chinese-script.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

async function catalogOf(episodes: readonly Episode[], aliases: readonly AliasEntry[] = []) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, aliases);
  return catalog;
}

const chips = anEpisode('chips', {
  listings: [...listingsOf('company', 'SK Hynix', '英伟达'), ...listingsOf('person', 'Jensen Huang')],
  terms: [{ name: '叠瓦光刻', english: 'Shingled Lithography', acronym: 'SGLX' }],
  pairs: [
    { first: '叠瓦光刻', second: 'Shingled Lithography' },
    { first: '叠瓦光刻', second: 'SGLX' },
    { first: '黄金ETF', second: 'Exchange Traded Fund' },
  ],
});

describe('all names of what bears one', async () => {
  const catalog = await catalogOf([chips]);

  it.each(['Nvidia', 'nvidia', 'ＮＶＩＤＩＡ', '英伟达', '英偉達', '輝達', 'NVDA'])(
    'are the same for %s',
    (name) => {
      expect(catalog.namesFor(name)).toEqual(catalog.namesFor('英伟达'));
      expect(catalog.namesFor(name)).toEqual(expect.arrayContaining(['英伟达', 'Nvidia', 'NVDA']));
      expect(catalog.namesFor(name)[0]).toBe('英伟达');
    },
  );

  it.each(['SKHynix', 'sk hynix', 'SK-Hynix', '海力士', 'SK 海力士'])('are the same for %s', (name) => {
    expect(catalog.namesFor(name)).toEqual(expect.arrayContaining(['SK Hynix', '海力士']));
  });

  it('are known though no episode lists it: texts may name it', () => {
    expect(catalog.namesFor('NASA')).toContain('美国航天局');
  });

  it('are the editor’s too', async () => {
    const edited = await catalogOf([chips], [{ kind: 'company', name: '英伟达', aliases: ['皮衣公司'] }]);
    expect(edited.namesFor('皮衣公司')).toContain('Nvidia');
  });

  it('are those of the most used one, where several bear the name', async () => {
    const edited: AliasEntry[] = [{ kind: 'company', name: 'Beacon', aliases: ['灯塔公司'] }];
    const light = anEpisode('light', { listings: listingsOf('tag', 'Beacon') });
    const firms = ['a', 'b'].map((id) => anEpisode(id, { listings: listingsOf('company', 'Beacon') }));
    expect((await catalogOf([light, ...firms], edited)).namesFor('beacon')).toContain('灯塔公司');
    const lamps = ['c', 'd'].map((id) => anEpisode(id, { listings: listingsOf('tag', 'Beacon') }));
    expect((await catalogOf([light, ...lamps, ...firms], edited)).namesFor('beacon')).toEqual(['Beacon']);
  });

  it('lead from English to the Chinese term of a glossary, and not back', () => {
    expect(catalog.namesFor('SGLX')).toEqual(['叠瓦光刻']);
    expect(catalog.namesFor('shingled lithography')).toEqual(['叠瓦光刻']);
    expect(catalog.namesFor('叠瓦光刻')).toEqual([]);
  });

  it('do not take an expansion in a name’s end for the whole name', () => {
    expect(catalog.namesFor('Exchange Traded Fund')).toEqual([]);
  });

  it.each(['', '光', '英伟', 'Nvidia chips', '英'.repeat(1000)])('are none for %j', (name) => {
    expect(catalog.namesFor(name)).toEqual([]);
  });
});

describe('a name in pinyin', async () => {
  const catalog = await catalogOf([
    chips,
    anEpisode('one', { listings: [...listingsOf('person', '曾鸣'), ...listingsOf('company', '绿城')] }),
    anEpisode('two', {
      listings: [...listingsOf('tag', '芯片'), ...listingsOf('company', '长风', '长方', '重庆')],
    }),
  ]);

  it.each([
    ['yingweida', '英伟达'],
    ['Ying Wei Da', '英伟达'],
    ["ying'weida", '英伟达'],
    ['ywd', '英伟达'],
    ['huangrenxun', 'Jensen Huang'],
    ['zengming', '曾鸣'],
    ['lvcheng', '绿城'],
    ['lucheng', '绿城'],
    ['changfeng', '长风'],
    ['chongqing', '重庆'],
    ['xinpian', '芯片'],
  ])('%s finds %s', (letters, name) => {
    expect(catalog.resolve(letters)).toMatchObject({ kind: 'found', entity: { name } });
    expect(catalog.namesByPinyin(letters)).toContain(name);
    expect(catalog.namesFor(letters)).toEqual([]);
  });

  it('is looked for among the kinds that are asked for', () => {
    expect(catalog.resolve('ywd', ['company'])).toMatchObject({ kind: 'found', entity: { name: '英伟达' } });
    expect(catalog.resolve('ywd', ['person']).kind).toBe('unknown');
  });

  it('is found by two initials only where they can mean one', async () => {
    expect(catalog.resolve('cf')).toMatchObject({ kind: 'unknown' });
    const alone = await catalogOf([anEpisode('one', { listings: listingsOf('company', '鸥冕') })]);
    expect(alone.resolve('om')).toMatchObject({ kind: 'found', entity: { name: '鸥冕' } });
  });

  it('is asked back where initials can mean several', async () => {
    const several = await catalogOf([
      anEpisode('a', { listings: listingsOf('company', '鸥冕鄂', '欧棉娥') }),
    ]);
    const resolution = several.resolve('ome');
    expect(resolution).toMatchObject({ kind: 'unknown', nearest: [{ name: '欧棉娥' }, { name: '鸥冕鄂' }] });
  });

  it.each(['', 'y', '英wd', 'qwxzv', 'ywd1', 'a'.repeat(1000)])('is not %j', (letters) => {
    expect(catalog.namesByPinyin(letters)).toEqual([]);
  });

  it('gives way to a name that is written so', async () => {
    const listed = await catalogOf([chips, anEpisode('y', { listings: listingsOf('product', 'YWD') })]);
    expect(listed.resolve('ywd')).toMatchObject({ kind: 'found', entity: { name: 'YWD' } });
  });

  it('is another one when the archive is', async () => {
    const changing = await catalogOf([]);
    expect(changing.resolve('lvcheng').kind).toBe('unknown');
    await changing.replaceInSlices([anEpisode('one', { listings: listingsOf('company', '绿城') })], []);
    expect(changing.resolve('lvcheng')).toMatchObject({ kind: 'found', entity: { name: '绿城' } });
  });
});

describe('a name one slip away', async () => {
  const catalog = await catalogOf([chips]);

  it.each([
    ['Nvida', ['Nvidia']],
    ['Nvdiia', ['Nvidia']],
    ['英伟大', ['英伟达']],
    ['SK Hynx', ['SK Hynix']],
    ['叠瓦光科', ['叠瓦光刻']],
    ['Nvidia', []],
    ['英大', []],
    ['sky', []],
    ['量子', []],
  ])('of %s is %j', (typed, names) => {
    expect(catalog.namesNear(typed)).toEqual(names);
  });
});

describe('the mainland form of a word', () => {
  it.each([
    ['人工智慧', '人工智能'],
    ['記憶體', '内存'],
    ['文件', '文件'],
    ['程序', '程序'],
    ['晶圆代工', '晶圆代工'],
    ['Nvidia', 'Nvidia'],
  ])('of %s is %s', (typed, form) => {
    expect(mainlandForm(typed)).toBe(form);
  });
});
