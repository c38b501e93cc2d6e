import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode, EpisodeFile } from '../../src/domain/episode.ts';
import { createBacklog, NO_BACKLOG } from '../../src/publishing/backlog.ts';
import { createPublishing, type Publishing } from '../../src/publishing/publishing.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { HOUR, NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { alone, wholeFolder } from './alone.ts';

type Policy = Parameters<typeof createPublishing>[0]['draftPolicy'];

/** A file of that name whose front matter gives it an identity of its own. */
function file(name: string, change: Partial<EpisodeFile> = {}): EpisodeFile {
  const { id: _, ...content } = anEpisode(name);
  return { ...content, identity: `id:${name}`, ...change };
}

const idsOf = (episodes: readonly Episode[]): string[] => episodes.map(({ id }) => id);

describe('publishing', () => {
  const test = useStorage(createSqliteHome);

  /** Publishing as it stands after a start, at whatever instant `clock.at` says. */
  async function start(
    draftPolicy: Policy = 'review',
    storage: Storage = test.storage,
    backlog = NO_BACKLOG,
  ) {
    const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
    const catalog = createMemoryCatalog();
    const publishing = createPublishing({
      ...alone,
      store: storage.episodes,
      catalog,
      clock,
      draftPolicy,
      backlog,
    });
    return { publishing, clock, visible: () => idsOf([...catalog.allEpisodes()]).toSorted() };
  }

  const take = async (publishing: Publishing, ...files: EpisodeFile[]) => {
    const { published, drafts } = await publishing.take(wholeFolder(files));
    return { published: idsOf(published), drafts: idsOf(drafts) };
  };

  it('makes news of an episode once: not after an edit, a rename, a return or a restart', async () => {
    const { publishing, visible } = await start();
    expect((await take(publishing, file('a'))).published).toEqual(['a']);
    expect((await take(publishing, file('a', { hash: 'edited' }))).published).toEqual([]);
    expect((await take(publishing, file('a', { path: 'renamed.md' }))).published).toEqual([]);
    expect((await take(publishing)).published).toEqual([]);
    expect(visible()).toEqual([]);
    expect((await take(publishing, file('a'))).published).toEqual([]);
    expect(visible()).toEqual(['a']);
    const again = await start('review', await test.reopen());
    expect((await take(again.publishing, file('a'), file('b'))).published).toEqual(['b']);
  });

  it('makes no news of what a first import finds, however often it is broken off', async () => {
    const backlog = () => createBacklog(test.storage.meta, 'restored', { now: () => NOW });
    const files = [file('a'), file('b')];
    const first = await start('review', test.storage, backlog());
    const parts = await first.publishing.take({ ...wholeFolder(files.slice(0, 1)), isWhole: false });
    expect([idsOf(parts.published), first.visible()]).toEqual([[], ['a']]);
    const second = await start('review', await test.reopen(), backlog());
    second.clock.at += HOUR;
    expect((await take(second.publishing, ...files)).published).toEqual([]);
    const [, later] = await test.storage.episodes.all();
    // Nobody who came while it was read is told of it.
    expect(later?.publishedAt).toBeLessThan(NOW + 1_000);
    expect((await take(second.publishing, ...files, file('c'))).published).toEqual(['c']);
  });

  it('makes no news of what is found in an empty folder at its first look, and news of what comes then', async () => {
    const { publishing } = await start(
      'review',
      test.storage,
      createBacklog(test.storage.meta, 'restored', { now: () => NOW }),
    );
    expect((await take(publishing)).published).toEqual([]);
    expect((await take(publishing, file('a'))).published).toEqual(['a']);
  });

  it('keeps the instant of the first publication through a withdrawal', async () => {
    const { publishing, clock } = await start();
    await take(publishing, file('a'));
    clock.at += HOUR;
    await take(publishing);
    expect(await test.storage.episodes.lastPublishedAt()).toBeUndefined();
    await take(publishing, file('a'));
    expect(await test.storage.episodes.lastPublishedAt()).toBe(NOW);
  });

  it('knows a file that names no identity by its path, its bytes, or its title and day', async () => {
    const { publishing } = await start();
    const plain = file('a', { identity: undefined, title: '标题', hash: 'one' });
    const [id = ''] = (await take(publishing, plain)).published;
    const edited = { ...plain, title: '新标题', hash: 'two' };
    expect((await take(publishing, edited)).published).toEqual([]);
    const moved = { ...edited, path: 'moved.md' };
    expect((await take(publishing, moved)).published).toEqual([]);
    expect((await take(publishing, { ...moved, path: 'again.md', hash: 'three' })).published).toEqual([]);
    expect(publishing.findByPath('again.md')?.episode.id).toBe(id);
  });

  it('lets a draft wait for an admin, and publishes it on their word', async () => {
    const { publishing, visible } = await start('review');
    const draft = file('a', { draft: true });
    expect(await take(publishing, draft)).toEqual({ published: [], drafts: ['a'] });
    expect(visible()).toEqual([]);
    expect(idsOf(publishing.drafts())).toEqual(['a']);
    expect(await publishing.decide('a', 'approved')).toMatchObject({ status: 'live' });
    expect(visible()).toEqual(['a']);
    expect(publishing.drafts()).toEqual([]);
    const again = await start('review', await test.reopen());
    expect(await take(again.publishing, { ...draft, hash: 'edited' })).toEqual({ published: [], drafts: [] });
    expect(again.visible()).toEqual(['a']);
  });

  it('counts drafts as published under DRAFTS=publish, and ignores them under DRAFTS=hide', async () => {
    const shown = await start('publish');
    expect(await take(shown.publishing, file('a', { draft: true }))).toEqual({
      published: ['a'],
      drafts: [],
    });
    const hidden = await start('hide');
    expect(await take(hidden.publishing, file('b', { draft: true }))).toEqual({ published: [], drafts: [] });
    expect(hidden.visible()).toEqual([]);
    expect(hidden.publishing.drafts()).toEqual([]);
  });

  it('hides what an admin took back, also through an edit and a restart, and brings it back as no news', async () => {
    const { publishing, visible } = await start();
    await take(publishing, file('a'));
    expect(await publishing.decide('a', 'withheld')).toMatchObject({ status: 'withheld' });
    expect(visible()).toEqual([]);
    const again = await start('review', await test.reopen());
    await take(again.publishing, file('a', { hash: 'edited' }));
    expect(again.visible()).toEqual([]);
    again.clock.at += HOUR;
    expect(await again.publishing.decide('a', 'approved')).toMatchObject({ status: 'live' });
    expect(again.visible()).toEqual(['a']);
    expect(await test.storage.episodes.lastPublishedAt()).toBe(NOW);
  });

  it('holds an episode back until its publish_at, and lets it out as news of that instant', async () => {
    const { publishing, clock, visible } = await start();
    expect((await take(publishing, file('a', { publishAt: NOW + HOUR }))).published).toEqual([]);
    expect(publishing.find('a')?.status).toBe('held');
    clock.at = NOW + HOUR - 1;
    expect((await publishing.release()).published).toEqual([]);
    clock.at = NOW + HOUR;
    expect(idsOf((await publishing.release()).published)).toEqual(['a']);
    expect(visible()).toEqual(['a']);
    expect(await test.storage.episodes.lastPublishedAt()).toBe(NOW + HOUR);
    expect((await publishing.release()).published).toEqual([]);
  });

  it('is not complete before a first import has ended, though the database lacks nothing, and after it at once', async () => {
    const backlog = createBacklog(test.storage.meta, 'restored', { now: () => NOW });
    const { publishing } = await start('review', test.storage, backlog);
    await publishing.take({ ...wholeFolder([]), isWhole: false });
    expect(publishing.isComplete()).toBe(false);
    await publishing.take({ ...wholeFolder([file('a')]), isWhole: false });
    expect(publishing.isComplete()).toBe(false);
    await publishing.take(wholeFolder([file('a'), file('b')]));
    expect(publishing.isComplete()).toBe(true);
  });

  it('lets an approved draft still wait for its publish_at', async () => {
    const { publishing } = await start();
    await take(publishing, file('a', { draft: true, publishAt: NOW + HOUR }));
    expect(await publishing.decide('a', 'approved')).toMatchObject({ status: 'held' });
  });

  it('knows nothing of what it was never given', async () => {
    const { publishing } = await start();
    expect(await publishing.decide('nobody', 'approved')).toBeUndefined();
    expect(publishing.find('nobody')).toBeUndefined();
    expect(publishing.findBySource('https://example.org/x')).toBeUndefined();
    expect(publishing.findSame(file('a'))).toBeUndefined();
    await take(publishing, file('a'));
    await take(publishing);
    expect(await publishing.decide('a', 'approved')).toBeUndefined();
  });

  it('takes two words at once one after the other', async () => {
    const { publishing, visible } = await start();
    await take(publishing, file('a'), file('b'));
    await Promise.all([publishing.decide('a', 'withheld'), publishing.decide('b', 'withheld')]);
    expect(visible()).toEqual([]);
    await Promise.all([publishing.decide('a', 'approved'), take(publishing, file('a'), file('b'))]);
    expect(visible()).toEqual(['a']);
  });
});
