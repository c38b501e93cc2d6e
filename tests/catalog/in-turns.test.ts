import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { sortInSteps } from '../../src/catalog/sort-in-steps.ts';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { tries } from '../tries.ts';
import { anEpisode, listingsOf } from './an-episode.ts';
import { runAtOnce } from './run-at-once.ts';

const COMPANIES = ['湖畔造船', 'Lakeside Yards', '北岸渡轮', '南岸渡轮', 'Pier Seven'];

function anArchive(size: number) {
  return Array.from({ length: size }, (_, index) =>
    anEpisode(`e${index}`, {
      datedAt: index,
      listings: listingsOf('company', ...COMPANIES.slice(index % 4), `第${index}号船坞`),
      terms: [{ name: `第${index % 50}种缆绳`, english: `Rope ${index % 50}`, gloss: '系船用。' }],
      pairs: [{ first: '湖畔造船', second: 'Lakeside Yards' }],
    }),
  );
}

it('an archive that is taken in by turns is the same as one that is taken in at once', async () => {
  const [atOnce, byTurns] = [createMemoryCatalog(), createMemoryCatalog()];
  await atOnce.replaceInSlices(anArchive(300), []);
  await byTurns.replaceInSlices(anArchive(300), []);
  for (const kind of ENTITY_KINDS) {
    expect(byTurns.entities(kind, 0, 400)).toEqual(atOnce.entities(kind, 0, 400));
  }
  expect(byTurns.latest(0, 300)).toEqual(atOnce.latest(0, 300));
  expect(byTurns.appliedAliases(0, 9)).toEqual(atOnce.appliedAliases(0, 9));
  expect(byTurns.heldAliases(0, 9)).toEqual(atOnce.heldAliases(0, 9));
});

it('others have their turn while an archive is taken in, and the one before answers until then', async () => {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(anArchive(1), []);
  let turns = 0;
  let isDone = false;
  const taken = catalog.replaceInSlices(anArchive(4_000), []).then(() => {
    isDone = true;
  });
  while (!isDone) {
    expect(catalog.latest(0, 0).total).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  await taken;
  expect(turns).toBeGreaterThan(3);
  expect(catalog.latest(0, 0).total).toBe(4_000);
});

it('sorts in steps as at once, equals in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 1_000 }), (keys) => {
      const items = keys.map((key, place) => ({ key, place }));
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(runAtOnce(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
    }),
    tries(),
  );
});
