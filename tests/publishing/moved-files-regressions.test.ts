import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import { createPublishing } from '../../src/publishing/publishing.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { HOUR, NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { alone, wholeFolder } from './alone.ts';

/** A file that names no identity: only its path, bytes, title and day tell which episode it is. */
function file(path: string, title: string, change: Partial<EpisodeFile> = {}): EpisodeFile {
  const { id: _, ...content } = anEpisode(path);
  return { ...content, identity: undefined, path, title, hash: `bytes of ${title}`, ...change };
}

describe('publishing', () => {
  const test = useStorage(createSqliteHome);

  async function start() {
    const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
    const catalog = createMemoryCatalog();
    const { episodes: store } = test.storage;
    const publishing = createPublishing({ ...alone, store, catalog, clock, draftPolicy: 'review' });
    const titleOf = (id: string | undefined) => publishing.find(id ?? '')?.episode.title;
    const idAt = (path: string) => publishing.findByPath(path)?.episode.id;
    const take = async (...files: EpisodeFile[]) =>
      (await publishing.take(wholeFolder(files))).published.map(({ title }) => title);
    return { publishing, clock, catalog, titleOf, idAt, take };
  }

  it('follows two episodes whose files swap their names', async () => {
    const { take, idAt, titleOf } = await start();
    await take(file('a.md', '一'), file('b.md', '二'));
    const [one, two] = [idAt('a.md'), idAt('b.md')];
    expect(await take(file('a.md', '二'), file('b.md', '一'))).toEqual([]);
    expect([titleOf(one), titleOf(two)]).toEqual(['一', '二']);
  });

  it('gives no draft the approval of the episode whose file name it took', async () => {
    const { publishing, take, idAt, catalog } = await start();
    await take(file('a.md', '一', { draft: true }), file('b.md', '二', { draft: true }));
    await publishing.decide(idAt('a.md') ?? '', 'approved');
    await take(file('a.md', '二', { draft: true }), file('b.md', '一', { draft: true }));
    expect(catalog.latest(0, 9).entries.map(({ title }) => title)).toEqual(['一']);
  });

  it('makes news of an episode in the place of the last one, which moved on, and none of that', async () => {
    const { take } = await start();
    const day = (date: string) => ({ date, hash: `bytes of ${date}` });
    expect(await take(file('latest.md', '晨会', day('2026-01-05')))).toEqual(['晨会']);
    const moved = file('archive/1.md', '晨会', day('2026-01-05'));
    expect(await take(moved, file('latest.md', '晚会', day('2026-01-06')))).toEqual(['晚会']);
    const next = file('archive/2.md', '晚会', day('2026-01-06'));
    expect(await take(moved, next, file('latest.md', '晚会', day('2026-01-07')))).toEqual(['晚会']);
  });

  it('puts each publication after the ones before, though the clock is set back', async () => {
    const { take, clock } = await start();
    await take(file('a.md', '一'));
    clock.at -= HOUR;
    await take(file('a.md', '一'), file('b.md', '二'));
    const instants = (await test.storage.episodes.all()).map(({ publishedAt }) => publishedAt ?? 0);
    expect(instants.toSorted((a, b) => a - b)).toEqual([NOW, NOW + 1]);
  });

  it('keeps out what came out at its hour, though the clock is set back before it', async () => {
    const { take, clock, catalog } = await start();
    await take(file('a.md', '一', { publishAt: NOW }));
    clock.at -= HOUR;
    await take(file('a.md', '一', { publishAt: NOW }), file('b.md', '二'));
    expect(catalog.latest(0, 0).total).toBe(2);
    await take(file('a.md', '一', { publishAt: NOW + HOUR }));
    expect(catalog.latest(0, 9).entries).toEqual([]);
  });
});
