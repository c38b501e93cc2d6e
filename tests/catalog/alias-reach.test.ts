import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createArchiveNames } from '../../src/assistant/catalog-names.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { AliasDecision, AliasEntry } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { pickOnly } from '../digests/pick-only.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

async function catalogOf(
  episodes: readonly Episode[],
  aliases: readonly AliasEntry[] = [],
  decisions: readonly AliasDecision[] = [],
): Promise<Catalog> {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, aliases, decisions);
  return catalog;
}

const many = (count: number, name: string, body: string): Episode[] =>
  Array.from({ length: count }, (_, index) => anEpisode(`${name}${index}`, { body }));

describe('an alias', async () => {
  const listing = anEpisode('listing', {
    body: '烁原发布新芯片',
    listings: listingsOf('company', 'Enlumen', 'Acme'),
  });
  const glossary = (id: string) => anEpisode(id, { pairs: [{ first: '烁原', second: 'Enlumen' }] });
  const alone = await catalogOf([listing, glossary('one')]);
  const confirmed = await catalogOf([listing, glossary('one'), glossary('two'), glossary('three')]);
  const follows = [{ kind: 'company', name: 'Enlumen', scope: 'mentions' }] as const;

  it('that one episode alone gives is found when a command names it', () => {
    const found = { kind: 'found', entity: { name: 'Enlumen', aliases: [] } };
    expect(alone.resolve('烁原', ['company'])).toMatchObject(found);
    expect(alone.resolve('烁原')).toMatchObject(found);
    expect(alone.resolve('烁原', ['person']).kind).toBe('unknown');
  });

  it('that one episode alone gives is not shown, searched for, followed, or taken for a name in a text', () => {
    expect(alone.findNamed('company', '烁原')).toBeUndefined();
    expect(alone.namesFor('烁原')).toEqual([]);
    expect(alone.namesFor('Enlumen')).toEqual(['Enlumen']);
    expect(alone.mentionsIn('listing')[0]).toMatchObject({ entity: { aliases: [] }, supported: false });
    expect(pickOnly(alone, [listing], follows)).toEqual([]);
    const byAlias = [{ kind: 'company', name: '烁原', scope: 'mentions' }] as const;
    expect(pickOnly(alone, [listing], byAlias)).toEqual([]);
    expect(createArchiveNames(alone)().names.flatMap(({ forms }) => forms)).not.toContain('烁原');
  });

  it('that two episodes give is shown as another name, and found when a command names it, but nothing more', async () => {
    const beside = many(4, 'beside', '烁原即 Enlumen');
    const twice = await catalogOf([listing, glossary('one'), glossary('two'), ...beside]);
    expect(twice.findNamed('company', 'Enlumen')).toMatchObject({ aliases: [], alsoCalled: ['烁原'] });
    expect(twice.resolve('烁原', ['company']).kind).toBe('found');
    expect(twice.namesFor('Enlumen')).toEqual(['Enlumen']);
    expect(pickOnly(twice, [listing], follows)).toEqual([]);
  });

  it('that a dictionary gives for a label is its name, unless notes mostly call it otherwise: then it has another sense', async () => {
    const listed = anEpisode('label', { listings: listingsOf('tag', 'coffee') });
    const gloss = anEpisode('gloss', { pairs: [{ first: '咖啡', second: 'Coffee' }] });
    const chinese = many(12, 'bean', '河边的咖啡凉了。');
    const latin = many(60, 'protocol', '跨链靠的是 Coffee 协议。');
    const same = await catalogOf([listed, gloss, ...chinese]);
    expect(same.namesFor('coffee')).toContain('咖啡');
    const other = await catalogOf([listed, gloss, ...chinese, ...latin]);
    expect(other.namesFor('coffee')).not.toContain('咖啡');
  });

  it('that three episodes give is a name like any other', () => {
    expect(confirmed.findNamed('company', '烁原')).toMatchObject({ name: 'Enlumen', aliases: ['烁原'] });
    expect(confirmed.namesFor('烁原')).toEqual(['Enlumen', '烁原']);
    expect(confirmed.mentionsIn('listing')[0]?.supported).toBe(true);
    expect(pickOnly(confirmed, [listing], follows)).toMatchObject([{ id: 'listing' }]);
    expect(createArchiveNames(confirmed)().names.flatMap(({ forms }) => forms)).toContain('烁原');
  });

  it('that one episode alone gives yields to whatever bears the name', async () => {
    const tag = anEpisode('tag', { listings: listingsOf('tag', '烁原') });
    const named = await catalogOf([listing, glossary('one'), tag]);
    expect(named.resolve('烁原')).toMatchObject({ kind: 'found', entity: { kind: 'tag' } });
    expect(named.resolve('烁原', ['company']).kind).toBe('unknown');
    const own = anEpisode('own', { listings: listingsOf('company', '烁原') });
    expect((await catalogOf([listing, glossary('one'), own])).resolve('烁原', ['company'])).toMatchObject({
      entity: { name: '烁原' },
    });
  });
});

describe('a word of every day', () => {
  const shop = anEpisode('shop', { body: 'Target 开店', listings: listingsOf('company', 'Target') });
  const pairs = [{ first: '目标', second: 'Target' }];
  const glossaries = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      anEpisode(`g${index}`, { body: '**目标**（Target）', pairs }),
    );
  const fillers = (count: number) => many(count, 'filler', '别的事');
  const finds = (catalog: Catalog) => catalog.resolve('目标', ['company']).kind === 'found';

  it.each([1, 2, 9])('is no alias of a company, though %d episodes say so', async (said) => {
    const catalog = await catalogOf([
      shop,
      ...glossaries(said),
      ...many(3, 'plan', '今年的目标'),
      ...fillers(300),
    ]);
    expect(finds(catalog)).toBe(false);
    expect(catalog.namesFor('目标')).toEqual([]);
    expect(catalog.appliedAliases(0, 9).entries).toEqual([]);
    expect(catalog.heldAliases(0, 9).entries).toEqual([]);
  });

  it('is told by three episodes at least, however small the archive', async () => {
    expect(finds(await catalogOf([shop, ...glossaries(2), ...many(2, 'plan', '今年的目标')]))).toBe(true);
    expect(finds(await catalogOf([shop, ...glossaries(2), ...many(3, 'plan', '今年的目标')]))).toBe(false);
  });

  it('is not told by episodes that name the company as well, under any of its names', async () => {
    const beside = [...many(9, 'plan', '塔吉特的目标'), ...many(9, 'more', '目标就是 target')];
    const edited = [{ kind: 'company', name: 'Target', aliases: ['塔吉特'] }] as const;
    expect(finds(await catalogOf([shop, ...glossaries(2), ...beside], edited))).toBe(true);
  });

  it('is an alias when ten episodes say so, when an admin does, or when it stands in the table', async () => {
    const plans = many(20, 'plan', '今年的目标');
    expect(finds(await catalogOf([shop, ...glossaries(10), ...plans]))).toBe(true);
    const accepted: AliasDecision = {
      kind: 'company',
      name: 'target',
      alias: '目标',
      written: ['目标', 'Target'],
      word: 'accepted',
      decidedAt: 1,
      decidedBy: 1,
    };
    expect(finds(await catalogOf([shop, ...glossaries(1), ...plans], [], [accepted]))).toBe(true);
    const edited = [{ kind: 'company', name: 'Target', aliases: ['目标'] }] as const;
    expect((await catalogOf([shop, ...plans], edited)).findNamed('company', '目标')).toBeDefined();
  });

  it('is judged anew when the archive changes', async () => {
    const catalog = await catalogOf([shop, ...glossaries(2)]);
    expect(finds(catalog)).toBe(true);
    await catalog.replaceInSlices([shop, ...glossaries(2), ...many(3, 'plan', '今年的目标')], []);
    expect(finds(catalog)).toBe(false);
    await catalog.replaceInSlices([shop, ...glossaries(2), ...many(3, 'plan', '今年的打算')], []);
    expect(finds(catalog)).toBe(true);
  });
});
