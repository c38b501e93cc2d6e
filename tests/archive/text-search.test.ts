import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { unpackPlaced } from '../../src/archive/names/placed-words.ts';
import { startTextSearch } from '../../src/archive/names/text-search.ts';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { IN_TITLE, placeOfSection } from '../../src/catalog/text-places.ts';
import { spreadOfParagraph, UP_FRONT } from '../../src/catalog/text-spread.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';

const TEXTS = [
  { title: '湖畔造船的夜班', sections: [] },
  { title: '别的', sections: [aSection('码头', '今天七号码头停电，湖畔造船不受影响。')] },
];
const WORDS = [
  { word: 1, folded: '湖畔造船' },
  { word: 2, folded: '七号码头' },
  { word: 3, folded: '北岸渡轮' },
];

/** Searches the texts for the words, in the thread or in another one. */
async function searchTexts(start?: () => Worker): Promise<unknown> {
  const texts = TEXTS.map((_, episode) => ({ episode, id: String(episode) }));
  const search = startTextSearch(texts, (id) => TEXTS[Number(id)], start);
  onTestFinished(search.close);
  search.learn(WORDS.slice(0, 1));
  search.learn(WORDS.slice(1));
  search.begin();
  await search.done;
  return new Map([...search.found].map(([episode, found]) => [episode, unpackPlaced(found)]));
}

it('a thread finds the words of each text and the part that has them first', async () => {
  const inSection = { place: placeOfSection(0), spread: spreadOfParagraph(0, 1) };
  expect(await searchTexts()).toEqual(
    new Map([
      [0, [{ word: 1, place: IN_TITLE, spread: UP_FRONT }]],
      [
        1,
        [
          { word: 2, ...inSection },
          { word: 1, ...inSection },
        ],
      ],
    ]),
  );
});

it('a thread that crashes leaves its texts to the caller', async () => {
  expect(await searchTexts(() => new Worker('throw new Error("no")', { eval: true }))).toEqual(new Map());
});

it('episodes that come together are searched for the same names as those that come one by one', async () => {
  const episodes = Array.from({ length: 600 }, (_, index) =>
    anEpisode(`e${index}`, {
      datedAt: index,
      listings: listingsOf('company', '湖畔造船', `第${index % 7}号船坞`),
      body: index % 3 === 0 ? '湖畔造船' : `第${index % 7}号船坞`,
    }),
  );
  const together = createMemoryCatalog();
  await together.replaceInSlices(episodes, []);
  const oneByOne = createMemoryCatalog();
  for (let count = 100; count <= episodes.length; count += 100)
    await oneByOne.replaceInSlices(episodes.slice(0, count), []);
  const mentions = (catalog: typeof together) => episodes.map(({ id }: Episode) => catalog.mentionsIn(id));
  expect(mentions(together)).toEqual(mentions(oneByOne));
  expect(together.entities('company', 0, 99)).toEqual(oneByOne.entities('company', 0, 99));
  expect(mentions(together)[0]).toMatchObject([{ supported: true }, { supported: false }]);
});
