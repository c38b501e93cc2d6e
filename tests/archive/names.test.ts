import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createNameStore } from '../../src/archive/names/name-store.ts';
import { NAMES_SCHEMA } from '../../src/archive/names/names-schema.ts';
import { createMemoryCatalog, openCatalog } from '../../src/archive/open-catalog.ts';
import { closeOwnFile, openOwnFile } from '../../src/archive/open-own-file.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type AliasEntry, ENTITY_KINDS } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { runAtOnce } from '../catalog/run-at-once.ts';
import { tries } from '../tries.ts';

/** Names that glossaries may join, in both scripts; two are words of every day, and some are built in or forms of others. */
const NAMES = [
  '湖畔造船',
  'Lakeside Yards Inc.',
  'Nvidia',
  '英伟达',
  '和英伟达',
  'Lakeside Yards',
  'LY',
  '北岸渡轮',
  'North Ferry',
  '公司',
  '目标',
  'Pier Seven',
  '七号码头',
];

/** All that a catalog says of names. */
function answersOf(catalog: Catalog, episodes: readonly Episode[]): unknown {
  return {
    entities: ENTITY_KINDS.map((kind) => catalog.entities(kind, 0, 99)),
    mentions: episodes.map(({ id }) => catalog.mentionsIn(id)),
    applied: catalog.appliedAliases(0, 99),
    held: catalog.heldAliases(0, 99),
    names: [...NAMES, ...TAGS].map((name) => [
      catalog.namesFor(name),
      catalog.resolve(name),
      catalog.namesNear(`${name}x`),
    ]),
  };
}

/** Tags of which some are one, in the tables or not. */
const TAGS = [
  'geopolitical',
  'geopolitics',
  '地缘政治',
  'ferry-pilots',
  'pilot-ferry',
  'chip',
  'semiconductors',
  'nvidia',
  '黄金',
];

const someNames = fc.subarray(NAMES, { maxLength: 4 });
const pair = fc.record({ first: fc.constantFrom(...NAMES), second: fc.constantFrom(...NAMES, ...TAGS) });
const episode = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    datedAt: fc.nat(3),
    companies: someNames,
    products: fc.subarray(NAMES, { maxLength: 2 }),
    tags: fc.subarray(TAGS, { maxLength: 2 }),
    pairs: fc.array(pair, { maxLength: 3 }),
    body: someNames.map((names) => names.join('，')),
  })
  .map(({ id, datedAt, companies, products, tags, pairs, body }) => {
    const listings = [
      ...listingsOf('company', ...companies),
      ...listingsOf('product', ...products),
      ...listingsOf('tag', ...tags),
    ];
    const hash = JSON.stringify([listings, pairs, body]);
    return anEpisode(id, { datedAt, listings, pairs, body, hash });
  });
/** Each id once, the last word of several. */
const archive = fc
  .array(episode, { maxLength: 6 })
  .map((episodes) => [...new Map(episodes.map((each) => [each.id, each])).values()]);
const aliases = fc.constantFrom<AliasEntry[]>(
  [],
  [{ kind: 'company', name: 'Lakeside', aliases: ['湖畔造船'] }],
  [{ kind: 'company', name: 'Pier Seven', aliases: ['LY', '目标'] }],
);

it('whatever came, changed and went, names mean what they would if all were taken in at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(archive, aliases), { minLength: 1, maxLength: 5 }), async (states) => {
      const followed = createMemoryCatalog();
      for (const [episodes, edited] of states) await followed.replaceInSlices(episodes, edited);
      const [episodes, edited] = states.at(-1) ?? [[], []];
      const anew = createMemoryCatalog();
      await anew.replaceInSlices(episodes, edited);
      expect(answersOf(followed, episodes)).toEqual(answersOf(anew, episodes));
    }),
    tries(25),
  );
});

it('while an archive grows what came is found, and in the end names mean what they would if all had come at once', async () => {
  const lots = fc.array(fc.tuple(archive, aliases), { minLength: 1, maxLength: 4 });
  const before = fc.option(archive, { nil: [] });
  await fc.assert(
    fc.asyncProperty(before, lots, async (first, states) => {
      const grown = createMemoryCatalog();
      await grown.replaceInSlices(first, []);
      const coming = new Map(first.map((each) => [each.id, each]));
      for (const [episodes, edited] of states) {
        const news = episodes.filter(({ id }) => !coming.has(id));
        for (const each of episodes) coming.set(each.id, each);
        await grown.growInSlices([...coming.values()], edited);
        for (const { id, listings } of news) {
          const listed = grown.mentionsIn(id).map(({ entity }) => entity.kind);
          expect(new Set(listed)).toEqual(new Set(listings.map(({ kind }) => kind)));
        }
      }
      const [, edited] = states.at(-1) ?? [[], []];
      await grown.replaceInSlices([...coming.values()], edited);
      const anew = createMemoryCatalog();
      await anew.replaceInSlices([...coming.values()], edited);
      expect(answersOf(grown, [...coming.values()])).toEqual(answersOf(anew, [...coming.values()]));
    }),
    tries(25),
  );
});

async function placeOf(name: string): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'names-'));
  onTestFinished(() => rm(place, { recursive: true }));
  return join(place, name);
}

it('are there at the next start without a look at any text', async () => {
  const file = await placeOf('catalog.sqlite');
  const episodes = ['a', 'b'].map((id) =>
    anEpisode(id, { listings: listingsOf('company', 'Lakeside Yards'), body: 'Lakeside Yards' }),
  );
  const first = openCatalog(file, expect.fail);
  await first.replaceInSlices(episodes, []);
  first.close();
  const second = openCatalog(file, expect.fail);
  onTestFinished(() => second.close());
  const unread = episodes.map((each) => ({
    ...each,
    get sections(): never {
      throw new Error('a text was read');
    },
  }));
  await second.replaceInSlices(unread, []);
  expect(second.entities('company', 0, 9).entries).toMatchObject([{ episodes: 2, supported: 2 }]);
});

it('that were not settled when the process ended are settled by the next one', async () => {
  const file = await placeOf('catalog.sqlite');
  const own = { file, version: '1', schema: NAMES_SCHEMA };
  const said = Array.from({ length: 400 }, (_, index) => ({
    id: `e${index}`,
    version: '1',
    datedAt: index,
    listings: listingsOf('company', `第${index}号船坞`, 'Lakeside Yards'),
    pairs: [{ first: '湖畔造船', second: 'Lakeside Yards' }],
  }));
  const textOf = () => ({ title: 'Lakeside Yards', sections: [] });
  const nothing = function* () {};
  const db = openOwnFile(own);
  const store = createNameStore(db);
  runAtOnce(store.put(said));
  store.setTables([], []);
  const steps = store.settle(textOf, nothing());
  for (let step = 0; step < 900; step += 1) steps.next();
  // As the end of the process does: what is not written down is undone.
  steps.return();
  expect(store.countOf('company')).toBeLessThan(401);
  closeOwnFile(db);
  const again = openOwnFile(own);
  onTestFinished(() => closeOwnFile(again));
  const next = createNameStore(again);
  next.setTables([], []);
  runAtOnce(next.settle(textOf, nothing()));
  expect(next.countOf('company')).toBe(401);
  expect(next.byUse('company', 0, 1)).toMatchObject([
    { entity: { name: 'Lakeside Yards', aliases: ['湖畔造船'] }, episodes: 400, supported: 400 },
  ]);
});
