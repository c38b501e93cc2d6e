import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { FollowedName } from '../../src/domain/subscriber.ts';
import { createArchiveSearch } from '../../src/search/archive-search.ts';
import { createUnmatchedFollows } from '../../src/subscriptions/unmatched-follows.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { createScanIndex } from '../search/scan-index.ts';

const CHIPS = anEpisode('chips', { title: '芯片的三道关', body: '光刻机到了。' });
const STOP = new AbortController().signal;

/** An archive of these episodes, in which subscribers follow these words. */
async function openWorld(...followed: string[]) {
  const world = { episodes: [CHIPS], followed, isIndexUp: true, searches: 0 };
  const catalog = createMemoryCatalog();
  const publish = async (...episodes: typeof world.episodes): Promise<void> => {
    world.episodes = episodes;
    await catalog.replaceInSlices(episodes, []);
  };
  await publish(CHIPS);
  const scan = createScanIndex(() => world.episodes);
  const archiveSearch = createArchiveSearch({
    catalog,
    clock: { now: () => Date.UTC(2026, 2, 20) },
    index: {
      search(query) {
        world.searches += 1;
        return world.isIndexUp ? scan.search(query) : Promise.reject(new Error('no index'));
      },
    },
    onError: () => undefined,
  });
  const unmatched = createUnmatchedFollows({
    figures: {
      follows: async () =>
        world.followed.map((name): FollowedName & { count: number } => ({ kind: 'words', name, count: 1 })),
    },
    catalog,
    archiveSearch,
    isArchiveWhole: () => true,
  });
  const searchesOfALook = async (): Promise<number> => {
    const before = world.searches;
    await unmatched.look(STOP);
    return world.searches - before;
  };
  const listed = async () => (await unmatched.list()).map(({ name }) => name);
  return { world, publish, searchesOfALook, listed };
}

it('words that are followed are looked for once, and again when the archive or these words change', async () => {
  const { world, publish, searchesOfALook, listed } = await openWorld('光刻机', '锂电池');
  expect(await searchesOfALook()).toBeGreaterThan(0);
  expect(await listed()).toEqual(['锂电池']);
  expect(await searchesOfALook()).toBe(0);

  await publish(CHIPS, anEpisode('cells', { title: '锂电池为什么会起火', body: '锂电池怕热。' }));
  expect(await searchesOfALook()).toBeGreaterThan(0);
  expect(await listed()).toEqual([]);

  world.followed = ['光刻机', '锂电池', '量子计算'];
  expect(await searchesOfALook()).toBeGreaterThan(0);
  expect(await listed()).toEqual(['量子计算']);
  expect(await searchesOfALook()).toBe(0);
});

it('words that the index could not be asked for are looked for again', async () => {
  const { world, searchesOfALook, listed } = await openWorld('锂电池');
  world.isIndexUp = false;
  await searchesOfALook();
  expect(await listed()).toEqual([]);
  world.isIndexUp = true;
  expect(await searchesOfALook()).toBeGreaterThan(0);
  expect(await listed()).toEqual(['锂电池']);
});
