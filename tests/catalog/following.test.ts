import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { createNameStore } from '../../src/archive/names/name-store.ts';
import { NAMES_SCHEMA } from '../../src/archive/names/names-schema.ts';
import { createTermStore } from '../../src/archive/terms/term-store.ts';
import { TERM_TABLES } from '../../src/archive/terms/term-tables.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { NameStore } from '../../src/catalog/name-store.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { anEpisode, listingsOf } from './an-episode.ts';

/** A catalog, and the ids of what its stores were asked about or told since the last look. */
function watchedCatalog() {
  const db = new DatabaseSync(':memory:');
  db.exec(`${NAMES_SCHEMA} ${TERM_TABLES}`);
  const names = createNameStore(db);
  let seen: string[] = [];
  let laid = 0;
  let failure: Error | undefined;
  const watched: NameStore = {
    ...names,
    holds(stamp) {
      seen.push(stamp.id);
      return names.holds(stamp);
    },
    setTables(...tables) {
      laid += 1;
      names.setTables(...tables);
    },
    *settle(textOf, meanwhile) {
      if (failure) throw failure;
      yield* names.settle(textOf, meanwhile);
    },
  };
  const catalog = createCatalog({ names: watched, terms: createTermStore(db) });
  return {
    catalog,
    look() {
      const was = { seen, laid };
      [seen, laid] = [[], 0];
      return was;
    },
    fail(error: Error | undefined) {
      failure = error;
    },
  };
}

const company = (id: string, datedAt: number, ...names: string[]): Episode =>
  anEpisode(id, { datedAt, listings: listingsOf('company', ...names), body: names.join('，') });

const idsOf = (episodes: Iterable<Episode>): string[] => [...episodes].map(({ id }) => id);

describe('a catalog that is given a change', () => {
  const [old, middle, late] = [
    company('a', 1, '湖畔造船'),
    company('b', 2, '北岸渡轮'),
    company('c', 3, 'LY'),
  ];

  it('asks about nothing but what is another object than before', async () => {
    const { catalog, look } = watchedCatalog();
    await catalog.replaceInSlices([old, late], []);
    expect(look()).toEqual({ seen: ['c', 'a'], laid: 1 });
    await catalog.replaceInSlices([old, middle, late], []);
    expect(look()).toEqual({ seen: ['b'], laid: 0 });
    expect(idsOf(catalog.allEpisodes())).toEqual(['c', 'b', 'a']);
    const earlier = company('b', 0, '南岸渡轮');
    await catalog.replaceInSlices([earlier, late], []);
    expect(look()).toEqual({ seen: ['b'], laid: 0 });
    expect(idsOf(catalog.allEpisodes())).toEqual(['c', 'b']);
    expect(catalog.entities('company', 0, 9).entries.map(({ entity }) => entity.name)).toEqual([
      'LY',
      '南岸渡轮',
    ]);
    expect(catalog.neighbours('b')).toEqual({ older: undefined, newer: late });
  });

  it('lays the tables anew only when they say something else', async () => {
    const { catalog, look } = watchedCatalog();
    const aliases = [{ kind: 'company' as const, name: 'Lakeside', aliases: ['湖畔造船'] }];
    await catalog.replaceInSlices([old], []);
    await catalog.replaceInSlices([old], aliases);
    look();
    await catalog.replaceInSlices([old], structuredClone(aliases));
    expect(look().laid).toBe(0);
    await catalog.replaceInSlices([old], []);
    expect(look().laid).toBe(1);
    expect(catalog.resolve('湖畔造船')).toMatchObject({ entity: { name: '湖畔造船' } });
  });

  it('compares everything again after it has failed midway, and answers as before until then', async () => {
    const { catalog, look, fail } = watchedCatalog();
    await catalog.replaceInSlices([old, middle], []);
    look();
    fail(new Error('disk full'));
    await expect(catalog.replaceInSlices([old, middle, late], [])).rejects.toThrow('disk full');
    expect(idsOf(catalog.allEpisodes())).toEqual(['b', 'a']);
    fail(undefined);
    look();
    await catalog.replaceInSlices([old, late], []);
    expect(look()).toEqual({ seen: ['c', 'a'], laid: 0 });
    expect(catalog.entities('company', 0, 9).total).toBe(2);
  });
});
