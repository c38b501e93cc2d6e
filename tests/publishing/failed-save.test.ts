import { expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createPublishing } from '../../src/publishing/publishing.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { alone, wholeFolder } from './alone.ts';

const test = useStorage(createSqliteHome);

/** Publishing over a real store of which one save fails. */
async function startFailingOnce() {
  const { episodes } = test.storage;
  let failures = 1;
  return createPublishing({
    ...alone,
    store: {
      ...episodes,
      save(records) {
        failures -= 1;
        return failures >= 0 ? Promise.reject(new Error('the disk is full')) : episodes.save(records);
      },
    },
    catalog: createMemoryCatalog(),
    clock: { now: () => NOW, sleep: () => Promise.resolve() },
    draftPolicy: 'review',
  });
}

it('publishing makes good at the next look what could not be saved, and its news is not lost', async () => {
  const publishing = await startFailingOnce();
  const files = [anEpisode('a'), anEpisode('b')];
  await expect(publishing.take(wholeFolder(files))).rejects.toThrow('the disk is full');
  const { published } = await publishing.take(wholeFolder(files));
  expect(published).toHaveLength(2);
  expect((await test.storage.episodes.all()).map(({ live, publishedAt }) => ({ live, publishedAt }))).toEqual(
    [
      { live: true, publishedAt: NOW },
      { live: true, publishedAt: NOW },
    ],
  );
});

it('publishing goes on with what waited behind a change that failed', async () => {
  const publishing = await startFailingOnce();
  const failed = publishing.take(wholeFolder([anEpisode('a')]));
  const next = publishing.take(wholeFolder([anEpisode('a')]));
  await expect(failed).rejects.toThrow('the disk is full');
  expect((await next).published).toHaveLength(1);
});
