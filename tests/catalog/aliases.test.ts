import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { AliasDecision, AliasWord, HeldAlias, MinedAlias } from '../../src/domain/entity.ts';
import type { Episode, NamePair } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

const SCALE: NamePair = { first: 'SRP', second: 'Scale AI' };
const ENFLAME: NamePair = { first: '烁原', second: 'Enlumen' };

function on(day: number, change: Partial<Episode>): Episode {
  return anEpisode(`day${day}`, { datedAt: Date.UTC(2026, 2, day), ...change });
}

const ARCHIVE = [
  on(1, { listings: listingsOf('company', 'Scale AI', '烁原'), pairs: [SCALE] }),
  on(3, { pairs: [SCALE, { ...ENFLAME, times: 2 }] }),
  on(2, { pairs: [{ first: '蓝鲸', second: 'Blue Whale' }] }),
];

async function catalogOf(episodes: readonly Episode[], decisions: readonly AliasDecision[] = []) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, [], decisions);
  return catalog;
}

function heldIn(catalog: Catalog) {
  return catalog.heldAliases(0, 9).entries;
}

function decide(pair: MinedAlias | HeldAlias | undefined, word: AliasWord): AliasDecision {
  if (!pair) throw new Error('no such pair');
  const { kind, name, alias, written } = pair;
  return { kind, name, alias, written, word, decidedAt: 1, decidedBy: 1009 };
}

describe('the catalog', () => {
  it('tells the aliases that hold and those that wait, with the episodes that say so, newest first', async () => {
    const catalog = await catalogOf(ARCHIVE);
    expect(catalog.appliedAliases(0, 9).entries).toMatchObject([
      { kind: 'company', written: ['烁原', 'Enlumen'], evidence: [{ episodeId: 'day3', count: 2 }] },
    ]);
    expect(catalog.heldAliases(0, 9).entries).toMatchObject([
      {
        kind: 'company',
        written: ['SRP', 'Scale AI'],
        doubt: 'unlike',
        evidence: [
          { episodeId: 'day3', count: 1 },
          { episodeId: 'day1', count: 1 },
        ],
      },
    ]);
  });

  it('finds an entity by an alias that an admin accepted, and no more by one that was refused', async () => {
    const before = await catalogOf(ARCHIVE);
    const [waiting, holding] = [heldIn(before)[0], before.appliedAliases(0, 9).entries[0]];
    const decisions = [decide(waiting, 'accepted'), decide(holding, 'refused')];
    const catalog = await catalogOf(ARCHIVE, decisions);
    expect(catalog.findNamed('company', 'srp')).toMatchObject({ name: 'Scale AI', aliases: ['SRP'] });
    expect(catalog.findNamed('company', 'Enlumen')).toBeUndefined();
    expect(heldIn(catalog)).toEqual([]);
    expect(catalog.appliedAliases(0, 9).entries.map(({ written }) => written)).toEqual([['SRP', 'Scale AI']]);
  });

  it('makes one of two known entities, under all their names, when an admin says so', async () => {
    const episodes = [
      on(1, { listings: listingsOf('company', 'Alphabet', '谷歌') }),
      on(2, { pairs: [{ first: '谷歌', second: 'Alphabet' }] }),
    ];
    const [pair] = heldIn(await catalogOf(episodes));
    expect(pair?.doubt).toBe('joins-two');
    const catalog = await catalogOf(episodes, [decide(pair, 'accepted')]);
    expect(catalog.entities('company', 0, 9).total).toBe(1);
    expect(catalog.findNamed('company', 'Google')).toEqual(catalog.findNamed('company', 'GOOGL'));
    expect(catalog.entities('company', 0, 9).entries[0]?.entity.aliases).toContain('Google');
  });

  it('gives them by parts, each with how many there are, and finds any by its ref', async () => {
    const catalog = await catalogOf(ARCHIVE);
    const [pair] = heldIn(catalog);
    expect(catalog.heldAliases(1, 8)).toEqual({ entries: [], total: 1 });
    expect(catalog.appliedAliases(0, 0)).toEqual({ entries: [], total: 1 });
    expect(catalog.findAlias(pair?.ref ?? '')).toEqual(pair);
    expect(catalog.findAlias('AAAAAAAA')).toBeUndefined();
  });

  it('gives a pair one ref through every rebuild, whichever name episodes list', async () => {
    const other = [on(1, { listings: listingsOf('company', 'SRP'), pairs: [SCALE] })];
    const [one] = heldIn(await catalogOf(ARCHIVE));
    expect(one?.ref).toMatch(/^[\w-]{8}$/);
    expect(heldIn(await catalogOf(other))[0]?.ref).toBe(one?.ref);
  });
});
