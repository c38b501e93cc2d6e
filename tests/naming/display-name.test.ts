import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { AliasEntry, EntityKind } from '../../src/domain/entity.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { displayName } from '../../src/naming/display-name.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';

/** What readers of zh-Hans, zh-Hant and en see of a name that one episode lists. */
async function shown(kind: EntityKind, name: string, ...aliases: AliasEntry[]) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices([anEpisode('one', { listings: listingsOf(kind, name) })], aliases);
  const entity = catalog.findNamed(kind, name);
  return entity && LANGUAGES.map((language) => displayName(entity, language)).join(' | ');
}

it.each([
  ['company', 'Nvidia', '英伟达 | 輝達 | Nvidia'],
  ['company', '輝達', '英伟达 | 輝達 | Nvidia'],
  ['company', 'TSMC', '台积电 | 台積電 | TSMC'],
  ['company', 'OpenAI', 'OpenAI | OpenAI | OpenAI'],
  ['company', '湖畔造船', '湖畔造船 | 湖畔造船 | 湖畔造船'],
  ['tag', 'semiconductor-industry', '半导体 | 半導體 | Semiconductors'],
  ['category', 'chips', '芯片 | 晶片 | Chips'],
  ['tag', 'economic-moat', '护城河 | 護城河 | moat'],
  ['tag', 'micron', '美光 | 美光 | Micron'],
  ['tag', 'glp-1', 'GLP-1 | GLP-1 | GLP-1'],
  ['tag', 'lakeside-yards', 'lakeside yards | lakeside yards | lakeside yards'],
] as const)('a %s listed as %s is shown as %s', async (kind, name, expected) => {
  expect(await shown(kind, name)).toBe(expected);
});

it('the editor’s aliases come before the built-in names', async () => {
  const own: AliasEntry = { kind: 'company', name: 'Nvidia', aliases: ['皮衣公司'] };
  expect(await shown('company', 'Nvidia', own)).toBe('皮衣公司 | 輝達 | Nvidia');
});

it.each([
  ['lakeside-yards', '湖畔船厂 | 湖畔船廠 | lakeside yards'],
  ['semiconductor-industry', '湖畔船厂 | 湖畔船廠 | Semiconductors'],
  ['E-yards', '湖畔船厂 | 湖畔船廠 | E-yards'],
])('an alias of the tag %s is no English label for it', async (name, expected) => {
  expect(await shown('tag', name, { kind: 'tag', name, aliases: ['湖畔船厂'] })).toBe(expected);
});

it('the editor’s labels come before the built-in ones, and what they leave out is filled in', async () => {
  const own: AliasEntry = {
    kind: 'tag',
    name: 'chips',
    aliases: ['集成电路'],
    labels: { 'zh-Hans': '集成电路' },
  };
  expect(await shown('tag', 'chips', own)).toMatch(/^集成电路 \| .+ \| Chips$/);
});

it('tags that differ in endings and order are one tag, whichever came first, with old refs and typed forms', async () => {
  const first = anEpisode('a', {
    datedAt: 1,
    listings: listingsOf('tag', 'ferry-harbor-pilots', 'geopolitical'),
  });
  const second = anEpisode('b', {
    datedAt: 2,
    listings: listingsOf('tag', 'harbor-ferries-pilot', 'geopolitics'),
  });
  const apart = createMemoryCatalog();
  await apart.replaceInSlices([second], []);
  const oldRef = apart.findNamed('tag', 'geopolitics')?.ref ?? '';
  const both = createMemoryCatalog();
  await both.replaceInSlices([second], []);
  await both.replaceInSlices([first, second], []);
  const reversed = createMemoryCatalog();
  await reversed.replaceInSlices([first], []);
  await reversed.replaceInSlices([first, second], []);
  expect(both.entities('tag', 0, 9)).toEqual(reversed.entities('tag', 0, 9));
  expect(both.entities('tag', 0, 9).entries.map(({ episodes }) => episodes)).toEqual([2, 2]);
  expect(both.findEntity(oldRef)).toEqual(both.findNamed('tag', 'geopolitical'));
  for (const typed of ['地缘政治', '地緣政治', 'Geopolitic', 'pilot ferry harbor']) {
    expect(both.resolve(typed)).toMatchObject({ kind: 'found', entity: { kind: 'tag' } });
  }
});

it('two tags for which the editor has an entry each stay two', async () => {
  const catalog = createMemoryCatalog();
  const episode = anEpisode('a', { listings: listingsOf('tag', 'ferry', 'ferries') });
  const own = ['ferry', 'ferries'].map((name): AliasEntry => ({ kind: 'tag', name, aliases: [] }));
  await catalog.replaceInSlices([episode], []);
  expect(catalog.entities('tag', 0, 9).total).toBe(1);
  await catalog.replaceInSlices([episode], own);
  expect(catalog.entities('tag', 0, 9).total).toBe(2);
});
