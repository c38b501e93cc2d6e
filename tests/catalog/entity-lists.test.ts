import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

const DAY_MS = 86_400_000;
const TODAY = Date.parse('2026-06-30');

/** An episode of so many days ago that lists and names these companies. */
function ago(days: number, companies: readonly string[], id = `${days}-${companies.join('-')}`): Episode {
  const datedAt = TODAY - days * DAY_MS;
  const date = new Date(datedAt).toISOString().slice(0, 10);
  return anEpisode(id, {
    date,
    datedAt,
    listings: listingsOf('company', ...companies),
    body: companies.join(' 和 '),
  });
}

async function catalogOf(episodes: readonly Episode[]): Promise<Catalog> {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  return catalog;
}

const namesOf = (counts: readonly { readonly entity: { readonly name: string } }[]) =>
  counts.map(({ entity }) => entity.name);

/** Half a year in which Steady comes up every third day. */
const HALF_YEAR = Array.from({ length: 60 }, (_, index) => ago(index * 3, ['Steady'], `steady-${index}`));

describe('what rises', () => {
  it('is what the newest days list more often than the rest of the archive, strongest first', async () => {
    const catalog = await catalogOf([
      ...HALF_YEAR,
      ...[1, 2, 4, 5, 7].map((days) => ago(days, ['Rising'])),
      ...[1, 2, 8].map((days) => ago(days, ['Newcomer'])),
      ...[1, 2].map((days) => ago(days, ['Twice'])),
      ...[60, 61, 62, 63].map((days) => ago(days, ['Past'])),
    ]);
    const { days, entries } = catalog.rising('company', TODAY);
    expect(days).toBe(30);
    expect(namesOf(entries)).toEqual(['Rising', 'Newcomer']);
    expect(entries[0]).toMatchObject({ recent: 5, episodes: 5 });
  });

  it('is looked for in a week where a week has many episodes', async () => {
    const week = Array.from({ length: 60 }, (_, index) => ago(index % 6, ['Steady'], `week-${index}`));
    const catalog = await catalogOf([...HALF_YEAR, ...week]);
    expect(catalog.rising('company', TODAY).days).toBe(7);
  });

  it('is nothing in an archive of a few weeks, and nothing that is dated after today counts', async () => {
    const few = [1, 2, 3, 4].map((days) => ago(days, ['Rising']));
    expect((await catalogOf(few)).rising('company', TODAY).entries).toEqual([]);
    const future = [-400, -401, -402].map((days) => ago(days, ['Future']));
    const catalog = await catalogOf([...HALF_YEAR, ...few, ...future]);
    expect(namesOf(catalog.rising('company', TODAY).entries)).toEqual(['Rising']);
  });
});

describe('a list of more than a hundred names', () => {
  const many = Array.from({ length: 110 }, (_, index) => ago(index, [`Once ${index}`]));
  const often = [1, 2, 3].map((days) => ago(days, ['英伟达', 'Amazon'], `often-${days}`));

  it('has those of three episodes and more', async () => {
    const catalog = await catalogOf([...many, ...often]);
    const least = catalog.leastListed('company');
    expect(least).toBe(3);
    const listed = catalog.entities('company', 0, 10, least);
    expect(listed.total).toBe(2);
    expect(namesOf(listed.entries)).toEqual(['Amazon', '英伟达']);
    expect(catalog.entities('company', 0, 10).total).toBe(112);
  });

  it('is entered by letters, Chinese names by their pinyin', async () => {
    const catalog = await catalogOf([...many, ...often, ago(5, ['360'])]);
    expect(catalog.initialsOf('company', 3)).toEqual([
      { initial: 'a', entities: 1 },
      { initial: 'y', entities: 1 },
    ]);
    expect(catalog.initialsOf('company', 1)[0]).toEqual({ initial: '#', entities: 1 });
    expect(namesOf(catalog.entitiesUnder('company', 'y', 1, 0, 9).entries)).toEqual(['英伟达']);
    expect(catalog.entitiesUnder('company', 'o', 1, 100, 20)).toMatchObject({
      total: 110,
      entries: { length: 10 },
    });
  });

  it('is searched by a part of a name, in either script', async () => {
    const catalog = await catalogOf([...often, ago(5, ['国家能源集团']), ago(6, ['新能源車業'])]);
    expect(namesOf(catalog.entitiesContaining('company', '能源', 9).entries)).toEqual([
      '国家能源集团',
      '新能源車業',
    ]);
    expect(catalog.entitiesContaining('company', '車業', 9).total).toBe(1);
    expect(catalog.entitiesContaining('company', '车业', 9).total).toBe(1);
    expect(catalog.entitiesContaining('company', ' ', 9).total).toBe(0);
  });
});
