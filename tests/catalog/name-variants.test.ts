import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

/** A catalog of episodes that list one name each, and that its text names. */
async function listing(kind: EntityKind, ...names: readonly string[]): Promise<Catalog> {
  const catalog = createMemoryCatalog();
  const episodes = names.map((name, index) =>
    anEpisode(`e${index}`, { body: name, listings: listingsOf(kind, name) }),
  );
  await catalog.replaceInSlices(episodes, []);
  return catalog;
}

const countOf = (catalog: Catalog, kind: EntityKind): number => catalog.entities(kind, 0, 9).total;

it.each([
  [['Harbor Lab', 'Harbor Lab Inc.', 'The Harbor Lab']],
  [['H.L. Yards', 'HL Yards', 'HL Yards Co., Ltd.']],
  [['西岸船厂', '西岸船厂有限公司', '西岸船厂集团']],
  [['JP Morgan', 'J.P. Morgan', 'JPMorgan Chase', '摩根大通']],
  [['Ford', 'Ford Motor Company', '福特汽车']],
])('%j are one company', async (names) => {
  const catalog = await listing('company', ...names);
  expect(countOf(catalog, 'company')).toBe(1);
  expect(catalog.entities('company', 0, 1).entries).toMatchObject([{ episodes: names.length }]);
});

it.each([
  ['product', ['GPT-5.5', 'GPT-55']],
  ['company', ['Harbor Lab', 'Harbor Labs Two']],
  ['person', ['Jane Roe', 'Jane Roe Holdings']],
] as const)('of kind %s, %j are two', async (kind, names) => {
  expect(countOf(await listing(kind, ...names), kind)).toBe(2);
});

it('spellings that became one part again when the episode goes that lists one of them', async () => {
  const catalog = await listing('company', 'Harbor Lab', 'Harbor Lab Inc.');
  await catalog.replaceInSlices(
    [anEpisode('e0', { body: 'Harbor Lab', listings: listingsOf('company', 'Harbor Lab') })],
    [],
  );
  expect(catalog.findNamed('company', 'Harbor Lab Inc.')).toBeUndefined();
  expect(catalog.findNamed('company', 'Harbor Lab')).toMatchObject({ aliases: [] });
});

it('what is well known in one kind is known in another where episodes list it there', async () => {
  const catalog = await listing('company', '彭博');
  expect(catalog.findNamed('company', 'Bloomberg')).toMatchObject({ name: '彭博' });
  expect(catalog.findNamed('product', 'Bloomberg')).toBeUndefined();
});

it('well-known names that no episode uses find each other, and topics do where one lists them', async () => {
  const catalog = await listing('product', '标普500');
  expect(catalog.namesFor('WSJ')).toContain('华尔街日报');
  expect(catalog.entities('medium', 0, 9).total).toBe(0);
  expect(catalog.namesFor('S&P 500')).toContain('标普500');
  expect(catalog.namesFor('Nikkei 225')).toEqual([]);
});
