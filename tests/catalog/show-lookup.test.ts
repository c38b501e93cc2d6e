import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

async function catalogOf(...shows: string[]) {
  const catalog = createMemoryCatalog();
  const episodes = shows.map((show) => anEpisode(show, { listings: listingsOf('show', show) }));
  await catalog.replaceInSlices(episodes, []);
  return catalog;
}

it.each([
  ['潮汐時政財經', '潮汐'],
  ['潮汐時政財經', '潮汐时政财经'],
  ['陈潮 Chen Chao', '陈潮'],
  ['陈潮 Chen Chao', 'chen chao'],
  ['观海的骑手•陈潮', '陈潮'],
  ['观海的骑手•陈潮', '观海的骑手'],
  ['北岸陈潮', '陈潮'],
  ['Tide Today', 'TIDE'],
  ['The Tide Show', 'tide show'],
])('a show called %s is meant by %s', async (show, called) => {
  const catalog = await catalogOf(show, '别的节目');
  expect(catalog.episodesOfShow(called)).toEqual([show]);
});

it.each([
  ['Tide Today', 'Tid'],
  ['Tide Today', 'Today'],
  ['潮汐時政財經', '时政'],
  ['潮汐時政財經', '潮'],
  ['潮汐時政財經', ''],
])('a show called %s is not meant by %s', async (show, called) => {
  expect((await catalogOf(show)).episodesOfShow(called)).toEqual([]);
});

it('is several shows where several are called so, and none once they are gone', async () => {
  const catalog = await catalogOf('潮汐 Tide', '潮汐時政財經');
  expect(catalog.episodesOfShow('潮汐').toSorted()).toEqual(['潮汐 Tide', '潮汐時政財經']);
  await catalog.replaceInSlices([], []);
  expect(catalog.episodesOfShow('潮汐')).toEqual([]);
});

it('is a name by itself as a whole, or in a part too long for other words', async () => {
  const catalog = await catalogOf('观海的骑手•陈潮', 'Best Tide TV', '投资TALK君');
  for (const called of ['观海的骑手', '陈潮', 'Best Tide TV', 'best tide', '投资TALK君'])
    expect([called, catalog.isShowName(called)]).toEqual([called, true]);
  for (const called of ['观海', '投资', 'Best', 'Tide TV', ''])
    expect([called, catalog.isShowName(called)]).toEqual([called, false]);
});
