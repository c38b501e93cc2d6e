import { expect, it } from 'vitest';
import type { Episode } from '../../src/domain/episode.ts';
import { createIndexFollower } from '../../src/search/index-follower.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { aSection } from '../a-section.ts';
import { indexFile, openIndex, queryOf } from './archive-of-lines.ts';

function episodeOf(id: string, body: string): Episode {
  return {
    id,
    path: `${id}.md`,
    hash: `${id}:${body}`,
    title: id,
    date: '2026-01-21',
    datedAt: 0,
    listings: [],
    sections: [aSection('', body)],
    terms: [],
    pairs: [],
    draft: false,
  };
}

const fail = (error: unknown): void => {
  throw error;
};

async function follow(index: SearchIndex, onError: (error: unknown) => void = fail) {
  const follower = createIndexFollower({ index, onError });
  const found = async (text: string): Promise<string[]> =>
    (await follower.search(queryOf(text))).hits.map(({ id }) => id).sort();
  return { follower, found };
}

it('answers a search from the archive as it was said last', async () => {
  const { follower, found } = await follow(await openIndex(await indexFile()));
  follower.follow([episodeOf('a', '光刻机'), episodeOf('b', '光刻机')]);
  expect(await found('光刻机')).toEqual(['a', 'b']);
  follower.follow([episodeOf('a', '存储')]);
  follower.follow([episodeOf('a', '存储'), episodeOf('c', '光刻机')]);
  expect(await found('光刻机')).toEqual(['c']);
  expect(await found('存储')).toEqual(['a']);
});

it('hands over a body as plain text, what is folded apart, and the figures of a table', async () => {
  const body = [
    '**提灯**的账：',
    '| 年份 | 盏数 |\n| --- | --- |\n| 2024 | 4,815 |',
    '<details><summary>Original</summary>\n\nThey counted 3,162 lanterns.\n\n</details>',
  ].join('\n\n');
  const { follower } = await follow(await openIndex(await indexFile()));
  follower.follow([episodeOf('a', body)]);
  const snippetOf = async (text: string) => (await follower.search(queryOf(text))).hits[0]?.snippet;
  expect(await snippetOf('4,815')).toMatchObject({ text: expect.stringContaining('2024 · 4,815') });
  expect(await snippetOf('4,815')).not.toHaveProperty('isFolded');
  expect(await snippetOf('3,162')).toMatchObject({ text: 'They counted 3,162 lanterns.', isFolded: true });
  expect((await snippetOf('提灯'))?.text).not.toContain('*');
});

it('hands over nothing that the index holds already', async () => {
  const file = await indexFile();
  const index = await openIndex(file);
  const put: string[] = [];
  const watched: SearchIndex = {
    ...index,
    put: (documents) => {
      put.push(...documents.map(({ id }) => id));
      return index.put(documents);
    },
  };
  const first = await follow(watched);
  first.follower.follow([episodeOf('a', '光刻机'), episodeOf('b', '存储')]);
  await first.follower.settled();
  const second = await follow(watched);
  second.follower.follow([episodeOf('a', '光刻机'), episodeOf('b', '改过')]);
  await second.follower.settled();
  expect(put).toEqual(['a', 'b', 'b']);
});

it('begins with the newest, answers from what it has, and says how many are still to come', async () => {
  const index = await openIndex(await indexFile());
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let lots = 0;
  const slow: SearchIndex = {
    ...index,
    async put(documents) {
      lots += 1;
      if (lots > 1) await gate;
      return index.put(documents);
    },
  };
  const { follower } = await follow(slow);
  follower.follow(Array.from({ length: 200 }, (_, place) => episodeOf(`${199 - place}`, '光刻机')));
  let page = await follower.search(queryOf('光刻'));
  while (page.total.count < 64) page = await follower.search(queryOf('光刻'));
  expect(page).toMatchObject({ pending: 136, total: { count: 64 } });
  expect(page.hits.every(({ id }) => Number(id) >= 136)).toBe(true);
  goOn();
  await follower.settled();
  expect(await follower.search(queryOf('光刻'))).toMatchObject({ pending: 0, total: { count: 200 } });
});

it('answers who asked while the archive changed twice at once', async () => {
  const { follower, found } = await follow(await openIndex(await indexFile()));
  follower.follow([episodeOf('a', '光刻机')]);
  const asked = found('存储');
  follower.follow([episodeOf('a', '存储')]);
  expect(await asked).toEqual(['a']);
});

it('hands over again what an index has lost', async () => {
  const index = await openIndex(await indexFile());
  const { follower, found } = await follow(index);
  follower.follow([episodeOf('a', '光刻机')]);
  expect(await found('光刻机')).toEqual(['a']);
  await index.drop(['a']);
  expect(await found('光刻机')).toEqual([]);
  follower.recheck();
  expect(await found('光刻机')).toEqual(['a']);
});

it('tries again after it has failed', async () => {
  const index = await openIndex(await indexFile());
  const errors: unknown[] = [];
  const failing: SearchIndex = {
    ...index,
    put: (documents) => (errors.length === 0 ? Promise.reject(new Error('full')) : index.put(documents)),
  };
  const { follower, found } = await follow(failing, (error) => errors.push(error));
  follower.follow([episodeOf('a', '光刻机')]);
  await follower.settled();
  expect(errors).toEqual([new Error('full')]);
  expect(await found('光刻机')).toEqual(['a']);
});

it('says nothing of an index that is closed while it is being filled', async () => {
  const index = await openIndex(await indexFile());
  const errors: unknown[] = [];
  const follower = createIndexFollower({ index, onError: (error) => errors.push(error) });
  follower.follow(Array.from({ length: 300 }, (_, place) => episodeOf(`${place}`, '光刻机')));
  follower.stop();
  await index.close();
  await follower.settled();
  expect(errors).toEqual([]);
});
